/** A catalogue must travel by e-mail and Zalo: 40 MB, of which the sheets need the rest. */
const budget = 36_000_000;
/** Longer side in pixels of a photo that is printed 3 cm wide at 300 dpi. */
const longerSide = 400;

const totalBytes = (photos: Iterable<Uint8Array>): number => {
  let total = 0;
  for (const photo of photos) total += photo.length;
  return total;
};

/** One photo at the size of its cell; the original where the browser cannot read it. */
const shrink = async (bytes: Uint8Array): Promise<Uint8Array> => {
  try {
    const image = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const scale = Math.min(1, longerSide / Math.max(image.width, image.height));
    const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return bytes;
    // JPEG has no transparency: what was see-through becomes paper, not black.
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.82 });
    return blob.size < bytes.length ? new Uint8Array(await blob.arrayBuffer()) : bytes;
  } catch {
    return bytes;
  }
};

/** Photos as they are while they fit the budget; otherwise the largest are made smaller, one after the other, until they do. */
export const shrinkPhotos = async (
  photos: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  let total = totalBytes(photos.values());
  if (total <= budget || typeof OffscreenCanvas === 'undefined') return photos;
  const result = new Map(photos);
  for (const [sha256, bytes] of [...photos].toSorted((a, b) => b[1].length - a[1].length)) {
    if (total <= budget) break;
    const smaller = await shrink(bytes);
    result.set(sha256, smaller);
    total -= bytes.length - smaller.length;
  }
  return result;
};
