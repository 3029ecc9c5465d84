/** `A`, `Z`, `AA`: the letters of a column, counted from 0. */
export const columnLetters = (index: number): string => {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** `B7`; column from 0, row from 1. */
export const cellReference = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** `$A$1:$L$60`, for names of the workbook; columns from 0, rows from 1. */
export const absoluteRange = (firstColumn: number, firstRow: number, lastColumn: number, lastRow: number): string =>
  `$${columnLetters(firstColumn)}$${firstRow}:$${columnLetters(lastColumn)}$${lastRow}`;

/** A sheet's name as a formula quotes it. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;
