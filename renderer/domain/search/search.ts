import { fold } from '../vietnamese/fold';
import { comparable } from '../vietnamese/same-text';
import { type PreparedSearch, type SearchEntry, searchDigits } from './prepare-search';

interface Query {
  readonly folded: string;
  readonly words: readonly string[];
  /** Words as typed; null when nothing was typed with marks, so that `mat` does not rank `mat` above `mật`. */
  readonly markedWords: readonly string[] | null;
  readonly tight: string | null;
  readonly digits: string | null;
}

/** Shorter runs of letters would match across words all over the table. */
const shortestTight = 4;
const shortestDigits = 3;

const readQuery = (text: string): Query => {
  const folded = fold(text);
  const marked = comparable(text);
  const words = folded.split(' ').filter((word) => word !== '');
  const digits = /^[\d\s.+()-]+$/.test(text) ? searchDigits(text) : '';
  return {
    folded,
    words,
    markedWords: marked === folded ? null : marked.split(' '),
    tight: words.length === 1 && folded.length >= shortestTight ? folded : null,
    digits: digits.length >= shortestDigits ? digits : null,
  };
};

const matches = (entry: SearchEntry<unknown>, { words, tight, digits }: Query): boolean =>
  words.every((word) => entry.folded.includes(word)) ||
  (tight !== null && entry.tight.includes(tight)) ||
  (digits !== null && entry.digits.includes(digits));

/** 0 the name starts with the query · 1 a word of the name does · 2 anywhere in the name · 3 elsewhere in the record. */
const placeRank = (name: string, { folded, words }: Query): number => {
  if (name.startsWith(folded)) return 0;
  const padded = ` ${name}`;
  if (words.every((word) => padded.includes(` ${word}`))) return 1;
  return words.every((word) => name.includes(word)) ? 2 : 3;
};

const placeRanks = 4;

const rankOf = (entry: SearchEntry<unknown>, query: Query): number => {
  const exact = query.markedWords === null || query.markedWords.every((word) => entry.marked.includes(word));
  return (exact ? 0 : placeRanks) + placeRank(entry.name, query);
};

/**
 * Records that hold every word of the query, marks or not, best first: marks as typed, then name begins, word begins, contains.
 * Within a rank the order of the prepared records stays. Digits also find phones, tax codes and barcodes. A blank query finds all.
 */
export const search = <R>({ entries }: PreparedSearch<R>, text: string): readonly R[] => {
  const query = readQuery(text);
  if (query.words.length === 0) return entries.map((entry) => entry.record);
  const ranked: R[][] = Array.from({ length: 2 * placeRanks }, () => []);
  for (const entry of entries) {
    if (matches(entry, query)) ranked[rankOf(entry, query)]?.push(entry.record);
  }
  return ranked.flat();
};
