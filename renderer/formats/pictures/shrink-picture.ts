/** What a decoder needs of a picture. */
export interface PictureBytes {
  readonly bytes: Uint8Array;
  readonly mime: string;
}

/** The catalogue prints photos 8 cm wide at most: 1600 px is more than 300 dpi need. */
const longestSide = 1600;
/** A photo of the register, bytes: hundreds of them travel by Zalo (R11). */
const mostBytes = 500_000;
interface Limits {
  readonly bytes: number;
  /** Tried in this order until the picture is small enough; the last one is taken as it is. */
  readonly attempts: readonly { readonly side: number; readonly quality: number }[];
}

const attempts = [
  { side: longestSide, quality: 0.85 },
  { side: longestSide, quality: 0.7 },
  { side: 1280, quality: 0.7 },
  { side: 1000, quality: 0.6 },
] as const;

const photoLimits: Limits = { bytes: mostBytes, attempts };

/** A page that is read, not looked at: 2400 px are 200 dpi on A4. */
export const pageLimits: Limits = {
  bytes: 1_500_000,
  attempts: [
    { side: 2400, quality: 0.8 },
    { side: 2400, quality: 0.6 },
    { side: 2000, quality: 0.6 },
  ],
};

/** Size that fits the longest side, never enlarged. */
export const fittedSize = (
  width: number,
  height: number,
  side: number = longestSide,
): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, side / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

const draw = async (bitmap: ImageBitmap, side: number, quality: number): Promise<Blob | null> => {
  const { width, height } = fittedSize(bitmap.width, bitmap.height, side);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  // JPEG has no transparency: what shows through is paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(bitmap, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
};

/**
 * The picture drawn again as a JPEG of at most 1600 px and, for any photograph, 500 kB: upright as the camera held it, while
 * place, time and owner (EXIF) stay behind, and what hides behind the picture too. Null when the bytes are no picture.
 */
export const shrinkPicture = async (
  { bytes, mime }: PictureBytes,
  limits: Limits = photoLimits,
): Promise<Uint8Array | null> => {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes.slice()], { type: mime }));
    let blob: Blob | null = null;
    for (const { side, quality } of limits.attempts) {
      blob = await draw(bitmap, side, quality);
      if (!blob || blob.size <= limits.bytes) break;
    }
    bitmap.close();
    return blob && new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
};
