import { filledColumns, type GridCell, type GridRow, gridWithRows, type SheetGrid } from './sheet-grid';

/** «nt», «-nt-», «như trên», «"», «''», «〃»: what people write instead of the words of the row above. */
const mark = /^[-–—\s(]*(?:n\.?t\.?|như trên|nhu tren|như dòng trên|ditto|["”“″〃]|'{2}|’{2}|,{2}|`{2})[-–—\s)]*$/iu;

/** «(như dòng trên)» and a little air: nearly every cell is longer or no text, and is not looked at. */
const longestMark = 20;

const isMark = (cell: GridCell | undefined): boolean =>
  cell?.kind === 'text' && cell.text.length <= longestMark && mark.test(cell.text);

/** A row of the list and not «Như trên;» among the recipients of a letter, and not a band. */
const isRow = (row: GridRow): boolean => filledColumns(row).length >= 3;

/**
 * The rows of a table with each mark replaced by the cell that it repeats, which may itself have been one. A mark under an empty cell,
 * and one in the first row, repeat nothing and stay as they are.
 */
export const withoutDitto = (grid: SheetGrid, from: number, end: number): SheetGrid => {
  if (!grid.rows.some((row) => row.cells.some(isMark))) return grid;
  const above: (GridCell | undefined)[] = [];
  const rows = grid.rows.map((row): GridRow => {
    if (row.row < from || row.row > end || !isRow(row)) return row;
    const cells = [...row.cells];
    for (const [column, cell] of row.cells.entries()) {
      const said = above[column];
      if (isMark(cell) && said) {
        cells[column] = { ...said, column };
      }
      if (cell) above[column] = cells[column];
    }
    return { ...row, cells };
  });
  return gridWithRows(grid, rows, grid.lastColumn);
};
