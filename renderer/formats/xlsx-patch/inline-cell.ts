import { columnName } from '../read/xlsx/cell-reference';
import { cellText } from '../xlsx/cell-text';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A cell with its text in itself, so that the shared strings of the file stay as they are. Never a formula. */
export const inlineCell = (prefix: string, row: number, column: number, style: number | null, text: string): string => {
  const escaped = cellText(text).replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
  const look = style === null ? '' : ` s="${style}"`;
  return `<${prefix}c r="${columnName(column)}${row}"${look} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped}</${prefix}t></${prefix}is></${prefix}c>`;
};

export const emptyCell = (prefix: string, row: number, column: number, style: number): string =>
  `<${prefix}c r="${columnName(column)}${row}" s="${style}"/>`;
