import { rowTags, type WordList, type WordTag, wordLists } from '../../documents/mou/word-tags';
import type { Dictionary } from '../../i18n/dictionary';

type Words = Dictionary['wordTemplate'];

const named = (table: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(table, key) ? (table[key] ?? key) : key;

const isList = (name: string): name is WordList => (wordLists as readonly string[]).includes(name);

/** What a tag will hold, in words. `means`: `ben_a.ten`, `san_pham`, or `san_pham/ten` for one of its rows. */
export const tagWords = (words: Words, means: string): string => {
  const [list = '', row] = means.split('/');
  if (row !== undefined) return words.ofRow(named(words.lists, list), named(words.rows, row));
  if (isList(means)) return words.lists[means];
  const [party = '', part] = means.split('.');
  if (part !== undefined) return words.ofParty(named(words.parties, party), named(words.parts, part));
  return named(words.tags, means);
};

/** A line of the printed list of tags: what is typed, what it will hold, and within which list. */
export interface TagLine {
  readonly typed: string;
  readonly holds: string;
  readonly within: string | null;
}

export const tagLine = (words: Words, tag: WordTag): TagLine => ({
  typed: `{${tag}}`,
  holds: tagWords(words, tag),
  within: null,
});

/** The two ends of a list, and the tags between them. */
export const listLines = (words: Words, list: WordList): readonly TagLine[] => {
  const [start, end] = [`{#${list}}`, `{/${list}}`];
  return [
    { typed: `${start} … ${end}`, holds: words.lists[list], within: null },
    ...rowTags[list].map((row) => ({
      typed: `{${row}}`,
      holds: tagWords(words, `${list}/${row}`),
      within: words.listOf(start, end),
    })),
  ];
};
