import type { RowRef } from '../../../domain/intake/candidates';
import { columnLetter } from '../../../domain/intake/column-letter';
import { isTurned } from '../../../domain/intake/turned-sheet';

/** `C5`, as the file has it: in a turned sheet rows are columns of the file. */
export const fileCell = ({ sheet, row }: Pick<RowRef, 'sheet' | 'row'>, column: number): string =>
  isTurned(sheet) ? `${columnLetter(row)}${column}` : `${columnLetter(column)}${row}`;
