import type { RowRef } from './candidates';
import type { ColumnMapping } from './intake-proposal';
import type { PictureData } from './workbook-data';

/** The rows of data of a table, and its columns. */
export interface PictureTarget {
  readonly sheet: string | null;
  readonly columns: readonly ColumnMapping[];
  readonly dataRows: ReadonlySet<number>;
}

const covers = (picture: PictureData, column: number): boolean => picture.left <= column && column <= picture.right;

/** Where pictures of this table stand: in its picture column when it has one with pictures in it, else anywhere within it. */
const fits = (target: PictureTarget, pictures: readonly PictureData[]): ((picture: PictureData) => boolean) => {
  const column = target.columns.find((each) => each.field === 'image')?.column;
  const inColumn =
    column === undefined
      ? []
      : pictures.filter((picture) => target.dataRows.has(picture.row) && covers(picture, column));
  if (column !== undefined && inColumn.length > 0) return (picture) => covers(picture, column);
  const named = target.columns.filter((each) => each.heading !== '');
  // A list without a line of headings has no other columns than these.
  const used = (named.length > 0 ? named : target.columns).map((each) => each.column);
  const first = Math.min(...used);
  // A column of pictures is often left without a heading: one more to the right still belongs.
  const last = Math.max(...used) + 1;
  return (picture) => picture.right >= first && picture.left <= last;
};

/**
 * Pictures by row. A banner above the table and a stamp below it belong to no row; neither does a logo beside it.
 */
export const placePictures = (
  target: PictureTarget,
  pictures: readonly PictureData[],
): ReadonlyMap<number, readonly number[]> => {
  const belongs = fits(target, pictures);
  const byRow = new Map<number, number[]>();
  pictures.forEach((picture, index) => {
    if (!target.dataRows.has(picture.row) || !belongs(picture)) return;
    byRow.set(picture.row, [...(byRow.get(picture.row) ?? []), index]);
  });
  return byRow;
};

/** Names a row among those of one import; a file is part of it where several are imported as one. */
export const refKey = ({ file, sheet, row }: RowRef): string =>
  `${file === undefined ? '' : `${file}|`}${sheet ?? ''}!${row}`;

/** The row that a finding is about; null when it is about a sheet. */
export const refOf = ({
  file,
  sheet,
  row,
}: Pick<RowRef, 'file' | 'sheet'> & { readonly row: number | null }): RowRef | null =>
  row === null ? null : { ...(file === undefined ? {} : { file }), sheet, row };
