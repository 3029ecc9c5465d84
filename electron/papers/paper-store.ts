import type { AtomicWriter } from '../atomic-write';
import { type ContentStore, createContentStore } from '../content-store';
import { imageKindOf } from '../photos/image-kind';

/** A scanned contract of forty pages has some ten megabytes; what is larger belongs into an archive, not beside a record. */
export const maxPaperBytes = 20_000_000;

export type PaperKind = 'pdf' | 'image' | 'word';

/** Papers that were attached to records or finished outside of the program, by their hash. */
export type PaperStore = ContentStore<PaperKind>;

/** ISO 32000-1, 7.5.2: the header stands in the first 1024 bytes, scanners write some before it. */
const isPdf = (data: Uint8Array): boolean => String.fromCharCode(...data.subarray(0, 1024)).includes('%PDF-');

/** Where a ZIP file names its parts: in its last bytes, before a comment of at most 65,535 (APPNOTE.TXT 4.3.16). */
const tailBytes = 131_072;

/** ISO/IEC 29500-2: a package of parts; those of a text of Word lie in `word/`, whoever wrote it. */
const isWord = (data: Uint8Array): boolean => {
  if (data[0] !== 0x50 || data[1] !== 0x4b || data[2] !== 3 || data[3] !== 4) return false;
  const tail = Buffer.from(data.buffer, data.byteOffset, data.byteLength).subarray(-tailBytes).toString('latin1');
  return tail.includes('[Content_Types].xml') && tail.includes('word/');
};

export const paperKindOf = (data: Uint8Array): PaperKind | null => {
  if (imageKindOf(data)) return 'image';
  if (isPdf(data)) return 'pdf';
  return isWord(data) ? 'word' : null;
};

export const createPaperStore = (writer: AtomicWriter, folder: string): PaperStore =>
  createContentStore(writer, { folder, maxBytes: maxPaperBytes, kindOf: paperKindOf, refusal: 'not-a-paper' });
