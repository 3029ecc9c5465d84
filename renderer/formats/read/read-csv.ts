import Papa from 'papaparse';
import type { CellData, RowData, SheetData } from '../../domain/intake/workbook-data';
import { readFault } from './read-fault';
import { readLimits } from './read-limits';

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

const cellOf = (text: string, index: number): readonly CellData[] => {
  if (text.trim() === '') return [];
  if (text.length > readLimits.cellChars) throw readFault('too-large', { limit: 'cell' });
  return [{ column: index + 1, kind: 'text', text, value: text }];
};

const rowsOf = (records: readonly (readonly string[])[]): readonly RowData[] =>
  records.flatMap((record, index) => {
    if (record.length > readLimits.columns) throw readFault('too-large', { limit: 'columns' });
    const cells = record.flatMap(cellOf);
    return cells.length === 0 ? [] : [{ row: index + 1, cells }];
  });

/** Excel writes `sep=;` above the records when told to: an instruction, not a record. */
const separatorLine = /^sep=(.)\r?\n/i;

/** One sheet without a name. Rows are records: a line break inside quotes does not count, an empty record does. */
export const readCsv = (text: string): SheetData => {
  const named = separatorLine.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const records = parse(body, named?.[1] ?? guessDelimiter(body), readLimits.rows + 2);
  if (records.length > readLimits.rows + 1) throw readFault('too-large', { limit: 'rows' });
  return { name: null, visibility: 'visible', rows: rowsOf(records), merges: [], hiddenColumns: [], pictures: [] };
};
