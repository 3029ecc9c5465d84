/** A place in a grid; rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells; all four borders belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** The block between two corners, whichever way it was drawn. */
export const rangeBetween = (a: Cell, b: Cell): CellRange => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
});

export const sizeOfRange = ({ top, left, bottom, right }: CellRange): GridSize => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const isInRange = ({ top, left, bottom, right }: CellRange, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const within = (wanted: number, count: number): number => Math.min(Math.max(0, count - 1), Math.max(0, wanted));

/** The nearest cell that the grid has. A grid without cells answers its corner. */
export const clampCell = ({ row, column }: Cell, { rows, columns }: GridSize): Cell => ({
  row: within(row, rows),
  column: within(column, columns),
});

/** Every cell of a block, row by row. */
export const cellsOf = ({ top, left, bottom, right }: CellRange): readonly Cell[] => {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  }
  return cells;
};
