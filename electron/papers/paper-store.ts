import type { AtomicWriter } from '../atomic-write';
import { type ContentStore, createContentStore } from '../content-store';
import { imageKindOf } from '../photos/image-kind';

/** A scanned contract of forty pages has some ten; what is larger belongs into an archive, not beside a record. */
export const maxPaperBytes = 20_000_000;

export type PaperKind = 'pdf' | 'image';

/** Papers that were attached to records, by their hash. */
export type PaperStore = ContentStore<PaperKind>;

/** ISO 32000-1, 7.5.2: the header stands in the first 1024 bytes, scanners write some before it. */
const isPdf = (data: Uint8Array): boolean => String.fromCharCode(...data.subarray(0, 1024)).includes('%PDF-');

export const paperKindOf = (data: Uint8Array): PaperKind | null => {
  if (imageKindOf(data)) return 'image';
  return isPdf(data) ? 'pdf' : null;
};

export const createPaperStore = (writer: AtomicWriter, folder: string): PaperStore =>
  createContentStore(writer, { folder, maxBytes: maxPaperBytes, kindOf: paperKindOf, refusal: 'not-a-paper' });
