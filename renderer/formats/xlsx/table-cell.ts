import type { CellValue, ColumnKind } from '../../documents/workbook-description';
import { isCivilDate } from '../../domain/vietnamese/civil-date';
import { formatDate } from '../../domain/vietnamese/format';
import type { CellLook } from './cell-looks';
import { cellText } from './cell-text';

/** What ExcelJS gets: text, a number, a day or nothing. Never an object that it would read as a formula or a link. */
export interface TableCell {
  readonly value: string | number | Date | null;
  readonly look: CellLook;
}

/** Signs with which a spreadsheet takes a typed text for a formula (OWASP, full-width twins included). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Excel believes in 29/02/1900: days before March of that year have no honest number. */
const firstHonestDay = '1900-03-01';

const textCell = (text: string, kind: ColumnKind, total: boolean): TableCell => {
  const code = kind === 'code';
  const look = formulaStart.test(text)
    ? code
      ? 'codeQuoted'
      : 'textQuoted'
    : total
      ? 'totalText'
      : code
        ? 'code'
        : 'text';
  return { value: cellText(text), look };
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

const dateCell = (value: string): TableCell =>
  isCivilDate(value) && value >= firstHonestDay
    ? // ExcelJS counts days in UTC: midnight there is the civil day itself, in any zone.
      { value: new Date(`${value}T00:00:00Z`), look: 'date' }
    : textCell(formatDate(value), 'text', false);

/**
 * One cell of the table. Only text, numbers and days come out: there is no way from data to a formula.
 * A number that is not finite is left empty.
 */
export const tableCell = (value: CellValue, kind: ColumnKind, total: boolean): TableCell => {
  if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value))) {
    return { value: null, look: emptyLook(kind, total) };
  }
  if (typeof value === 'number') {
    // A code is text even when somebody holds it as a number: 8.93E+12 is no barcode.
    if (kind === 'code' || kind === 'text') return textCell(String(value), kind, total);
    return { value, look: numberLook(value, kind, total) };
  }
  return kind === 'date' ? dateCell(value) : textCell(value, kind, total);
};
