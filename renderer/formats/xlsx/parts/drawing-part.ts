import { attributeText } from '../cell-text';
import type { PicturePlan } from './sheet-plan';
import { namespaces, xmlHead } from './xml-text';

/** English metric units of one pixel at 96 dpi. */
const emu = 9525;

const corner = (tag: string, { row, column }: PicturePlan, x: number, y: number): string =>
  `<xdr:${tag}><xdr:col>${column - 1}</xdr:col><xdr:colOff>${x * emu}</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>${y * emu}</xdr:rowOff></xdr:${tag}>`;

/**
 * Anchored at both corners within one cell: sorting, filtering and hiding take the picture along. One that reaches over several cells
 * has one corner and a size, because a corner may not lie beyond its own cell.
 */
const anchorXml = (picture: PicturePlan, number: number, relation: number): string => {
  const { left, top, right, bottom } = picture.box;
  const size = `cx="${(right - left) * emu}" cy="${(bottom - top) * emu}"`;
  const tag = picture.over ? 'oneCellAnchor' : 'twoCellAnchor';
  return [
    picture.over ? `<xdr:${tag}>` : `<xdr:${tag} editAs="twoCell">`,
    corner('from', picture, left, top),
    picture.over ? `<xdr:ext ${size}/>` : corner('to', picture, right, bottom),
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${number + 1}" name="Picture ${number}" descr="${attributeText(picture.description)}"/>`,
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>',
    `<xdr:blipFill><a:blip r:embed="rId${relation}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>`,
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:${tag}>`,
  ].join('');
};

export interface DrawingPart {
  readonly xml: string;
  /** The images it points to, in the order of their relations from `rId1`. */
  readonly images: readonly number[];
}

/** Pictures of one sheet, in their order. */
export const drawingPart = (pictures: readonly PicturePlan[]): DrawingPart => {
  const images = [...new Set(pictures.map(({ image }) => image))];
  const relations = new Map(images.map((image, index) => [image, index + 1]));
  const anchors = pictures.map((picture, index) => anchorXml(picture, index + 1, relations.get(picture.image) ?? 0));
  const { sheetDrawing, drawing, relations: r } = namespaces;
  return {
    xml: `${xmlHead}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}" xmlns:r="${r}">${anchors.join('')}</xdr:wsDr>`,
    images,
  };
};
