import type { IntakeField } from './intake-field';
import type { ColumnMapping } from './intake-proposal';
import { filledColumns, type GridCell, type GridRow, gridWithRows, type SheetGrid } from './sheet-grid';
import { starsBeside } from './stars-beside';
import { kindOfName } from './values/producer-kind';

export interface SplitTable {
  readonly grid: SheetGrid;
  readonly columns: readonly ColumnMapping[];
}

const namesProducer = (cell: GridCell): boolean => cell.kind === 'text' && kindOfName(cell.text) !== null;

const goods: ReadonlySet<IntakeField> = new Set(['stars', 'retailPrice', 'decisionNo', 'supplyCapacity']);

/**
 * Whether a column holds producers and products in turn: names that begin like producers, over rows of other names that have
 * stars or prices.
 */
const isMixed = (rows: readonly GridRow[], column: number, columns: readonly ColumnMapping[]): boolean => {
  const goodsColumns = columns
    .filter((each) => each.field !== null && goods.has(each.field))
    .map((each) => each.column);
  const hasGoods = (row: GridRow): boolean => goodsColumns.some((each) => row.cells[each] !== undefined);
  const named = rows.filter((row) => row.cells[column] !== undefined);
  const producers = named.filter((row) => namesProducer(row.cells[column] as GridCell));
  // «A | TỈNH SƠN LA» between them is a band.
  const others = named.filter((row) => !producers.includes(row) && filledColumns(row).length > 2);
  if (producers.length === 0 || others.length < producers.length / 2) return false;
  return (
    producers.filter(hasGoods).length <= producers.length * 0.2 && others.filter(hasGoods).length >= others.length * 0.6
  );
};

/**
 * «Đơn vị / Sản phẩm» in one column is two columns written into one another. The names of the missing kind are moved to a
 * column of their own behind the last one, so that everything after sees an ordinary table.
 */
export const splitMixedColumn = (
  grid: SheetGrid,
  columns: readonly ColumnMapping[],
  from: number,
  end: number,
): SplitTable => {
  const product = columns.find((column) => column.field === 'productName');
  const producer = columns.find((column) => column.field === 'producerName');
  const mixed = product ?? producer;
  const rows = grid.rows.filter((row) => row.row >= from && row.row <= end);
  if (!mixed || (product && producer) || !isMixed(rows, mixed.column, columns))
    return starsBeside(grid, columns, from, end);
  const target = grid.lastColumn + 1;
  const moves = (cell: GridCell): boolean => namesProducer(cell) === (mixed.field === 'productName');
  const samples: string[] = [];
  const left: string[] = [];
  const moved = grid.rows.map((row): GridRow => {
    const cell = row.cells[mixed.column];
    if (!cell || row.row < from || row.row > end) return row;
    const shown = moves(cell) ? samples : left;
    if (shown.length < 3) shown.push(cell.text);
    if (!moves(cell)) return row;
    const cells = [...row.cells];
    cells[mixed.column] = undefined;
    cells[target] = { ...cell, column: target };
    return { ...row, cells };
  });
  const field = mixed.field === 'productName' ? 'producerName' : 'productName';
  const added: ColumnMapping = { ...mixed, column: target, field, by: 'values', confidence: 0.6, samples };
  const parted = columns.map((column) => (column === mixed ? { ...column, samples: left } : column));
  return starsBeside(gridWithRows(grid, moved, target), [...parted, added], from, end);
};
