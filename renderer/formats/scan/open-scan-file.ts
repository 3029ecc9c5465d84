import { openPdfPages } from '../pdf-pages/open-pdf-pages';
import type { ScanAnswer, ScanRequest } from './scan-messages';

/** Pages of a scanned file, read one at a time off the window's thread. */
export interface ScanFile {
  readonly count: number;
  /** Reads page `page` (from 1). */
  readonly read: (page: number, signal?: AbortSignal) => Promise<ScanAnswer>;
  readonly close: () => Promise<void>;
}

/** Width that a page of a PDF is drawn at: 230 dpi of A4, at which a code of 12 mm has 5 pixels a module. */
const drawnWidth = 1900;

const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d];
const isPdf = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 1024);
  return head.some((_, at) => pdfMark.every((byte, index) => head[at + index] === byte));
};

const mimeOf = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg';
  return bytes[0] === 0x89 && bytes[1] === 0x50 ? 'image/png' : null;
};

/** One worker that reads codes; requests go one after another. */
const startReader = () => {
  const worker = new Worker(new URL('./scan.worker.ts', import.meta.url), { type: 'module', name: 'scan' });
  let last: Promise<unknown> = Promise.resolve();
  const ask = (request: ScanRequest): Promise<ScanAnswer> => {
    const asked = last.then(
      () =>
        new Promise<ScanAnswer>((resolve, reject) => {
          worker.addEventListener('message', (event: MessageEvent<ScanAnswer>) => resolve(event.data), { once: true });
          worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
          worker.postMessage(request, {
            transfer: [request.kind === 'bitmap' ? request.bitmap : request.bytes.buffer],
          });
        }),
    );
    last = asked.catch(() => undefined);
    return asked;
  };
  return { ask, end: () => worker.terminate() };
};

/**
 * Opens a scanned file: a PDF of many pages, a JPEG or a PNG, told by its first bytes. Null for anything else.
 * @throws what pdf.js says of a damaged or locked PDF.
 */
export const openScanFile = async (bytes: Uint8Array<ArrayBuffer>): Promise<ScanFile | null> => {
  const mime = mimeOf(bytes);
  if (mime === null && !isPdf(bytes)) return null;
  const pages = mime === null ? await openPdfPages(bytes) : null;
  const reader = startReader();
  return {
    count: pages?.count ?? 1,
    read: async (page, signal) => {
      signal?.throwIfAborted();
      if (!pages) return reader.ask({ kind: 'picture', bytes: bytes.slice(), mime: mime ?? '' });
      return reader.ask({ kind: 'bitmap', bitmap: await pages.draw(page, drawnWidth, signal) });
    },
    close: async () => {
      reader.end();
      await pages?.close();
    },
  };
};
