import type { PictureData } from '../../../domain/intake/workbook-data';
import { pictureMime } from '../picture-mime';
import { readLimits } from '../read-limits';
import { attribute, xmlStream } from '../xml-stream';
import type { ZipArchive } from '../zip-archive';
import { relationshipsOf } from './relationships';
import type { SheetPart } from './sheet-part';

const emuPerPoint = 12_700;

/** Corner of an anchor: rows and columns from 0 as the XML has them, offsets in EMU. */
interface Corner {
  row: number;
  rowOff: number;
  col: number;
}

interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
  height: number;
  embed: string;
  name: string;
}

const blankAnchor = (): Anchor => ({
  from: { row: 0, rowOff: 0, col: 0 },
  to: { row: -1, rowOff: 0, col: -1 },
  height: 0,
  embed: '',
  name: '',
});

const isCornerKey = (tag: string): tag is keyof Corner => tag === 'row' || tag === 'rowOff' || tag === 'col';

const readAnchors = (zip: ZipArchive, part: string): readonly Anchor[] => {
  const anchors: Anchor[] = [];
  let anchor: Anchor | null = null;
  let corner: Corner | null = null;
  let text = '';
  const xml = xmlStream({
    open: (tag, attributes) => {
      if (tag === 'twoCellAnchor' || tag === 'oneCellAnchor') anchor = blankAnchor();
      if (!anchor) return;
      if (tag === 'from') corner = anchor.from;
      else if (tag === 'to') corner = anchor.to;
      else if (tag === 'ext' && attributes['cy'] !== undefined) anchor.height = Number(attributes['cy']);
      else if (tag === 'blip') anchor.embed = attribute(attributes, 'embed') ?? '';
      else if (tag === 'cNvPr') anchor.name = attributes['descr'] || attributes['name'] || '';
      text = '';
    },
    text: (piece) => {
      text += piece;
    },
    close: (tag) => {
      if (corner && isCornerKey(tag)) corner[tag] = Number(text) || 0;
      text = '';
      if (tag === 'from' || tag === 'to') corner = null;
      if (!tag.endsWith('CellAnchor') || !anchor) return;
      if (anchor.embed !== '') anchors.push(anchor);
      anchor = null;
    },
  });
  zip.stream(part, xml.write);
  xml.end();
  return anchors;
};

/** The row, from 1, that holds the middle of the picture. A one-cell anchor has no second corner (row −1) and counts by its height. */
const middleRow = (anchor: Anchor, sheet: SheetPart): number => {
  const heightOf = (row: number): number => (sheet.heights.get(row + 1) ?? sheet.defaultHeight) * emuPerPoint;
  const span = (): number => {
    if (anchor.to.row < 0) return anchor.height;
    let sum = anchor.to.rowOff - anchor.from.rowOff;
    for (let row = anchor.from.row; row < Math.min(anchor.to.row, anchor.from.row + 500); row += 1)
      sum += heightOf(row);
    return sum;
  };
  let rest = anchor.from.rowOff + span() / 2;
  let row = anchor.from.row;
  while (rest > heightOf(row) && row < readLimits.lastRow) {
    rest -= heightOf(row);
    row += 1;
  }
  return row + 1;
};

/** Pictures of a sheet in the formats that a catalogue can print; drawings of shapes, EMF and SVG are left out. */
export const readPictures = (zip: ZipArchive, sheetPart: string, sheet: SheetPart): readonly PictureData[] => {
  const drawing = relationshipsOf(zip, sheetPart).find((relationship) => relationship.type === 'drawing')?.target;
  if (drawing === undefined || !zip.names.has(drawing)) return [];
  const images = new Map(relationshipsOf(zip, drawing).map((relationship) => [relationship.id, relationship.target]));
  const read = new Map<string, Uint8Array | undefined>();
  const bytesOf = (target: string): Uint8Array | undefined => {
    if (!read.has(target)) read.set(target, zip.read(target));
    return read.get(target);
  };
  return readAnchors(zip, drawing).flatMap((anchor) => {
    const target = images.get(anchor.embed);
    const bytes = target === undefined ? undefined : bytesOf(target);
    const mime = bytes === undefined ? null : pictureMime(bytes);
    if (!bytes || !mime || bytes.length > readLimits.pictureBytes) return [];
    const left = anchor.from.col + 1;
    const right = anchor.to.col < 0 ? left : anchor.to.col + 1;
    return [{ name: anchor.name, row: middleRow(anchor, sheet), left, right, mime, bytes }];
  });
};
