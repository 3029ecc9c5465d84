import type { CellValue, ColumnKind } from '../../documents/workbook-description';
import { dayNumber, isCivilDate } from '../../domain/vietnamese/civil-date';
import { formatDate } from '../../domain/vietnamese/format';
import { type CellLook, lookIndex } from './cell-styles';
import type { StringTable } from './string-table';

/** Signs with which a spreadsheet takes a typed text for a formula (OWASP, full-width twins included). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

const day0 = dayNumber('1899-12-30');
/** Excel believes in 29/02/1900: days before March of that year have no honest number. */
const firstHonestDay = '1900-03-01';

const stringCell = (
  reference: string,
  text: string,
  kind: ColumnKind,
  strings: StringTable,
  total: boolean,
): string => {
  const plain: CellLook = total ? 'totalText' : kind === 'code' ? 'code' : 'text';
  const quoted: CellLook = kind === 'code' ? 'codeQuoted' : 'textQuoted';
  const look = formulaStart.test(text) ? quoted : plain;
  return `<c r="${reference}" s="${lookIndex[look]}" t="s"><v>${strings.indexOf(text)}</v></c>`;
};

const numberLook = (value: number, kind: ColumnKind, total: boolean): CellLook => {
  if (total) return 'totalNumber';
  if (kind === 'stars') return 'stars';
  if (kind === 'integer') return 'count';
  return Number.isInteger(value) ? 'number' : 'decimal';
};

const emptyLook = (kind: ColumnKind, total: boolean): CellLook => {
  if (total) return 'totalText';
  if (kind === 'code') return 'code';
  return kind === 'text' || kind === 'photo' ? 'text' : kind === 'date' ? 'date' : 'number';
};

const dateCell = (reference: string, value: string, strings: StringTable): string =>
  isCivilDate(value) && value >= firstHonestDay
    ? `<c r="${reference}" s="${lookIndex.date}"><v>${dayNumber(value) - day0}</v></c>`
    : stringCell(reference, formatDate(value), 'text', strings, false);

/**
 * One cell of the table. Only text, numbers and days come out: there is no way from data to a formula.
 * A number that is not finite is left empty.
 */
export const cellXml = (
  reference: string,
  value: CellValue,
  kind: ColumnKind,
  strings: StringTable,
  total: boolean,
): string => {
  if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) {
    return `<c r="${reference}" s="${lookIndex[emptyLook(kind, total)]}"/>`;
  }
  if (typeof value === 'number') {
    // A code is text even when somebody holds it as a number: 8.93E+12 is no barcode.
    if (kind === 'code' || kind === 'text') return stringCell(reference, String(value), kind, strings, total);
    return `<c r="${reference}" s="${lookIndex[numberLook(value, kind, total)]}"><v>${value}</v></c>`;
  }
  return kind === 'date' ? dateCell(reference, value, strings) : stringCell(reference, value, kind, strings, total);
};
