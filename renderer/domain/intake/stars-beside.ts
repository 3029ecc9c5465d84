import type { IntakeField } from './intake-field';
import type { ColumnMapping } from './intake-proposal';
import { filledColumns, type GridCell, type GridRow, gridWithRows, type SheetGrid } from './sheet-grid';

/** Columns in which people note the rank when the list has no column for it. */
const places: readonly IntakeField[] = ['certificates', 'foodSafetyCert', 'note', 'awards', 'decisionNo'];

const rank =
  /(?:ocop\s*)?(?:đạt\s*|hạng\s*)?(?<![\d.,])[1-5]\s*(?:sao(?![\p{L}\p{M}])|\*|★)(?:\s*ocop)?|(?:ocop\s*)(?:đạt\s*|hạng\s*)?[345](?!\d)/iu;
const notYet = /tiềm năng|đề nghị|đề xuất|dự kiến|phấn đấu|đăng ký|hướng tới/iu;

const rankIn = (cell: GridCell | undefined): string | null => {
  if (cell?.kind !== 'text' || notYet.test(cell.text)) return null;
  return rank.exec(cell.text)?.[0].trim() ?? null;
};

/** «Mật ong (OCOP 4 sao)», «Tương Bần - 4 sao»: a rank set apart at the end of a name. */
const behindName =
  /\s*(?:[-–—,]\s*|[([]\s*)(?<rank>(?:ocop\s*|đạt\s*|hạng\s*)*[345]\s*(?:sao|\*|★)(?:\s*ocop)?)\s*[)\]]?$/iu;

/** A story is no name: it is not searched, however long it is. */
const longestName = 160;

interface Split {
  readonly rest: string;
  readonly rank: string;
}

const splitOne = (text: string): Split | null => {
  const found = text.length <= longestName ? behindName.exec(text) : null;
  const rest = found ? text.slice(0, found.index).trim() : '';
  const said = found?.groups?.['rank'];
  return said === undefined || !/\p{L}/u.test(rest) ? null : { rest, rank: said };
};

/** Several names in one cell, each with its rank, are one to a line: they are parted there. */
const splitName = (cell: GridCell | undefined): Split | null => {
  if (!cell || cell.text.length > 10 * longestName || rankIn(cell) === null) return null;
  const names = cell.text.split(/(?<=[)\]])\s*[,;\n]\s*/u).map((piece) => splitOne(piece.trim()));
  const parts = names.filter((each) => each !== null);
  if (parts.length < names.length) return null;
  return { rest: parts.map(({ rest }) => rest).join('\n'), rank: parts.map((each) => each.rank).join('\n') };
};

const splitPapers = (cell: GridCell | undefined): Split | null => {
  const said = rankIn(cell);
  return cell && said !== null ? { rest: cell.text, rank: said } : null;
};

type SplitCell = (cell: GridCell | undefined) => Split | null;

/** Where the ranks are: among the papers, else behind the names. */
const sourceOf = (
  rows: readonly GridRow[],
  columns: readonly ColumnMapping[],
): { readonly source: ColumnMapping; readonly split: SplitCell } | null => {
  const share = (column: number, split: SplitCell): readonly [cells: number, ranks: number] => {
    // A date line or a name below the table is no value of the column.
    const inTable = columns.length > 2 ? rows.filter((row) => filledColumns(row).length > 2) : rows;
    const cells = inTable.flatMap((row) => row.cells[column] ?? []);
    return [cells.length, cells.filter((cell) => split(cell) !== null).length];
  };
  for (const source of columns) {
    if (source.field === null || !places.includes(source.field)) continue;
    const [cells, ranks] = share(source.column, splitPapers);
    if (cells >= 2 && ranks >= cells * 0.6) return { source, split: splitPapers };
  }
  const source = columns.find(({ field }) => field === 'productName');
  if (!source) return null;
  const [cells, ranks] = share(source.column, splitName);
  return ranks >= 1 && ranks >= cells / 3 ? { source, split: splitName } : null;
};

/**
 * «OCOP 4 sao, VietGAP» under «Chứng nhận», in a list without a column of stars: the rank is read in a column of its own behind
 * the last one, the certificates stay where they are. A name that ends in its rank is the name without it.
 */
export const starsBeside = (
  grid: SheetGrid,
  columns: readonly ColumnMapping[],
  from: number,
  end: number,
): { readonly grid: SheetGrid; readonly columns: readonly ColumnMapping[] } => {
  if (columns.some(({ field }) => field === 'stars')) return { grid, columns };
  const within = (row: GridRow): boolean => row.row >= from && row.row <= end;
  const found = sourceOf(grid.rows.filter(within), columns);
  if (!found) return { grid, columns };
  const { source, split } = found;
  const target = Math.max(grid.lastColumn, ...columns.map(({ column }) => column)) + 1;
  const rows = grid.rows.map((row): GridRow => {
    const cell = row.cells[source.column];
    const parts = within(row) ? split(cell) : null;
    if (!cell || !parts) return row;
    const cells = [...row.cells];
    cells[source.column] = parts.rest === cell.text ? cell : { ...cell, text: parts.rest, value: parts.rest };
    cells[target] = { ...cell, column: target, text: parts.rank, value: parts.rank };
    return { ...row, cells };
  });
  const added: ColumnMapping = {
    ...source,
    column: target,
    field: 'stars',
    by: 'values',
    confidence: 0.7,
    beside: source.column,
  };
  return { grid: gridWithRows(grid, rows, target), columns: [...columns, added] };
};
