import type { WorkbookSheet } from '../../documents/workbook-description';
import type { Worksheet } from './excel';
import { headerRowOf, heightOf } from './fill-sheet';
import type { Picture } from './picture-size';

/** English metric units of one pixel at 96 dpi. */
const emu = 9525;
/** White around a photo, in pixels. */
const margin = 4;

export interface StoredPicture extends Picture {
  /** What ExcelJS calls it. */
  readonly imageId: number;
}

/** Pixels of a column as Excel counts them for an 11-point type: seven for a character and five for the edges. */
const columnPixels = (width: number): number => Math.floor(width * 7 + 5);
const rowPixels = (points: number): number => Math.floor((points * 96) / 72);

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a picture stands inside its cell, in pixels: as large as fits, its proportions kept, in the middle. */
export const fitInCell = (picture: Picture, cellWidth: number, cellHeight: number): Box => {
  const scale = Math.min((cellWidth - margin * 2) / picture.width, (cellHeight - margin * 2) / picture.height);
  const width = Math.max(1, Math.floor(picture.width * scale));
  const height = Math.max(1, Math.floor(picture.height * scale));
  const left = Math.floor((cellWidth - width) / 2);
  const top = Math.floor((cellHeight - height) / 2);
  return { left, top, right: left + width, bottom: top + height };
};

const corner = (column: number, x: number, row: number, y: number) => ({
  nativeCol: column,
  nativeColOff: x * emu,
  nativeRow: row,
  nativeRowOff: y * emu,
});

/** Photos of one sheet, each inside its cell, so that sorting, filtering and hiding take them along. */
export const placePhotos = (
  target: Worksheet,
  sheet: WorkbookSheet,
  pictures: ReadonlyMap<string, StoredPicture>,
): void => {
  for (const { row, column, sha256 } of sheet.photos) {
    const picture = pictures.get(sha256);
    if (!picture) continue;
    const width = columnPixels(sheet.columns[column]?.width ?? 10);
    const box = fitInCell(picture, width, rowPixels(heightOf(sheet, row)));
    const at = headerRowOf(sheet) + row;
    const range = {
      tl: corner(column, box.left, at, box.top),
      br: corner(column, box.right, at, box.bottom),
      editAs: 'twoCell',
    };
    // The types of ExcelJS know only whole cells; its own anchors are in these units.
    target.addImage(picture.imageId, range as unknown as Parameters<Worksheet['addImage']>[1]);
  }
};
