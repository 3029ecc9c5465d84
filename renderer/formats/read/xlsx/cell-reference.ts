import { readFault } from '../read-fault';
import { readLimits } from '../read-limits';

/** `BC12` → row 12, column 55, from 1. Null for text that is no reference. */
export const parseReference = (reference: string): { readonly row: number; readonly column: number } | null => {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  const digits = reference.length - at;
  if (column === 0 || digits < 1 || digits > 10) return null;
  // By hand: a long list has 400,000 of them.
  let row = 0;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return { row, column };
};

/** @throws damaged: row number two billion is a trap, not a row. */
export const checkPlace = (row: number, column: number, cell: string): void => {
  const inside = row >= 1 && row <= readLimits.lastRow && column >= 1 && column <= readLimits.lastColumn;
  if (!inside) throw readFault('damaged', { cell });
};

/** 55 → `BC`. */
export const columnName = (column: number): string => {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
};

/** `A1:C2` as a rectangle; a single cell is one too. */
export const parseRange = (
  range: string,
): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | null => {
  const [from = '', to = from] = range.replace(/\$/g, '').split(':');
  const start = parseReference(from);
  const end = parseReference(to);
  if (!start || !end) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
};
