import type { PictureData } from '../../../domain/intake/workbook-data';

/** The catalogue prints photos at a few centimetres; more only fills the disk. */
const longestSide = 1600;
const quality = 0.85;

/** Size that fits the longest side, never enlarged. */
export const fittedSize = (width: number, height: number): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, longestSide / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

/**
 * The picture drawn again as a JPEG of at most 1600 px: place, time and owner of the camera (EXIF) stay behind, and what
 * hides behind the picture too. Null when the bytes are no picture.
 */
export const shrinkPicture = async ({ bytes, mime }: PictureData): Promise<Uint8Array | null> => {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type: mime }));
    const { width, height } = fittedSize(bitmap.width, bitmap.height);
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    if (!pen) return null;
    // JPEG has no transparency: what shows through is paper.
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
    pen.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
};
