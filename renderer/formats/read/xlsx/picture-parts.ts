import type { PictureData, PictureLeftOut } from '../../../domain/intake/workbook-data';
import { type JudgedPicture, judgePicture } from '../picture-mime';
import { readFault } from '../read-fault';
import type { ReadGauge } from '../read-gauge';
import { readLimits } from '../read-limits';
import type { ZipArchive } from '../zip-archive';

/** A picture on a sheet: over cells, or in one. `part` is undefined where it is only a link, which is never followed. */
export interface PlacedPicture extends Omit<PictureData, 'mime' | 'bytes'> {
  readonly part: string | undefined;
}

/** Pictures of a sheet that can be used, and those that cannot, so that none is lost without a word. */
interface SheetPictures {
  readonly pictures: readonly PictureData[];
  readonly leftOut: readonly PictureLeftOut[];
}

const noPictures: SheetPictures = { pictures: [], leftOut: [] };

/** Each part is read once: a logo that stands in every row is one picture. */
const partReader = (zip: ZipArchive, gauge: ReadGauge): ((part: string) => JudgedPicture) => {
  const known = new Map<string, JudgedPicture>();
  return (part) => {
    const before = known.get(part);
    if (before) return before;
    const bytes = zip.read(part);
    const judged: JudgedPicture = bytes ? judgePicture(bytes) : { why: 'missing' };
    known.set(part, judged);
    if ('bytes' in judged) gauge.hold(judged.bytes.length);
    gauge.checkHeld();
    return judged;
  };
};

/** @throws too-large, for more pictures than a list can mean. */
export const takePictures = (zip: ZipArchive, gauge: ReadGauge, placed: readonly PlacedPicture[]): SheetPictures => {
  if (placed.length === 0) return noPictures;
  if (placed.length > readLimits.pictures) throw readFault('too-large', { limit: 'pictures' });
  const read = partReader(zip, gauge);
  const pictures: PictureData[] = [];
  const leftOut: PictureLeftOut[] = [];
  for (const { part, ...place } of placed) {
    const judged: JudgedPicture = part === undefined ? { why: 'link' } : read(part);
    if ('why' in judged) leftOut.push({ row: place.row, why: judged.why });
    else pictures.push({ ...place, ...judged });
  }
  return { pictures, leftOut };
};
