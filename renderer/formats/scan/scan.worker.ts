import { fittedSize } from '../pictures/shrink-picture';
import { grayOf } from './gray-picture';
import { readCodes } from './read-codes';
import type { ScanAnswer, ScanRequest } from './scan-messages';

/** A photo of a page may have 50 megapixels; more than 400 dpi of A4 tells no more of the code. */
const mostSide = 4700;
/** 150 dpi of A4: a signature and a seal can be read, and 200 papers take some 100 MB. */
const keptSide = 1754;

const drawn = (bitmap: ImageBitmap, side: number): OffscreenCanvas => {
  const { width, height } = fittedSize(bitmap.width, bitmap.height, side);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas to draw on');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(bitmap, 0, 0, width, height);
  return canvas;
};

const answered = async (bitmap: ImageBitmap): Promise<ScanAnswer> => {
  const page = drawn(bitmap, mostSide);
  const pixels = page.getContext('2d')?.getImageData(0, 0, page.width, page.height);
  if (!pixels) return { ok: false };
  const reading = readCodes(grayOf(pixels.data, pixels.width, pixels.height));
  const blob = await drawn(bitmap, keptSide).convertToBlob({ type: 'image/jpeg', quality: 0.72 });
  bitmap.close();
  return { ok: true, reading, jpeg: new Uint8Array(await blob.arrayBuffer()) };
};

const serve = async (request: ScanRequest): Promise<void> => {
  let answer: ScanAnswer = { ok: false };
  try {
    const bitmap =
      request.kind === 'bitmap'
        ? request.bitmap
        : await createImageBitmap(new Blob([request.bytes], { type: request.mime }));
    answer = await answered(bitmap);
  } catch {
    // No picture, or one too large for this machine: the page is told as unread.
  }
  self.postMessage(answer, { transfer: answer.ok ? [answer.jpeg.buffer] : [] });
};

self.addEventListener('message', (event: MessageEvent<ScanRequest>) => void serve(event.data));
