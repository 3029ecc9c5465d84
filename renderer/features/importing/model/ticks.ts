import type { EntryLine } from './preview-lines';

/** Keys of rows and cells that must not be written, as in `ImportDecisions.skip`. */
export type Skips = ReadonlySet<string>;

export const isTicked = (skips: Skips, { entry, skipKeys }: EntryLine): boolean =>
  !skips.has(entry.key) && !skipKeys.some((key) => skips.has(key));

/** What a list with tick boxes shows as selected. */
export const tickedKeys = (lines: readonly EntryLine[], skips: Skips): ReadonlySet<string> =>
  new Set(lines.filter((line) => isTicked(skips, line)).map((line) => line.key));

/**
 * The skips after the officer changed the ticks of the shown lines. A cell that comes back brings its row back; the other
 * cells of that row stay unticked one by one.
 */
export const skipsAfter = (lines: readonly EntryLine[], skips: Skips, ticked: ReadonlySet<string>): Skips => {
  const next = new Set(skips);
  const returned = new Set<string>();
  for (const line of lines) {
    const was = isTicked(skips, line);
    const is = ticked.has(line.key);
    if (was && !is) for (const key of line.skipKeys) next.add(key);
    if (!was && is) {
      for (const key of line.skipKeys) next.delete(key);
      if (skips.has(line.entry.key)) returned.add(line.entry.key);
    }
  }
  for (const key of returned) next.delete(key);
  for (const { key, entry, skipKeys } of lines) {
    if (!returned.has(entry.key) || ticked.has(key)) continue;
    for (const skipKey of skipKeys) next.add(skipKey);
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
