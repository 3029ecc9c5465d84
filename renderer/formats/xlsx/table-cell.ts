import type { CellValue, ColumnKind } from '../../documents/workbook-description';
import { isCivilDate } from '../../domain/vietnamese/civil-date';
import { formatDate } from '../../domain/vietnamese/format';
import { visibleText } from '../pdf/printable-text';
import type { CellLook } from './cell-looks';
import { excelDay, firstHonestDay } from './excel-day';

/** What a cell is given: text, a number (a day is one as well) or nothing. */
export interface TableCell {
  readonly value: string | number | null;
  readonly look: CellLook;
}

/** Signs with which a spreadsheet takes a typed text for a formula (OWASP, full-width twins included). */
export const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

const textCell = (given: string, kind: ColumnKind, total: boolean): TableCell => {
  // A mark in front of «=» would hide it from the look for formulas, and one inside a number turns it round on the screen.
  const text = visibleText(given);
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
  return { value: text, look };
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
    ? { value: excelDay(value), look: 'date' }
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
  if (kind === 'photo') return { value: visibleText(value), look: 'photoNote' };
  return kind === 'date' ? dateCell(value) : textCell(value, kind, total);
};
