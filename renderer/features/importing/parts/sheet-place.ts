import type { RowRef } from '../../../domain/intake/candidates';
import type { Dictionary } from '../../../i18n/dictionary';

/** «trang «DSSP», dòng 47»; only the row in a text file, with the file where there are several. */
export const sheetPlace = ({ importing }: Dictionary, { file, sheet, row }: RowRef): string => {
  const { preview } = importing;
  const place = sheet === null ? preview.placeRow(String(row)) : preview.place(sheet, String(row));
  return file === undefined ? place : preview.placeFile(file, place);
};
