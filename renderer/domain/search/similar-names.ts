import { fold } from '../vietnamese/fold';
import { nameKey } from '../vietnamese/name-key';
import { nameSpan } from './haystack';
import type { PreparedSearch } from './prepare-search';

/** Under this many letters everything resembles everything. */
const shortest = 4;

/**
 * Records whose name resembles what is typed, at most `most`: the same key once «HTX», «Công ty TNHH» and marks are set
 * aside, or the one name beginning with the other. Shown while typing; never blocks (R8).
 */
export const similarNames = <R extends { readonly name: string }>(
  { rows, folded: names }: PreparedSearch<R>,
  typed: string,
  most = 3,
): readonly R[] => {
  const folded = fold(typed);
  if (folded.length < shortest) return [];
  const key = nameKey(typed);
  const found: R[] = [];
  for (const [index, record] of rows.entries()) {
    // Read where the names lie: 10,000 copies of them at each key are felt.
    const { start, end } = nameSpan(names, index);
    const ends = end - start >= key.length && names.text.startsWith(key, end - key.length);
    if (names.text.startsWith(folded, start) || (key.length >= shortest && ends && nameKey(record.name) === key)) {
      found.push(record);
      if (found.length === most) break;
    }
  }
  return found;
};
