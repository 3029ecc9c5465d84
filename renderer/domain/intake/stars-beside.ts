import type { IntakeField } from './intake-field';
import type { ColumnMapping } from './intake-proposal';
import { type GridCell, type GridRow, gridWithRows, type SheetGrid } from './sheet-grid';

/** Columns in which people note the rank when the list has no column for it. */
const places: readonly IntakeField[] = ['certificates', 'foodSafetyCert', 'note', 'awards', 'decisionNo'];

const rank =
  /(?:ocop\s*)?(?:đạt\s*|hạng\s*)?(?<![\d.,])[1-5]\s*(?:sao(?![\p{L}\p{M}])|\*|★)(?:\s*ocop)?|(?:ocop\s*)(?:đạt\s*|hạng\s*)?[345](?!\d)/iu;
const notYet = /tiềm năng|đề nghị|đề xuất|dự kiến|phấn đấu|đăng ký|hướng tới/iu;

const rankIn = (cell: GridCell | undefined): string | null => {
  if (cell?.kind !== 'text' || notYet.test(cell.text)) return null;
  return rank.exec(cell.text)?.[0].trim() ?? null;
};

/**
 * «OCOP 4 sao, VietGAP» under «Chứng nhận», in a list without a column of stars: the rank is read in a column of its own behind
 * the last one, the certificates stay where they are.
 */
export const starsBeside = (
  grid: SheetGrid,
  columns: readonly ColumnMapping[],
  from: number,
  end: number,
): { readonly grid: SheetGrid; readonly columns: readonly ColumnMapping[] } => {
  if (columns.some(({ field }) => field === 'stars')) return { grid, columns };
  const within = (row: GridRow): boolean => row.row >= from && row.row <= end;
  const source = columns.find(({ field, column }) => {
    if (field === null || !places.includes(field)) return false;
    const cells = grid.rows.filter(within).flatMap((row) => row.cells[column] ?? []);
    return cells.length >= 2 && cells.filter((cell) => rankIn(cell) !== null).length >= cells.length * 0.6;
  });
  if (!source) return { grid, columns };
  const target = Math.max(grid.lastColumn, ...columns.map(({ column }) => column)) + 1;
  const rows = grid.rows.map((row): GridRow => {
    const cell = row.cells[source.column];
    const text = within(row) ? rankIn(cell) : null;
    if (!cell || text === null) return row;
    const cells = [...row.cells];
    cells[target] = { ...cell, column: target, text, value: text };
    return { ...row, cells };
  });
  const added: ColumnMapping = { ...source, column: target, field: 'stars', by: 'values', confidence: 0.7 };
  return { grid: gridWithRows(grid, rows, target), columns: [...columns, added] };
};
