import type { Dictionary } from '../../../i18n/dictionary';

/** «trang «DSSP», dòng 47»; only the row in a text file. */
export const sheetPlace = (
  { importing }: Dictionary,
  { sheet, row }: { readonly sheet: string | null; readonly row: number },
): string => (sheet === null ? importing.preview.placeRow(String(row)) : importing.preview.place(sheet, String(row)));
