import type { WorkbookSheet } from '../../documents/workbook-description';
import type { PicturePlan } from './parts/sheet-plan';
import type { Picture } from './picture-size';
import { headerRowOf, heightOf, titleHeight } from './sheet-plan-of';

/** White around a photo, in pixels. */
const margin = 4;

export interface StoredPicture extends Picture {
  /** Its place among the images of the workbook. */
  readonly image: number;
}

/** Pixels of a column as Excel counts them for an 11-point type: seven for a character and five for the edges. */
const columnPixels = (width: number): number => Math.floor(width * 7 + 5);
const rowPixels = (points: number): number => Math.floor((points * 96) / 72);

/** Where a picture stands inside its cell, in pixels: as large as fits, its proportions kept, in the middle. */
export const fitInCell = (picture: Picture, cellWidth: number, cellHeight: number): PicturePlan['box'] => {
  const scale = Math.min((cellWidth - margin * 2) / picture.width, (cellHeight - margin * 2) / picture.height);
  const width = Math.max(1, Math.floor(picture.width * scale));
  const height = Math.max(1, Math.floor(picture.height * scale));
  const left = Math.floor((cellWidth - width) / 2);
  const top = Math.floor((cellHeight - height) / 2);
  return { left, top, right: left + width, bottom: top + height };
};

/** The mark of an office, at most so large: beside the lines of the head, never over the table. */
const logoSide = { width: 150, height: 84 } as const;

/** At the right end of the printed columns; a mark wider than these begins at the first. */
const placeLogo = (sheet: WorkbookSheet, pictures: ReadonlyMap<string, StoredPicture>): readonly PicturePlan[] => {
  const picture = sheet.logo && pictures.get(sheet.logo.sha256);
  if (!sheet.logo || !picture) return [];
  const head = sheet.titles.reduce((sum, line) => sum + rowPixels(titleHeight(line)), 0);
  const room = fitInCell(picture, logoSide.width, Math.min(logoSide.height, head));
  const [width, height] = [room.right - room.left, room.bottom - room.top];
  const widths = sheet.columns.slice(0, Math.max(1, sheet.print.columns)).map((column) => columnPixels(column.width));
  let left = Math.max(0, widths.reduce((sum, each) => sum + each, 0) - width - margin);
  const column = widths.findIndex((each) => {
    if (left < each) return true;
    left -= each;
    return false;
  });
  const box = { left, top: margin, right: left + width, bottom: margin + height };
  const { description } = sheet.logo;
  return [{ row: 1, column: column + 1, box, over: true, image: picture.image, description }];
};

/** The mark in the head and the photos of one sheet, each inside its cell. Those that are not among the pictures are left out. */
export const placePhotos = (
  sheet: WorkbookSheet,
  pictures: ReadonlyMap<string, StoredPicture>,
): readonly PicturePlan[] => [
  ...placeLogo(sheet, pictures),
  ...sheet.photos.flatMap(({ row, column, sha256, description }) => {
    const picture = pictures.get(sha256);
    if (!picture) return [];
    const width = columnPixels(sheet.columns[column]?.width ?? 10);
    const box = fitInCell(picture, width, rowPixels(heightOf(sheet, row)));
    return [{ row: headerRowOf(sheet) + 1 + row, column: column + 1, box, image: picture.image, description }];
  }),
];
