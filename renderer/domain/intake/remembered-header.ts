import { type HeaderBlock, headerBlock } from './header-block';
import { fingerprintOf } from './map-columns';
import type { SheetGrid } from './sheet-grid';

/** Titles above a header are no longer than this; the officer pointed at one of these rows. */
const rowsSearched = 60;

const find = (grid: SheetGrid, headers: Readonly<Record<string, number>>): HeaderBlock | null => {
  const lineCounts = [...new Set(Object.values(headers))];
  for (const { row } of grid.rows.slice(0, rowsSearched)) {
    for (const lines of lineCounts) {
      const block = headerBlock(grid, row, row + lines - 1);
      const fingerprint = fingerprintOf(block);
      if (Object.hasOwn(headers, fingerprint) && headers[fingerprint] === lines) return block;
    }
  }
  return null;
};

/**
 * The headers of a sheet with the one that the officer pointed at in an earlier file of the layout, wherever it stands now:
 * it takes the place of the table that it lies in.
 */
export const withRememberedHeader = (
  grid: SheetGrid,
  found: readonly HeaderBlock[],
  headers: Readonly<Record<string, number>> = {},
): readonly HeaderBlock[] => {
  if (Object.keys(headers).length === 0) return found;
  const known = find(grid, headers);
  if (!known) return found;
  const near = Math.max(
    0,
    found.findLastIndex(({ top }) => top <= known.top),
  );
  return [...found.slice(0, near), known, ...found.slice(near + 1).filter(({ top }) => top > known.bottom)];
};
