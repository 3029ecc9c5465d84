import { fold } from '../vietnamese/fold';
import { comparable } from '../vietnamese/same-text';
import { firstLetterRows } from './first-letters';
import { eachHolding, type Haystack, type NameSpan, nameSpan, textAt } from './haystack';
import { type PreparedSearch, searchDigits } from './prepare-search';

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

const space = 32;
const placeRanks = 4;
const elsewhere = placeRanks - 1;

/** 1 the word begins a word of the name · 2 it is in the name · 3 it is not. `first` is where the entry holds it first. */
const placeOfWord = ({ text }: Haystack, word: string, first: number, { start, end }: NameSpan): number => {
  let place = elsewhere;
  for (let at = first; at >= 0 && at < end; at = text.indexOf(word, at + 1)) {
    if (at === start || text.charCodeAt(at - 1) === space) return 1;
    place = 2;
  }
  return place;
};

/** Called with the position of an entry and its rank: 0 the name starts with the query, otherwise as in `placeOfWord`. */
type Take = (index: number, place: number) => void;

/** Entries that hold every word in any field, in their order. */
const eachOfWords = ({ folded }: PreparedSearch<unknown>, query: Query, take: Take): void => {
  // The longest word is in the fewest entries: the others are looked for in those alone.
  const [longest = '', ...others] = query.words.toSorted((a, b) => b.length - a.length);
  eachHolding(folded, longest, (index, at) => {
    const name = nameSpan(folded, index);
    if (others.length === 0) {
      take(index, at === name.start ? 0 : placeOfWord(folded, longest, at, name));
      return;
    }
    const text = textAt(folded, index);
    let place = placeOfWord(folded, longest, at, name);
    for (const word of others) {
      const first = text.indexOf(word);
      if (first < 0) return;
      place = Math.max(place, placeOfWord(folded, word, name.start + first, name));
    }
    take(index, text.startsWith(query.folded) ? 0 : place);
  });
};

/** Entries that hold the words, or else the run of letters or the digits; in their order. */
const eachMatching = (prepared: PreparedSearch<unknown>, query: Query, take: Take): void => {
  const { tight, digits } = query;
  if (tight === null && digits === null) {
    eachOfWords(prepared, query, take);
    return;
  }
  const places = new Map<number, number>();
  const add = (index: number): void => {
    if (!places.has(index)) places.set(index, elsewhere);
  };
  eachOfWords(prepared, query, (index, place) => places.set(index, place));
  if (tight !== null) eachHolding(prepared.tight, tight, add);
  if (digits !== null) eachHolding(prepared.digits, digits, add);
  for (const [index, place] of [...places].toSorted(([a], [b]) => a - b)) take(index, place);
};

/**
 * Records that hold every word of the query, marks or not, in buckets from best to worst: marks as typed, then name begins,
 * word begins, contains. Within a bucket the order of the prepared records stays. A blank query finds nothing.
 */
export const rankedHits = <R>(prepared: PreparedSearch<R>, text: string): readonly (readonly R[])[] => {
  const query = readQuery(text);
  const { marked, rows } = prepared;
  if (query.words.length === 0) return [];
  const { markedWords } = query;
  const ranked: R[][] = Array.from({ length: 2 * placeRanks }, () => []);
  eachMatching(prepared, query, (index, place) => {
    const row = rows[index];
    if (row === undefined) return;
    const exact = markedWords === null || markedWords.every((word) => marked[index]?.includes(word));
    ranked[(exact ? 0 : placeRanks) + place]?.push(row);
  });
  return ranked;
};

const foundRows = <R>(prepared: PreparedSearch<R>, text: string): readonly R[] => rankedHits(prepared, text).flat();

/** The same in one list, best first. Digits also find phones, tax codes and barcodes. A blank query finds all. */
export const search = <R>(prepared: PreparedSearch<R>, text: string): readonly R[] =>
  fold(text) === '' ? prepared.rows : (firstLetterRows(prepared, text, foundRows) ?? foundRows(prepared, text));
