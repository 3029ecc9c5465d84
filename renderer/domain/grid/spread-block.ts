import { type CellRange, type GridSize, sizeOfRange } from './cell-range';
import type { CellWrite } from './cell-write';

/** A pasted block laid over the grid. */
export interface SpreadBlock {
  readonly writes: readonly CellWrite[];
  /** The cells that it covers, for the selection after the paste. */
  readonly covers: CellRange;
  /** Rows that have to be added below the last one. */
  readonly newRows: number;
  /** Columns of the block that hang over the right border; they are not written, and the officer is told. */
  readonly columnsLeftOut: number;
}

/**
 * Lays a block of texts over a selection as a spreadsheet does: repeated where the selection is a multiple of the block,
 * otherwise once from its top left cell. Past the last row the grid grows; past the last column it does not.
 * `block` rows may differ in length: a missing cell is not written. Null when the block is empty.
 */
export const spreadBlock = (
  block: readonly (readonly string[])[],
  selection: CellRange,
  size: GridSize,
): SpreadBlock | null => {
  const height = block.length;
  const width = Math.max(0, ...block.map(({ length }) => length));
  if (height === 0 || width === 0) return null;
  const chosen = sizeOfRange(selection);
  const repeats = chosen.rows % height === 0 && chosen.columns % width === 0;
  const rows = repeats ? chosen.rows : height;
  const columns = repeats ? chosen.columns : width;
  const shown = Math.min(columns, size.columns - selection.left);
  const writes: CellWrite[] = [];
  for (let row = 0; row < rows; row += 1) {
    const line = block[row % height] ?? [];
    for (let column = 0; column < shown; column += 1) {
      const text = line[column % width];
      if (text !== undefined)
        writes.push({ at: { row: selection.top + row, column: selection.left + column }, written: { text } });
    }
  }
  const bottom = selection.top + rows - 1;
  return {
    writes,
    covers: { top: selection.top, left: selection.left, bottom, right: selection.left + Math.max(1, shown) - 1 },
    newRows: Math.max(0, bottom + 1 - size.rows),
    columnsLeftOut: columns - shown,
  };
};
