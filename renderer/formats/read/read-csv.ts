import Papa from 'papaparse';
import type { CellData, ReadCut, RowData, SheetData } from '../../domain/intake/workbook-data';
import { readFault } from './read-fault';
import { heldByText, heldSizes, type ReadGauge } from './read-gauge';
import { readLimits } from './read-limits';
import { columnName } from './xlsx/cell-reference';

const delimiters = [';', ',', '\t', '|'] as const;

const parse = (text: string, delimiter: string, preview: number): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false }).data;

/** How many fields most records have: a title line without a delimiter must not decide. */
const usualWidth = (records: readonly (readonly string[])[]): number => {
  const widths = records.map((record) => record.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.6)] ?? 1;
};

const guessDelimiter = (text: string): string => {
  const scored = delimiters.map((delimiter) => ({ delimiter, width: usualWidth(parse(text, delimiter, 60)) }));
  return scored.reduce((best, next) => (next.width > best.width ? next : best)).delimiter;
};

const cellOf = (text: string, column: number, row: number): CellData | null => {
  if (text.trim() === '') return null;
  if (text.length > readLimits.cellChars)
    throw readFault('too-large', { limit: 'cell', cell: `${columnName(column)}${row}` });
  return { column, kind: 'text', text, value: text };
};

const cellsOf = (record: readonly string[], row: number, gauge: ReadGauge): readonly CellData[] =>
  record.flatMap((text, index) => {
    const cell = cellOf(text, index + 1, row);
    if (!cell) return [];
    if (index >= readLimits.columns)
      throw readFault('too-large', { limit: 'columns', cell: `${columnName(index + 1)}${row}` });
    gauge.hold(heldSizes.cell + heldByText(text));
    return [cell];
  });

/** Excel writes `sep=;` above the records when told to: an instruction, not a record. */
const separatorLine = /^sep=(.)\r?\n/i;

/** One sheet without a name. Rows are records: a line break inside quotes does not count, an empty record does. */
export const readCsv = (
  text: string,
  gauge: ReadGauge,
): { readonly sheet: SheetData; readonly cut: ReadCut['why'] | null } => {
  const named = separatorLine.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const most = Math.min(readLimits.rows + 2, gauge.rowsLeft() + 1);
  const records = parse(body, named?.[1] ?? guessDelimiter(body), most);
  if (records.length > readLimits.rows + 1) throw readFault('too-large', { limit: 'rows' });
  const rows: RowData[] = [];
  let cut: ReadCut['why'] | null = null;
  for (const [index, record] of records.entries()) {
    const cells = cellsOf(record, index + 1, gauge);
    if (cells.length === 0) continue;
    rows.push({ row: index + 1, cells });
    cut = gauge.keepRow();
    if (cut !== null) break;
  }
  const sheet: SheetData = { name: null, visibility: 'visible', rows, merges: [], hiddenColumns: [], pictures: [] };
  return { sheet, cut };
};
