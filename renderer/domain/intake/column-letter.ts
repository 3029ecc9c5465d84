import type { ColumnMapping } from './intake-proposal';

/** `A` … `Z`, `AA` … as the spreadsheet heads its columns; `column` from 1. */
export const columnLetter = (column: number): string => {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
};

/** How a sentence names a column: by its heading, or by its letter where it has none. */
export const columnName = ({ heading, column }: Pick<ColumnMapping, 'heading' | 'column'>): string =>
  heading === '' ? columnLetter(column) : heading;
