import type { AtomicWriter } from '../atomic-write';
import { type ContentStore, createContentStore, type StoredContent } from '../content-store';
import { type ImageKind, imageKindOf } from '../contract/content/file-kinds';

export const maxPhotoBytes = 30_000_000;

export type Photo = StoredContent<ImageKind>;

/** Pictures by their hash. */
export type PhotoStore = ContentStore<ImageKind>;

export const createPhotoStore = (writer: AtomicWriter, folder: string): PhotoStore =>
  createContentStore(writer, {
    folder,
    maxBytes: maxPhotoBytes,
    kindOf: imageKindOf,
    refusal: 'photo-not-an-image',
  });
