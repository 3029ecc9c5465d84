import { mostPaperBytes, paperKindOf } from '../../../electron/contract/content/file-kinds';
import type { Desktop } from '../../desktop/desktop';
import { pagesKnown, type ReadPage } from '../../domain/plan/planners/plan-scans';
import type { StoreView } from '../../domain/plan/store-view';
import { sha256Of } from '../../formats/content-hash';
import type { ScanFile } from '../../formats/scan/open-scan-file';
import { failureError } from '../../storage/failure';

/** A file as the officer chose it. */
export interface GivenScan {
  readonly name: string;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

export interface ScanReading {
  readonly desktop: Pick<Desktop, 'call'>;
  readonly view: StoreView;
  readonly open: (bytes: Uint8Array<ArrayBuffer>) => Promise<ScanFile | null>;
  readonly signal: AbortSignal;
  /** Pages done, and pages known so far. */
  readonly onProgress: (done: number, total: number) => void;
}

/** `skipped`: names of files of which nothing could be read. `tooLarge`: of those PDFs only pictures of their pages are kept. */
export interface ReadScans {
  readonly pages: readonly ReadPage[];
  readonly skipped: readonly string[];
  readonly tooLarge: readonly string[];
  readonly stopped: boolean;
}

const keep = async ({ desktop }: ScanReading, jpeg: Uint8Array<ArrayBuffer>): Promise<string> => {
  const kept = await desktop.call('photo.put', { data: jpeg });
  if (!kept.ok) throw failureError(kept);
  return kept.value.sha256;
};

/**
 * The PDF itself, byte by byte under its hash, which its pages name; a file that was read before gets its original now. Of a
 * picture the page is kept already, without the camera's notes. False: it is too large to be kept.
 */
const keepOriginal = async ({ desktop }: ScanReading, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => {
  if (paperKindOf(bytes) !== 'pdf') return true;
  if (bytes.length > mostPaperBytes) return false;
  const kept = await desktop.call('paper.put', { data: bytes });
  if (!kept.ok) throw failureError(kept);
  return true;
};

/** Pages of one file; those of an earlier reading are passed over. Stops before the next page once the signal says so. */
const readFile = async (
  file: ScanFile,
  { name, hash }: { readonly name: string; readonly hash: string },
  reading: ScanReading,
  onPage: () => void,
): Promise<readonly ReadPage[]> => {
  const known = pagesKnown(reading.view, hash);
  const pages: ReadPage[] = [];
  for (let page = 1; page <= file.count && !reading.signal.aborted; page += 1) {
    if (!known.has(page)) {
      const answer = await file.read(page);
      if (answer.ok) {
        const image = await keep(reading, answer.jpeg);
        pages.push({ file: name, fileHash: hash, page, image, ...answer.reading });
      }
    }
    onPage();
  }
  return pages;
};

/**
 * Reads scanned files page by page. A page is kept (its picture on the disk) before the next one is read, so that «Dừng» keeps
 * what was done. A file that is no scan, locked or damaged is named and passed over.
 * @throws the failure of the disk, when a picture cannot be kept.
 */
export const readScans = async (given: readonly GivenScan[], reading: ScanReading): Promise<ReadScans> => {
  const pages: ReadPage[] = [];
  const skipped: string[] = [];
  const tooLarge: string[] = [];
  let done = 0;
  let total = 0;
  for (const { name, read } of given) {
    if (reading.signal.aborted) break;
    const bytes = await read();
    const hash = await sha256Of(bytes);
    const file = await reading.open(bytes).catch(() => null);
    if (!file) {
      skipped.push(name);
      continue;
    }
    total += file.count;
    try {
      if (!(await keepOriginal(reading, bytes))) tooLarge.push(name);
      const onPage = (): void => reading.onProgress((done += 1), total);
      pages.push(...(await readFile(file, { name, hash }, reading, onPage)));
    } finally {
      await file.close();
    }
  }
  return { pages, skipped, tooLarge, stopped: reading.signal.aborted };
};
