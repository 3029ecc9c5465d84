import { attribute, xmlStream } from '../xml-stream';
import type { ZipArchive } from '../zip-archive';
import type { PlacedPicture } from './picture-parts';
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
  picture: boolean;
  embed: string;
  name: string;
}

const blankAnchor = (): Anchor => ({
  from: { row: 0, rowOff: 0, col: 0 },
  to: { row: -1, rowOff: 0, col: -1 },
  height: 0,
  picture: false,
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
      else if (tag === 'blip') {
        anchor.picture = true;
        anchor.embed = attribute(attributes, 'embed') ?? '';
      } else if (tag === 'cNvPr') anchor.name = attributes['descr'] || attributes['name'] || '';
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
      if (anchor.picture) anchors.push(anchor);
      anchor = null;
    },
  });
  zip.stream(part, xml.write);
  xml.end();
  return anchors;
};

/** No picture of a list is higher than this: a height of billions is a trap. */
const rowsHigh = 500;

/** The row, from 1, that holds the middle of the picture. A one-cell anchor has no second corner (row −1) and counts by its height. */
const middleRow = (anchor: Anchor, sheet: SheetPart): number => {
  const heightOf = (row: number): number => (sheet.heights.get(row + 1) ?? sheet.defaultHeight) * emuPerPoint;
  const span = (): number => {
    if (anchor.to.row < 0) return anchor.height;
    let sum = anchor.to.rowOff - anchor.from.rowOff;
    for (let row = anchor.from.row; row < Math.min(anchor.to.row, anchor.from.row + rowsHigh); row += 1)
      sum += heightOf(row);
    return sum;
  };
  let rest = anchor.from.rowOff + span() / 2;
  let row = anchor.from.row;
  while (rest > heightOf(row) && row < anchor.from.row + rowsHigh) {
    rest -= heightOf(row);
    row += 1;
  }
  return row + 1;
};

/** Where the pictures of a sheet's drawing stand; shapes and charts are none. A part that is not in the archive is still named. */
export const drawnPictures = (zip: ZipArchive, sheetPart: string, sheet: SheetPart): readonly PlacedPicture[] => {
  const drawing = relationshipsOf(zip, sheetPart).find((relationship) => relationship.type === 'drawing')?.target;
  if (drawing === undefined || !zip.names.has(drawing)) return [];
  const images = new Map(relationshipsOf(zip, drawing).map((relationship) => [relationship.id, relationship.target]));
  return readAnchors(zip, drawing).map((anchor) => {
    const left = anchor.from.col + 1;
    const right = anchor.to.col < 0 ? left : anchor.to.col + 1;
    return { name: anchor.name, row: middleRow(anchor, sheet), left, right, part: images.get(anchor.embed) };
  });
};
