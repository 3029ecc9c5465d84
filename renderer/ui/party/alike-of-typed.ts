import type { Alike } from '../../domain/merge/alike-records';
import type { PreparedSearch } from '../../domain/search/prepare-search';
import { similarNames } from '../../domain/search/similar-names';

/** Records with a reason first, then those whose name begins like the typed one. */
export const withSimilarNames = (
  alike: readonly Alike[],
  register: PreparedSearch<{ readonly id: string; readonly name: string }>,
  typed: string,
): readonly Alike[] => {
  const known = new Set(alike.map(({ id }) => id));
  const similar = similarNames(register, typed).filter(({ id }) => !known.has(id));
  return [...alike, ...similar.map(({ id, name }): Alike => ({ id, name, reasons: ['similar-name'] }))].slice(0, 4);
};
