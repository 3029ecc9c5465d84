import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type AtomicWriter, atomicWrite } from '../atomic-write';
import { failure } from '../failure';
import { readWhole } from '../write-fully';
import { type ImageKind, imageKindOf } from './image-kind';

export const maxPhotoBytes = 30_000_000;

export interface Photo {
  readonly data: Uint8Array;
  readonly kind: ImageKind;
}

/** Pictures by the SHA-256 of their bytes: the same picture is kept once, and a changed file is noticed. */
export interface PhotoStore {
  put(data: Uint8Array): Promise<{ sha256: string }>;
  /** `null` when it is not there or no longer matches its name. */
  get(sha256: string): Promise<Photo | null>;
}

export function createPhotoStore(writer: AtomicWriter, folder: string): PhotoStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  const get = async (sha256: string): Promise<Photo | null> => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
    const data = await readWhole(writer.fs, pathOf(sha256), maxPhotoBytes);
    const kind = data && imageKindOf(data);
    return data && kind && sha256Hex(data) === sha256 ? { data, kind } : null;
  };
  return {
    get,
    put: async (data) => {
      if (data.length > maxPhotoBytes) throw failure('file-too-large', { neededBytes: data.length });
      if (!imageKindOf(data)) throw failure('photo-not-an-image');
      const sha256 = sha256Hex(data);
      // A file that is there but damaged is written again.
      if (await get(sha256).catch(() => null)) return { sha256 };
      await writer.fs.makeFolder(dirname(pathOf(sha256)));
      await atomicWrite(writer, pathOf(sha256), data);
      return { sha256 };
    },
  };
}

function sha256Hex(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
