import type { MergeData, PictureData } from '../../../../renderer/domain/intake/workbook-data';
import { type CellSketch, merge, type SheetSketch } from '../../intake-workbook';

/** A sheet while it is written: rows from 1, columns from 1. */
export interface SheetWriter {
  readonly row: () => number;
  readonly write: (cells: readonly CellSketch[], column?: number) => number;
  readonly gap: (rows?: number) => void;
  readonly join: (top: number, left: number, bottom: number, right: number) => void;
  readonly photo: (row: number, column: number) => void;
  readonly hide: (row: number) => void;
  readonly sheet: (extra?: Partial<SheetSketch>) => SheetSketch;
}

export const sheetWriter = (name: string, left = 1): SheetWriter => {
  const rows: CellSketch[][] = [];
  const merges: MergeData[] = [];
  const pictures: PictureData[] = [];
  const hiddenRows: number[] = [];
  return {
    row: () => rows.length + 1,
    write: (cells, column = 1) => {
      rows.push([...Array<CellSketch>(left + column - 2).fill(null), ...cells]);
      return rows.length;
    },
    gap: (count = 1) => {
      for (let each = 0; each < count; each += 1) rows.push([]);
    },
    join: (top, from, bottom, to) => {
      if (top < bottom || from < to) merges.push(merge(top, from + left - 1, bottom, to + left - 1));
    },
    photo: (row, column) => {
      pictures.push({
        name: `anh${pictures.length}.jpg`,
        row,
        left: column + left - 1,
        right: column + left - 1,
        mime: 'image/jpeg',
        bytes: new Uint8Array([255, 216, 255, pictures.length]),
      });
    },
    hide: (row) => {
      hiddenRows.push(row);
    },
    sheet: (extra = {}) => ({ name, rows, merges, pictures, hiddenRows, ...extra }),
  };
};
