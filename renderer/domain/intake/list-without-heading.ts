import { bareField, fieldOfValues, productNameFit, speaksFor } from './column-evidence';
import { type HeaderBlock, headerBlock, noHeading, searchRows } from './header-block';
import { matchHeading } from './header-dictionary';
import { sureScore, textOnly } from './header-lines';
import type { IntakeField } from './intake-field';
import { beginsTotal, isFooterText } from './row-words';
import { ofGoods } from './settle-columns';
import { filledColumns, type GridCell, type GridRow, type SheetGrid } from './sheet-grid';

/** Rows that are asked what their columns hold. */
const askedRows = 20;

interface ColumnOfData {
  readonly column: number;
  readonly cells: readonly GridCell[];
  readonly field: IntakeField | undefined;
}

const columnsOf = (first: GridRow, rows: readonly GridRow[]): readonly ColumnOfData[] =>
  filledColumns(first).map((column) => {
    const cells = rows.flatMap((row) => row.cells[column] ?? []);
    return { column, cells, field: fieldOfValues(cells)?.field };
  });

/** Ranks and prices without a word of their own count as said of goods, too: 3, 4, 5; 35.000. */
const saysGoods = ({ cells, field }: ColumnOfData): boolean =>
  field === undefined ? bareField(cells) !== null : ofGoods.has(field);

/** Producers, something that lists of products have, and names of goods. */
const listsProducts = (columns: readonly ColumnOfData[]): boolean =>
  columns.some(({ field }) => field === 'producerName') &&
  columns.some(saysGoods) &&
  columns.some(({ cells, field }) => field === undefined && productNameFit('', cells) >= 0.5);

const namesFields = (row: GridRow): number =>
  new Set(
    filledColumns(row).flatMap((column) =>
      matchHeading(row.cells[column]?.text ?? '').flatMap(({ field, score }) => (score >= sureScore ? field : [])),
    ),
  ).size;

/** Whether a row holds the same kinds of values as the rows below it, instead of the words over them. */
const isLikeThose = (row: GridRow, columns: readonly ColumnOfData[]): boolean => {
  const asked = columns.flatMap(({ column, field }) => {
    const cell = row.cells[column];
    return cell && field !== undefined ? [speaksFor(field, cell)] : [];
  });
  return asked.length > 0 && asked.filter(Boolean).length * 2 >= asked.length && namesFields(row) < 2;
};

const isWide = (row: GridRow, width: number): boolean => filledColumns(row).length * 2 >= width;

const rowsFrom = (grid: SheetGrid, index: number, width: number): readonly GridRow[] =>
  grid.rows.slice(index, index + askedRows).filter((row) => isWide(row, width) && !beginsTotal(row));

/** Whether the row, of short texts over columns that speak for themselves, is one of the list's own rows. */
export const readsAsData = (grid: SheetGrid, index: number): boolean => {
  const row = grid.rows[index];
  if (!row) return false;
  const columns = columnsOf(row, rowsFrom(grid, index, filledColumns(row).length));
  return listsProducts(columns) && isLikeThose(row, columns);
};

/** Lines right above the first row of data that are as wide: of the list itself when they hold a value, words over it otherwise. */
const linesAbove = (grid: SheetGrid, first: GridRow): readonly GridRow[] => {
  const lines: GridRow[] = [];
  const width = filledColumns(first).length;
  for (let above = grid.rowAt(first.row - 1); above; above = grid.rowAt(above.row - 1)) {
    if (filledColumns(above).length < 2 || !isWide(above, width) || isFooterText(above.cells[1]?.text ?? '')) break;
    lines.unshift(above);
  }
  return lines;
};

/**
 * A list that begins with its first product: nobody wrote what the columns hold. Told by the values alone, so that it is always a
 * guess; a line of words above the first row that reads as data heads it. Null where the values do not tell a list of products.
 */
export const listWithoutHeading = (grid: SheetGrid): HeaderBlock | null => {
  for (const [index, row] of grid.rows.slice(0, searchRows).entries()) {
    if (filledColumns(row).length < 2 || !readsAsData(grid, index)) continue;
    const [first = row] = linesAbove(grid, row);
    const heads = first !== row && textOnly(first);
    return { ...(heads ? headerBlock(grid, first.row, first.row) : noHeading(grid, first.row)), guessed: true };
  }
  return null;
};
