import type { SheetGeometry } from '../records/label-sheet';

/** Millimetres. */
export const sheetSize = { width: 210, height: 297 } as const;

/**
 * Common A4 sheets by their number of labels; sizes as the makers of such sheets print them on the box. Another maker's sheet of the same
 * number may differ by a millimetre: every size can be changed, and the officer measures.
 */
export const knownSheets = {
  s2: { columns: 1, rows: 2, width: 210, height: 148.5, left: 0, top: 0, gapX: 0, gapY: 0 },
  s8: { columns: 2, rows: 4, width: 99.1, height: 67.7, left: 4.65, top: 13.1, gapX: 2.5, gapY: 0 },
  s10: { columns: 2, rows: 5, width: 85, height: 54, left: 15, top: 13.5, gapX: 10, gapY: 0 },
  s14: { columns: 2, rows: 7, width: 99.1, height: 38.1, left: 4.65, top: 15.15, gapX: 2.5, gapY: 0 },
  s21: { columns: 3, rows: 7, width: 63.5, height: 38.1, left: 7.25, top: 15.15, gapX: 2.5, gapY: 0 },
  s24: { columns: 3, rows: 8, width: 63.5, height: 33.9, left: 7.25, top: 12.9, gapX: 2.5, gapY: 0 },
  s40: { columns: 4, rows: 10, width: 48.5, height: 25.4, left: 8, top: 21.5, gapX: 0, gapY: 0 },
  s65: { columns: 5, rows: 13, width: 38.1, height: 21.2, left: 4.75, top: 10.7, gapX: 2.5, gapY: 0 },
} as const satisfies Readonly<Record<string, SheetGeometry>>;
export type KnownSheet = keyof typeof knownSheets;

export const cellsOf = ({ columns, rows }: SheetGeometry): number => columns * rows;

/** A tenth of a millimetre more than the sheet is the rounding of the box, not a mistake. */
const allowance = 0.1;

/** Smallest label on which a name can stand, in millimetres. */
export const leastLabel = { width: 15, height: 8 } as const;

/** What is wrong with a sheet; null when its labels lie on A4. */
export const sheetTrouble = (sheet: SheetGeometry): 'too-small' | 'too-wide' | 'too-tall' | null => {
  const { columns, rows, width, height, left, top, gapX, gapY } = sheet;
  if (width < leastLabel.width || height < leastLabel.height) return 'too-small';
  if (left + columns * width + (columns - 1) * gapX > sheetSize.width + allowance) return 'too-wide';
  return top + rows * height + (rows - 1) * gapY > sheetSize.height + allowance ? 'too-tall' : null;
};

/** Where a label lies: page from 0, millimetres from the left and the top of the sheet. */
export interface LabelPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** The `index`-th label from 0, row by row; the first sheet is used from cell `first` (from 0) on. */
export const placeOf = (sheet: SheetGeometry, first: number, index: number): LabelPlace => {
  const cells = cellsOf(sheet);
  const at = first + index;
  const cell = at % cells;
  return {
    page: Math.floor(at / cells),
    x: sheet.left + (cell % sheet.columns) * (sheet.width + sheet.gapX),
    y: sheet.top + Math.floor(cell / sheet.columns) * (sheet.height + sheet.gapY),
  };
};

/** Sheets that so many labels take. */
export const sheetsFor = (sheet: SheetGeometry, first: number, labels: number): number =>
  labels === 0 ? 0 : Math.ceil((first + labels) / cellsOf(sheet));
