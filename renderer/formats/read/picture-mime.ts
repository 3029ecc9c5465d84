import type { PictureData } from '../../domain/intake/workbook-data';

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
