import type { PictureData, PictureLeftOut } from '../../domain/intake/workbook-data';
import { readPicture } from '../xlsx/picture-size';
import { readLimits } from './read-limits';

/** By magic bytes; null for everything that is not printed: SVG, TIFF, EMF, PSD. */
export const pictureMime = (bytes: Uint8Array): PictureData['mime'] | null => {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xd8 && c === 0xff) return 'image/jpeg';
  if (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) return 'image/png';
  if (a === 0x47 && b === 0x49 && c === 0x46) return 'image/gif';
  const riff = a === 0x52 && b === 0x49 && c === 0x46 && d === 0x46;
  const webp = bytes[8] === 0x57 && bytes[9] === 0x45 && bytes[10] === 0x42 && bytes[11] === 0x50;
  return riff && webp ? 'image/webp' : null;
};

type Size = readonly [width: number, height: number];

const little = (bytes: Uint8Array, at: number, count: number): number => {
  let value = 0;
  for (let index = count - 1; index >= 0; index -= 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
};

/** Of WebP only the extended form says more than 16,383 pixels a side. */
const sizeOf = (bytes: Uint8Array, mime: PictureData['mime']): Size => {
  if (mime === 'image/gif') return [little(bytes, 6, 2), little(bytes, 8, 2)];
  if (mime === 'image/webp') return bytes[15] === 0x58 ? [little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1] : [1, 1];
  const { width, height } = readPicture(bytes) ?? { width: 1, height: 1 };
  return [width, height];
};

export type JudgedPicture = Pick<PictureData, 'mime' | 'bytes'> | { readonly why: PictureLeftOut['why'] };

/** A picture with what it is, or why it is not taken. A head that names 65,535 × 65,535 pixels would take 17 GB to unpack. */
export const judgePicture = (bytes: Uint8Array): JudgedPicture => {
  const mime = pictureMime(bytes);
  if (mime === null) return { why: 'kind' };
  const [width, height] = sizeOf(bytes, mime);
  const { pictureBytes, pictureSide, picturePixels } = readLimits;
  const tooLarge = width > pictureSide || height > pictureSide || width * height > picturePixels;
  return tooLarge || bytes.length > pictureBytes ? { why: 'too-large' } : { mime, bytes };
};
