import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { dateOfSerial } from '../../domain/intake/serial-date';
import type { CellData, MergeData, RowData, SheetData, WorkbookData } from '../../domain/intake/workbook-data';
import { formatDate } from '../../domain/vietnamese/format';
import { readBiffFonts } from './biff-fonts';
import { isDateFormat, numberText } from './number-format';
import { readFault } from './read-fault';
import { readLimits } from './read-limits';

type FontOf = (sheet: number, row: number, column: number) => string | undefined;

type Content = Pick<CellData, 'kind' | 'text' | 'value'>;

/** SheetJS says error cells as codes of BIFF. */
const errorTexts: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

const numberContent = (value: number, format: string, date1904: boolean): Content => {
  // Dates come as day numbers (cellDates is off): the library's own dates depend on the time zone of the machine.
  const date = isDateFormat(format) ? dateOfSerial(value, date1904) : null;
  if (date !== null) return { kind: 'date', text: formatDate(date), value: date };
  return { kind: 'number', text: numberText(value, format), value };
};

const contentOf = (cell: CellObject, date1904: boolean): Content | null => {
  const { t: type, v: value } = cell;
  if (type === 's' && typeof value === 'string') {
    return value.trim() === '' ? null : { kind: 'text', text: value, value };
  }
  if (type === 'n' && typeof value === 'number') return numberContent(value, String(cell.z ?? 'General'), date1904);
  if (type === 'b') return { kind: 'boolean', text: value === true ? 'TRUE' : 'FALSE', value: value === true };
  if (type !== 'e') return null;
  const text = errorTexts[Number(value)] ?? '#N/A';
  return { kind: 'error', text, value: text };
};

const rowsOf = (sheet: WorkSheet, place: number, date1904: boolean, fontOf: FontOf): readonly RowData[] => {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  const hidden = sheet['!rows'];
  const rows: RowData[] = [];
  data.forEach((line, index) => {
    const row = index + 1;
    const cells: CellData[] = [];
    line?.forEach((cell, at) => {
      const content = cell ? contentOf(cell, date1904) : null;
      if (!cell || !content) return;
      if (at >= readLimits.columns) throw readFault('too-large', { limit: 'columns' });
      const font = fontOf(place, row, at + 1);
      cells.push({
        column: at + 1,
        ...content,
        ...(cell.f === undefined ? {} : { formula: true as const }),
        ...(font === undefined ? {} : { font }),
      });
    });
    if (cells.length === 0) return;
    rows.push({ row, cells, ...(hidden?.[index]?.hidden === true ? { hidden: true as const } : {}) });
  });
  return rows;
};

const mergesOf = (sheet: WorkSheet): readonly MergeData[] =>
  (sheet['!merges'] ?? []).slice(0, readLimits.merges).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));

const hiddenColumnsOf = (sheet: WorkSheet): readonly number[] =>
  (sheet['!cols'] ?? []).flatMap((column, index) => (column?.hidden === true ? [index + 1] : []));

const visibilities = ['visible', 'hidden', 'very-hidden'] as const;

const workbookOf = (workbook: WorkBook, fontOf: FontOf): Omit<WorkbookData, 'file' | 'format'> => {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  if (workbook.SheetNames.length > readLimits.sheets) throw readFault('too-large', { limit: 'sheets' });
  const sheets = workbook.SheetNames.flatMap((name, place): readonly SheetData[] => {
    const sheet = workbook.Sheets[name];
    if (!sheet) return [];
    const rows = rowsOf(sheet, place, date1904, fontOf);
    if (rows.length > readLimits.rows) throw readFault('too-large', { limit: 'rows', sheet: name });
    const visibility = visibilities[workbook.Workbook?.Sheets?.[place]?.Hidden ?? 0] ?? 'visible';
    return [{ name, visibility, rows, merges: mergesOf(sheet), hiddenColumns: hiddenColumnsOf(sheet), pictures: [] }];
  });
  return { date1904, sheets };
};

const options = {
  cellStyles: true,
  cellNF: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  dense: true,
  sheetRows: readLimits.rows + 2,
} as const;

/** Excel 97-2003. @throws password-protected, damaged. */
export const readXls = (bytes: Uint8Array): Omit<WorkbookData, 'file' | 'format'> => {
  const fonts = readBiffFonts(bytes);
  if (fonts.encrypted) throw readFault('password-protected');
  return workbookOf(read(bytes, { ...options, type: 'array' }), fonts.fontOf);
};

const noFonts: FontOf = () => undefined;

/** OpenDocument, binary .xlsb and other containers that the library knows. */
export const readOtherContainer = (bytes: Uint8Array): Omit<WorkbookData, 'file' | 'format'> =>
  workbookOf(read(bytes, { ...options, type: 'array' }), noFonts);

/** HTML and XML spreadsheets saved under .xls. `raw`: nothing is turned into a number or a date on the way. */
export const readMarkup = (text: string): Omit<WorkbookData, 'file' | 'format'> =>
  workbookOf(read(text, { ...options, type: 'string', raw: true }), noFonts);
