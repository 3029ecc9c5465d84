import type { PlacedPhoto, WorkbookSheet } from '../../documents/workbook-description';
import type { Picture } from './picture-size';
import { rowHeight } from './row-height';
import { headerRowOf } from './sheet-xml';
import { escapeXml, xmlHead } from './xml-text';

/** English metric units of one pixel at 96 dpi. */
const emu = 9525;
/** White around a photo, in pixels. */
const margin = 4;

export interface StoredPicture extends Picture {
  /** Number in `xl/media`, from 1. */
  readonly number: number;
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

const corner = (name: 'from' | 'to', column: number, x: number, row: number, y: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x * emu}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${y * emu}</xdr:rowOff></xdr:${name}>`;

const anchorXml = (photo: PlacedPhoto, picture: StoredPicture, sheet: WorkbookSheet, id: number): string => {
  const row = headerRowOf(sheet) + photo.row;
  const cells = sheet.rows[photo.row]?.cells ?? [];
  const height = rowHeight(cells, sheet.columns.slice(0, sheet.print.columns), sheet.rowHeight ?? 15);
  const box = fitInCell(picture, columnPixels(sheet.columns[photo.column]?.width ?? 10), rowPixels(height));
  return (
    `<xdr:twoCellAnchor editAs="twoCell">${corner('from', photo.column, box.left, row, box.top)}${corner('to', photo.column, box.right, row, box.bottom)}` +
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id}" name="Picture ${id}" descr="${escapeXml(photo.description)}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId${picture.number}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${(box.right - box.left) * emu}" cy="${(box.bottom - box.top) * emu}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`
  );
};

/** Photos of one sheet, each inside its cell, so that sorting, filtering and hiding take them along. */
export const drawingXml = (sheet: WorkbookSheet, pictures: ReadonlyMap<string, StoredPicture>): string => {
  const anchors = sheet.photos.flatMap((photo, index) => {
    const picture = pictures.get(photo.sha256);
    return picture ? [anchorXml(photo, picture, sheet, index + 1)] : [];
  });
  return `${xmlHead}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`;
};
