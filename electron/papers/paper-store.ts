import type { AtomicWriter } from '../atomic-write';
import { type ContentStore, createContentStore } from '../content-store';
import { mostPaperBytes, type PaperKind, paperKindOf } from '../contract/content/file-kinds';

/** Papers that were attached to records or finished outside of the program, by their hash. */
export type PaperStore = ContentStore<PaperKind>;

export const createPaperStore = (writer: AtomicWriter, folder: string): PaperStore =>
  createContentStore(writer, { folder, maxBytes: mostPaperBytes, kindOf: paperKindOf, refusal: 'not-a-paper' });
