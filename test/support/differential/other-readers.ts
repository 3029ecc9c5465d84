import { read, SSF, utils, type WorkSheet } from '@e965/xlsx';
import exceljs from 'exceljs';
import readXlsxFile from 'read-excel-file/node';
import { columnLetter } from '../../../renderer/domain/intake/column-letter';
import { readWorkbook } from '../../../renderer/formats/read/read-workbook';
import { dayOfDate, dayOfSerial, type SeenCell, type SeenSheet, type SeenWorkbook } from './seen-workbook';

export type ReadSeen = (bytes: Uint8Array) => Promise<SeenWorkbook> | SeenWorkbook;

/** The reader of the application. */
export const ownReader: ReadSeen = (bytes) => {
  const outcome = readWorkbook(bytes, 'tep.xlsx');
  if (!outcome.ok) throw new Error(`not read: ${outcome.failure.code}`);
  return outcome.value.sheets.map(
    ({ name, visibility, rows, merges, hiddenColumns }): SeenSheet => ({
      name: name ?? '',
      visibility,
      cells: new Map(
        rows.flatMap(({ row, cells }) =>
          cells.map(({ column, kind, value, formula }) => [
            `${columnLetter(column)}${row}`,
            { kind, value, formula: formula === true },
          ]),
        ),
      ),
      merges: merges.map(
        ({ top, left, bottom, right }) => `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`,
      ),
      hiddenRows: rows.filter(({ hidden }) => hidden).map(({ row }) => row),
      hiddenColumns,
    }),
  );
};

const sheetJsCell = (cell: WorkSheet[string], date1904: boolean): SeenCell | null => {
  const formula = cell.f !== undefined;
  if (cell.t === 'n') {
    return SSF.is_date(String(cell.z ?? ''))
      ? { kind: 'date', value: dayOfSerial(cell.v, date1904), formula }
      : { kind: 'number', value: cell.v, formula };
  }
  if (cell.t === 'b') return { kind: 'boolean', value: cell.v, formula };
  if (cell.t === 'e') return { kind: 'error', value: cell.w, formula };
  return cell.t === 's' && cell.v !== '' ? { kind: 'text', value: cell.v, formula } : null;
};

const numbersOf = (marks: readonly ({ readonly hidden?: boolean } | undefined)[] = []): readonly number[] =>
  marks.flatMap((mark, index) => (mark?.hidden ? [index + 1] : []));

export const sheetJs: ReadSeen = (bytes) => {
  const book = read(bytes, { type: 'array', cellNF: true, cellText: true, cellStyles: true });
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index): SeenSheet => {
    const sheet = book.Sheets[name] ?? {};
    const cells = Object.entries(sheet).flatMap(([reference, cell]): readonly [string, SeenCell][] => {
      const seen = reference.startsWith('!') ? null : sheetJsCell(cell, date1904);
      return seen ? [[reference, seen]] : [];
    });
    return {
      name,
      visibility: (['visible', 'hidden', 'very-hidden'] as const)[book.Workbook?.Sheets?.[index]?.Hidden ?? 0],
      cells: new Map(cells),
      merges: (sheet['!merges'] ?? []).map((range) => utils.encode_range(range)),
      hiddenRows: numbersOf(sheet['!rows']),
      hiddenColumns: numbersOf(sheet['!cols']),
    };
  });
};

const plainValue = (value: exceljs.CellValue): exceljs.CellValue => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return value.text;
  if ('result' in value || 'formula' in value || 'sharedFormula' in value) return plainValue(value.result ?? null);
  return value;
};

const excelJsCell = (cell: exceljs.Cell): SeenCell | null => {
  const value = plainValue(cell.value);
  const formula = cell.formula !== undefined && cell.formula !== '';
  if (value instanceof Date) return { kind: 'date', value: dayOfDate(value), formula };
  if (typeof value === 'number') return { kind: 'number', value, formula };
  if (typeof value === 'boolean') return { kind: 'boolean', value, formula };
  if (typeof value === 'string') return value === '' ? null : { kind: 'text', value, formula };
  return value && 'error' in value ? { kind: 'error', value: value.error, formula } : null;
};

const excelJsSheet = (sheet: exceljs.Worksheet): SeenSheet => {
  const cells = new Map<string, SeenCell>();
  const hiddenRows: number[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    if (row.hidden) hiddenRows.push(row.number);
    row.eachCell((cell) => {
      // A cell inside a merge repeats what its first cell says.
      const seen = cell.isMerged && cell.master !== cell ? null : excelJsCell(cell);
      if (seen) cells.set(cell.address, seen);
    });
  });
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => index + 1);
  return {
    name: sheet.name,
    visibility: sheet.state === 'veryHidden' ? 'very-hidden' : sheet.state,
    cells,
    merges: sheet.model.merges,
    hiddenRows,
    hiddenColumns: columns.filter((column) => sheet.getColumn(column).hidden),
  };
};

export const excelJs: ReadSeen = async (bytes) => {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book.worksheets.map(excelJsSheet);
};

const bareCell = (value: unknown): SeenCell | null => {
  if (value instanceof Date) return { kind: 'date', value: dayOfDate(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'string' && value !== '' ? { kind: 'text', value } : null;
};

/** Values alone: it knows no merges, nothing hidden, no formulas. */
export const readExcelFile: ReadSeen = async (bytes) => {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return sheets.map(
    ({ sheet, data }): SeenSheet => ({
      name: sheet,
      cells: new Map(
        data.flatMap((row, at) =>
          row.flatMap((value, column): readonly [string, SeenCell][] => {
            const seen = bareCell(value);
            return seen ? [[`${columnLetter(column + 1)}${at + 1}`, seen]] : [];
          }),
        ),
      ),
    }),
  );
};
