import type { CellValue, WorkbookColumn } from '../../documents/workbook-description';

/** Height of one line of the body type in points. */
const line = 15;

/** Lines that a text fills in a column; narrow letters make it a little generous. */
const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / Math.max(width - 1, 1))), 0);

/** Height in points that shows every text of the columns whole, at least `least`; Excel allows 409. */
export const rowHeight = (cells: readonly CellValue[], columns: readonly WorkbookColumn[], least: number): number => {
  let lines = 1;
  columns.forEach(({ width }, index) => {
    const cell = cells[index];
    if (typeof cell === 'string') lines = Math.max(lines, linesIn(cell, width));
  });
  return Math.min(409, Math.max(least, lines * line + 3));
};
