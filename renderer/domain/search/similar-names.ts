import { fold } from '../vietnamese/fold';
import { nameKey } from '../vietnamese/name-key';
import type { PreparedSearch } from './prepare-search';

/** Under this many letters everything resembles everything. */
const shortest = 4;

/**
 * Records whose name resembles what is typed, at most `most`: the same key once «HTX», «Công ty TNHH» and marks are set
 * aside, or the one name beginning with the other. Shown while typing; never blocks (R8).
 */
export const similarNames = <R extends { readonly name: string }>(
  { entries }: PreparedSearch<R>,
  typed: string,
  most = 3,
): readonly R[] => {
  const folded = fold(typed);
  if (folded.length < shortest) return [];
  const key = nameKey(typed);
  const found: R[] = [];
  for (const { record, name } of entries) {
    if (name.startsWith(folded) || (key.length >= shortest && name.endsWith(key) && nameKey(record.name) === key)) {
      found.push(record);
      if (found.length === most) break;
    }
  }
  return found;
};
