import { type Cell, type CellRange, cellsOf, isInRange } from './cell-range';

/** A cell that takes the value of another one. */
export interface CellCopy {
  readonly from: Cell;
  readonly to: Cell;
}

/** Ctrl+D: the top row of the block goes into the rows below it; one row alone takes over the row above it. */
export const fillDown = (range: CellRange): readonly CellCopy[] => {
  const source = range.top === range.bottom ? range.top - 1 : range.top;
  if (source < 0) return [];
  return cellsOf(range)
    .filter(({ row }) => row !== source)
    .map((to) => ({ from: { row: source, column: to.column }, to }));
};

/** Ctrl+R: the left column of the block goes into the columns right of it; one alone takes over the column left of it. */
export const fillRight = (range: CellRange): readonly CellCopy[] => {
  const source = range.left === range.right ? range.left - 1 : range.left;
  if (source < 0) return [];
  return cellsOf(range)
    .filter(({ column }) => column !== source)
    .map((to) => ({ from: { row: to.row, column: source }, to }));
};

const around = (offset: number, length: number): number => ((offset % length) + length) % length;

/** Dragging the corner of `source` over `target`: the block repeats in every direction; its own cells stay. */
export const fillOver = (source: CellRange, target: CellRange): readonly CellCopy[] => {
  const rows = source.bottom - source.top + 1;
  const columns = source.right - source.left + 1;
  return cellsOf(target)
    .filter((to) => !isInRange(source, to))
    .map((to) => ({
      from: {
        row: source.top + around(to.row - source.top, rows),
        column: source.left + around(to.column - source.left, columns),
      },
      to,
    }));
};

/**
 * The block that a drag of the fill handle covers: down, up, right or left, whichever is farther, never a corner
 * (a spreadsheet fills in one direction).
 */
export const dragTarget = (source: CellRange, to: Cell): CellRange => {
  const down = Math.max(0, to.row - source.bottom);
  const up = Math.max(0, source.top - to.row);
  const right = Math.max(0, to.column - source.right);
  const left = Math.max(0, source.left - to.column);
  const farthest = Math.max(down, up, right, left);
  if (farthest === 0) return source;
  if (farthest === down) return { ...source, bottom: to.row };
  if (farthest === up) return { ...source, top: to.row };
  return farthest === right ? { ...source, right: to.column } : { ...source, left: to.column };
};
