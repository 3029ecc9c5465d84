import type { Field } from '../../records/field';
import { isOwnKey } from '../../records/own-value';
import { comparable } from '../../vietnamese/same-text';

/** A closed list as a workbook offers it: code and word, each word once. */
export interface EditList {
  readonly key: string;
  readonly entries: readonly (readonly [code: string, word: string])[];
}

/** The lists of one workbook. They travel in it, so that it is read by the words with which it was written. */
export interface EditLists {
  readonly wordOf: (key: string, code: string) => string | null;
  readonly codeOf: (key: string, word: string) => string | null;
}

const choiceLists: Readonly<Record<string, string>> = {
  kind: 'producerKind',
  companyForm: 'companyForm',
  salutation: 'salutation',
  capacityPeriod: 'capacityPeriod',
  stars: 'stars',
};

/** The list that a field chooses from; null for one that is typed freely. */
export const editListOf = ({ type, key }: Pick<Field, 'type' | 'key'>): string | null => {
  // The choices of an own field are words already: they are their own list.
  if (type === 'choice') return choiceLists[key] ?? (isOwnKey(key) ? key : null);
  if (type === 'flag' || type === 'province' || type === 'commune' || type === 'subgroup') return type;
  return type === 'reference' && key === 'decisionId' ? 'decision' : null;
};

/** Codes to words of the workbook's lists and back. Words are compared as `comparable` makes them: without case. */
export const editLists = (lists: readonly EditList[]): EditLists => {
  const words = new Map(lists.map(({ key, entries }) => [key, new Map(entries)]));
  const codes = new Map(
    lists.map(({ key, entries }) => [key, new Map(entries.map(([code, word]) => [comparable(word), code]))]),
  );
  return {
    wordOf: (key, code) => words.get(key)?.get(code) ?? null,
    // The code itself is as good: people who know it type it.
    codeOf: (key, word) => codes.get(key)?.get(comparable(word)) ?? (words.get(key)?.has(word) ? word : null),
  };
};
