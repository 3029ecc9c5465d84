import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { dateOfSerial } from '../../domain/intake/serial-date';
import type { CellData, MergeData, ReadCut, RowData, SheetData, WorkbookData } from '../../domain/intake/workbook-data';
import { formatDate } from '../../domain/vietnamese/format';
import { htmlFonts } from './html-fonts';
import { checkMerges } from './merge-limits';
import { isDateFormat, numberText } from './number-format';
import { inSheet, readFault } from './read-fault';
import { cutAt, heldByText, heldSizes, type ReadGauge } from './read-gauge';
import { readLimits } from './read-limits';
import { type BiffScan, scanBiff, withoutFormulas } from './scan-biff';
import { columnName } from './xlsx/cell-reference';

type CellScan = Pick<BiffScan, 'fontOf' | 'isFormula'>;

type Content = Pick<CellData, 'kind' | 'text' | 'value'>;

type WorkbookContent = Omit<WorkbookData, 'file' | 'format'>;

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

interface SheetReading {
  readonly scan: CellScan;
  readonly gauge: ReadGauge;
  readonly date1904: boolean;
}

const cellsOf = (
  line: readonly (CellObject | undefined)[],
  row: number,
  place: number,
  { scan, gauge, date1904 }: SheetReading,
): readonly CellData[] => {
  const cells: CellData[] = [];
  line.forEach((cell, at) => {
    const content = cell ? contentOf(cell, date1904) : null;
    if (!cell || !content) return;
    const reference = `${columnName(at + 1)}${row}`;
    if (at >= readLimits.columns) throw readFault('too-large', { limit: 'columns', cell: reference });
    if (content.text.length > readLimits.cellChars) throw readFault('too-large', { limit: 'cell', cell: reference });
    gauge.hold(heldSizes.cell + heldByText(content.text));
    const font = scan.fontOf(place, row, at + 1);
    cells.push({
      column: at + 1,
      ...content,
      ...(cell.f !== undefined || scan.isFormula(place, row, at + 1) ? { formula: true as const } : {}),
      ...(font === undefined ? {} : { font }),
    });
  });
  return cells;
};

const rowsOf = (
  sheet: WorkSheet,
  place: number,
  reading: SheetReading,
): { readonly rows: readonly RowData[]; readonly cut: ReadCut['why'] | null } => {
  const data = (sheet['!data'] ?? []) as (readonly (CellObject | undefined)[] | undefined)[];
  const hidden = sheet['!rows'];
  const rows: RowData[] = [];
  // Rows between far ones do not exist: only those that do are walked.
  for (const key of Object.keys(data)) {
    const index = Number(key);
    const cells = cellsOf(data[index] ?? [], index + 1, place, reading);
    if (cells.length === 0) continue;
    rows.push({ row: index + 1, cells, ...(hidden?.[index]?.hidden === true ? { hidden: true as const } : {}) });
    if (rows.length > readLimits.rows) throw readFault('too-large', { limit: 'rows' });
    const cut = reading.gauge.keepRow();
    if (cut !== null) return { rows, cut };
  }
  return { rows, cut: null };
};

const mergesOf = (sheet: WorkSheet): readonly MergeData[] => {
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
  checkMerges(merges);
  return merges;
};

const hiddenColumnsOf = (sheet: WorkSheet): readonly number[] =>
  (sheet['!cols'] ?? [])
    .slice(0, readLimits.columns)
    .flatMap((column, index) => (column?.hidden === true ? [index + 1] : []));

const visibilities = ['visible', 'hidden', 'very-hidden'] as const;

const workbookOf = (workbook: WorkBook, scan: CellScan, gauge: ReadGauge): WorkbookContent => {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const names = workbook.SheetNames;
  if (names.length > readLimits.sheets) throw readFault('too-large', { limit: 'sheets' });
  const sheets: SheetData[] = [];
  for (const [place, name] of names.entries()) {
    const sheet = workbook.Sheets[name];
    if (!sheet) continue;
    const { rows, cut } = inSheet(name, () => rowsOf(sheet, place, { scan, gauge, date1904 }));
    const visibility = visibilities[workbook.Workbook?.Sheets?.[place]?.Hidden ?? 0] ?? 'visible';
    const read: SheetData = {
      name,
      visibility,
      rows,
      merges: inSheet(name, () => mergesOf(sheet)),
      hiddenColumns: hiddenColumnsOf(sheet),
      pictures: [],
    };
    sheets.push(read);
    if (cut !== null) return { date1904, sheets, cut: cutAt(read, cut, names.slice(place + 1)) };
  }
  return { date1904, sheets };
};

/** The library reads all rows before it hands over one; fewer are asked for where fewer are wanted. */
const options = (gauge: ReadGauge) => ({
  cellStyles: true,
  cellNF: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  dense: true,
  sheetRows: Math.min(readLimits.rows + 2, gauge.rowsLeft() + 1),
});

/** The `Workbook` stream of Excel 97-2003. @throws password-protected, damaged. */
export const readXls = (stream: Uint8Array, gauge: ReadGauge): WorkbookContent => {
  const scan = scanBiff(stream);
  if (scan.encrypted) throw readFault('password-protected');
  const bare = withoutFormulas(stream);
  return workbookOf(read(bare, { ...options(gauge), cellFormula: false, type: 'buffer' }), scan, gauge);
};

const noScan: CellScan = { fontOf: () => undefined, isFormula: () => false };

/** OpenDocument, binary .xlsb and other containers that the library knows. */
export const readOtherContainer = (bytes: Uint8Array, gauge: ReadGauge): WorkbookContent =>
  workbookOf(read(bytes, { ...options(gauge), type: 'array' }), noScan, gauge);

/** HTML and XML spreadsheets saved under .xls. `raw`: nothing is turned into a number or a date on the way. */
export const readMarkup = (text: string, gauge: ReadGauge): WorkbookContent =>
  workbookOf(
    read(text, { ...options(gauge), type: 'string', raw: true }),
    { ...noScan, fontOf: htmlFonts(text) },
    gauge,
  );
