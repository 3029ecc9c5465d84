import { joined } from './column-claims';
import { findHeaders } from './find-headers';
import { matchHeading } from './header-dictionary';
import { sureScore } from './header-lines';
import type { SheetPart } from './intake-proposal';
import { listWithoutHeading } from './list-without-heading';
import { filledColumns, gridOf } from './sheet-grid';
import type { CellData, RowData, SheetData } from './workbook-data';

/** Fields one under another: hardly more than these, and as many records beside each other as a screen takes. */
const mostFields = 80;
const mostRecords = 400;
/** The labels stand in one of the first columns; a counter may stand before them. */
const labelsBefore = 4;

const sign = '⟲';

export const turnedName = (name: string | null): string => `${name ?? ''} ${sign}`.trim();

/** Whether the rows of a sheet of this name are columns of the file. */
export const isTurned = (name: string | null): boolean => name?.endsWith(sign) === true;

/** Lines over the list are titles: with the fields they would be one more of them. */
const firstRecordRow = ({ rows }: SheetData): number => rows.find(({ cells }) => cells.length >= 3)?.row ?? 0;

/** Titles come before the first column of the file. */
const titleRow = (rows: readonly RowData[]): readonly RowData[] => {
  const cells = rows.flatMap((row) => row.cells).map((cell, index) => ({ ...cell, column: index + 1 }));
  return cells.length === 0 ? [] : [{ row: 0, cells }];
};

const turn = (sheet: SheetData): SheetData => {
  const from = firstRecordRow(sheet);
  const columns = new Map<number, CellData[]>();
  for (const { row, cells } of sheet.rows) {
    if (row < from) continue;
    for (const cell of cells) {
      const turned = { ...cell, column: row };
      const known = columns.get(cell.column);
      if (known) known.push(turned);
      else columns.set(cell.column, [turned]);
    }
  }
  const hidden = new Set(sheet.hiddenColumns);
  const rows = [...columns]
    .sort(([a], [b]) => a - b)
    .map(
      ([column, cells]): RowData =>
        hidden.has(column) ? { row: column, cells, hidden: true } : { row: column, cells },
    );
  const below = ({ row }: { readonly row: number }): boolean => row >= from;
  return {
    name: turnedName(sheet.name),
    visibility: 'visible',
    rows: [...titleRow(sheet.rows.filter((row) => !below(row))), ...rows],
    merges: sheet.merges
      .filter(({ top }) => top >= from)
      .map(({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom })),
    hiddenColumns: sheet.rows.filter((row) => row.hidden && below(row)).map(({ row }) => row),
    pictures: sheet.pictures.map((picture) => ({
      ...picture,
      row: picture.left,
      left: picture.row,
      right: picture.row,
    })),
    ...(sheet.picturesLeftOut ? { picturesLeftOut: sheet.picturesLeftOut.map((each) => ({ ...each, row: 1 })) } : {}),
  };
};

const namesRecords = (turned: SheetData): boolean => {
  const grid = gridOf(turned);
  const [header, ...others] = findHeaders(grid);
  if (!header || others.length > 0 || header.top > labelsBefore) return false;
  const fields = new Set(
    header.columns.flatMap((column) => {
      const [match] = matchHeading(joined(column));
      return match && match.score >= sureScore ? [match.field] : [];
    }),
  );
  const records = grid.rows.filter((row) => row.row > header.bottom && filledColumns(row).length >= 2);
  return records.length >= 2 && fields.has('productName') && (fields.has('producerName') || fields.size >= 4);
};

/**
 * A sheet whose first column holds the fields and whose other columns are one record each, turned so that each record is a row;
 * null for any other sheet. Row n of it is column n of the file, column m its row m. `top`: its first rows, decoded.
 */
export const turnedSheet = (
  sheet: SheetData,
  top: SheetData,
): { readonly sheet: SheetData; readonly part: SheetPart } | null => {
  if (sheet.rows.length < 3 || sheet.rows.length > mostFields) return null;
  if (sheet.rows.every(({ cells }) => cells.length < 3) || sheet.rows.some(({ cells }) => cells.length > mostRecords))
    return null;
  const grid = gridOf(top);
  if (findHeaders(grid).length > 0 || listWithoutHeading(grid) !== null || !namesRecords(turn(top))) return null;
  return { sheet: turn(sheet), part: { of: sheet.name, how: 'turned' } };
};
