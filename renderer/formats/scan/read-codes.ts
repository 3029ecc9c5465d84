import jsQR from 'jsqr';
import { readPageCode } from '../../domain/edition/page-code';
import { type GrayPicture, isBlank, partOf, turned } from './gray-picture';

/** What was read on one page. `codes`: each in its printed form, with the page that it names; more than one when two papers lie there. */
export interface PageReading {
  readonly codes: readonly { readonly code: string; readonly page: number | null }[];
  readonly blank: boolean;
}

type Code = PageReading['codes'][number];

/**
 * Where the code may be, as shares of the page. The foot of an upright page first, its left corner before all: there our papers
 * have it. A page upside down or on its side has it along another edge. Boxes overlap, so that none cuts through it.
 */
const places = [
  [0, 0.72],
  [0.6, 0.72],
  [0.3, 0.72],
  [0.6, 0],
  [0, 0],
  [0.3, 0],
  [0, 0.36],
  [0.6, 0.36],
].map(([left = 0, top = 0]) => ({ left, top, width: 0.4, height: 0.28 }));

/** Longer side in pixels that a page is read at: about 170, 140, 220, 300 and 110 dpi of A4. Grey means of a large scan beat its own noise. */
const longerSides = [2000, 1600, 2600, 3508, 1300];

/** Degrees by which a page may lie askew beyond what the reader of codes takes by itself. */
const skews = [7, -7];

const decoded = (picture: GrayPicture): Code | null => {
  const rgba = new Uint8ClampedArray(picture.gray.length * 4);
  for (let at = 0, to = 0; at < picture.gray.length; at += 1, to += 4) {
    const light = picture.gray[at] ?? 255;
    rgba[to] = light;
    rgba[to + 1] = light;
    rgba[to + 2] = light;
    rgba[to + 3] = 255;
  }
  const found = jsQR(rgba, picture.width, picture.height, { inversionAttempts: 'dontInvert' });
  const reading = found ? readPageCode(found.data) : null;
  return reading?.ok ? { code: reading.code, page: reading.page } : null;
};

const boxIn = ({ width, height }: GrayPicture, place: (typeof places)[number]) => ({
  left: Math.floor(place.left * width),
  top: Math.floor(place.top * height),
  width: Math.min(Math.ceil(place.width * width), width - Math.floor(place.left * width)),
  height: Math.min(Math.ceil(place.height * height), height - Math.floor(place.top * height)),
});

/** Different codes of a page read at one scale; the same code in two overlapping places counts once. */
const codesAt = (picture: GrayPicture, factor: number): readonly Code[] => {
  const found = new Map<string, Code>();
  for (const place of places) {
    const code = decoded(partOf(picture, boxIn(picture, place), factor));
    if (code && !found.has(code.code)) found.set(code.code, code);
  }
  return [...found.values()];
};

const factorFor = ({ width, height }: GrayPicture, side: number): number => Math.max(1, Math.max(width, height) / side);

const whole = (picture: GrayPicture, side: number): GrayPicture =>
  partOf(picture, { left: 0, top: 0, width: picture.width, height: picture.height }, factorFor(picture, side));

/**
 * Reads the code on the picture of a page, whichever way it lies (0, 90, 180, 270 degrees and askew). Only what passes the check
 * sign is a code: a QR of another kind on the page, a producer's link, is passed over. Takes some 50 ms where the code is clear and
 * about 2 s where there is none, so it runs in a worker.
 */
export const readCodes = (picture: GrayPicture): PageReading => {
  const factors = [...new Set(longerSides.map((side) => factorFor(picture, side)))];
  for (const factor of factors) {
    const codes = codesAt(picture, factor);
    if (codes.length > 0) return { codes, blank: false };
  }
  if (isBlank(picture)) return { codes: [], blank: true };
  const page = whole(picture, 1700);
  for (const look of [page, ...skews.map((degrees) => turned(page, degrees))]) {
    const code = decoded(look);
    if (code) return { codes: [code], blank: false };
  }
  return { codes: [], blank: false };
};
