import type { ChangeLine, EntryLine } from './preview-lines';

/** Keys of rows and cells that must not be written, as in `ImportDecisions.skip`. */
export type Skips = ReadonlySet<string>;

export const isTicked = (skips: Skips, line: ChangeLine | EntryLine): boolean => {
  if (skips.has(line.entry.key)) return false;
  return !('change' in line) || line.change === null || !skips.has(line.change.key);
};

/** What a list with tick boxes shows as selected. */
export const tickedKeys = (lines: readonly (ChangeLine | EntryLine)[], skips: Skips): ReadonlySet<string> =>
  new Set(lines.filter((line) => isTicked(skips, line)).map((line) => line.key));

const skipKeyOf = (line: ChangeLine | EntryLine): string =>
  'change' in line && line.change !== null ? line.change.key : line.entry.key;

/**
 * The skips after the officer changed the ticks of the shown lines. A cell that comes back brings its row back; the other
 * cells of that row stay unticked one by one.
 */
export const skipsAfter = (
  lines: readonly (ChangeLine | EntryLine)[],
  skips: Skips,
  ticked: ReadonlySet<string>,
): Skips => {
  const next = new Set(skips);
  const returned = new Set<string>();
  for (const line of lines) {
    const was = isTicked(skips, line);
    const is = ticked.has(line.key);
    if (was && !is) next.add(skipKeyOf(line));
    if (!was && is) {
      next.delete(skipKeyOf(line));
      if (next.delete(line.entry.key)) returned.add(line.entry.key);
    }
  }
  for (const line of lines) {
    if (returned.has(line.entry.key) && !ticked.has(line.key) && skipKeyOf(line) !== line.entry.key)
      next.add(skipKeyOf(line));
  }
  return next;
};

/** One cell, or all cells of the same field of the same table, taken or left. */
export const withCells = (skips: Skips, keys: readonly string[], take: boolean): Skips => {
  const next = new Set(skips);
  for (const key of keys) {
    if (take) next.delete(key);
    else next.add(key);
  }
  return next;
};

/** How many rows the officer unticked as a whole. */
export const rowsUnticked = (lines: readonly EntryLine[], skips: Skips): number =>
  lines.reduce((sum, { entry }) => sum + (skips.has(entry.key) ? 1 : 0), 0);
