import type { RowRef } from '../candidates';
import type { RowData, SheetData, WorkbookData } from '../workbook-data';
import { type CameBack, knowRows } from './know-rows';
import { rowContent, textHash } from './row-content';
import { type HeadMark, readHeadMark, readRowMark } from './row-mark';

/** A row of a list that was sent back to its sender and came again, with what it was entered as. */
export interface ReturnedRow {
  readonly at: RowRef;
  /** Not one cell was touched: it has nothing new to say, whatever the registry holds by now. */
  readonly unchanged: boolean;
  readonly producerId: string | null;
  readonly productIds: readonly string[];
}

export interface TakenWorkbook {
  /** The workbook without the columns that this program added. */
  readonly workbook: WorkbookData;
  readonly returned: readonly ReturnedRow[];
}

/** Where this program wrote into a sheet; `noteColumn` is null when the sender deleted it. */
export interface OwnColumns {
  /** Row of the heading: over it stands nothing of ours. */
  readonly row: number;
  readonly keyColumn: number;
  readonly noteColumn: number | null;
}

const findNote = (row: RowData, { noteHead }: HeadMark, keyColumn: number): number | null =>
  row.cells.find((cell) => cell.column !== keyColumn && textHash(cell.text) === noteHead)?.column ?? null;

/** The columns of this program; null in a sheet that never went through its hands. */
export const ownColumns = ({ rows }: Pick<SheetData, 'rows'>): OwnColumns | null => {
  for (const row of rows) {
    for (const cell of row.cells) {
      const mark = cell.kind === 'text' ? readHeadMark(cell.text) : null;
      if (mark) return { row: row.row, keyColumn: cell.column, noteColumn: findNote(row, mark, cell.column) };
    }
  }
  return null;
};

const keyOf = ({ cells }: RowData, column: number): string => cells.find((cell) => cell.column === column)?.text ?? '';

const takeSheet = (sheet: SheetData): { readonly sheet: SheetData; readonly returned: readonly ReturnedRow[] } => {
  const head = ownColumns(sheet);
  if (!head) return { sheet, returned: [] };
  const ours = new Set([head.keyColumn, ...(head.noteColumn === null ? [] : [head.noteColumn])]);
  const rows: RowData[] = [];
  const back: CameBack[] = [];
  for (const row of sheet.rows) {
    // Over the heading stand the sender's own titles, which may reach as far to the right.
    const own = row.row < head.row ? row : { ...row, cells: row.cells.filter(({ column }) => !ours.has(column)) };
    if (own.cells.length === 0) continue;
    rows.push(own);
    if (row.row <= head.row) continue;
    back.push({ row: row.row, content: rowContent(own, ours), mark: readRowMark(keyOf(row, head.keyColumn)) });
  }
  const returned = knowRows(back).map(
    ({ row, unchanged, mark: { producerId, productIds } }): ReturnedRow => ({
      at: { sheet: sheet.name, row },
      unchanged,
      producerId,
      productIds,
    }),
  );
  const hiddenColumns = sheet.hiddenColumns.filter((column) => !ours.has(column));
  return { sheet: { ...sheet, rows, hiddenColumns }, returned };
};

/** Takes the marks of «Gửi lại người gửi» off a workbook, so that the intake sees what the sender wrote and nothing else. */
export const takeReturned = (workbook: WorkbookData): TakenWorkbook => {
  const taken = workbook.sheets.map(takeSheet);
  return {
    workbook: { ...workbook, sheets: taken.map(({ sheet }) => sheet) },
    returned: taken.flatMap(({ returned }) => returned),
  };
};
