import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { failure } from '../failure';
import type { FileSystem } from '../file-system';
import { openPartFile } from '../part-file';
import type { WriteFully } from '../write-fully';
import { encodeChunkHead, encodeEnd, encodeHead, type SnapshotHead, startHash } from './snapshot-format';
import { type VerifiedSnapshot, verifySnapshot } from './verify-snapshot';

const gzipAsync = promisify(gzip);

export interface SnapshotWriterDeps {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly sleep: (ms: number) => Promise<void>;
  readonly writeFully: WriteFully;
}

export const snapshotExtension = '.snapshot';
export const partExtension = '.part';

/** One snapshot being written, under a name that no list shows. */
export interface SnapshotWriter {
  append(chunk: Uint8Array): Promise<void>;
  /** Syncs, re-reads every byte from the disk, compares, and only then gives the file its name. */
  commit(): Promise<VerifiedSnapshot>;
  abort(): Promise<void>;
}

export async function startSnapshot(deps: SnapshotWriterDeps, id: string, head: SnapshotHead): Promise<SnapshotWriter> {
  const { fs, folder } = deps;
  const part = join(folder, `${id}${partExtension}`);
  const hash = startHash();
  let chunks = 0;
  const file = await openPartFile(deps, part);

  const putHashed = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes);
    await file.put(bytes);
  };
  const land = (): Promise<VerifiedSnapshot> => {
    let sha256 = Buffer.alloc(0);
    const end = (): Promise<void> => {
      sha256 = hash.digest();
      return file.put(encodeEnd(chunks, sha256));
    };
    return file.land(join(folder, `${id}${snapshotExtension}`), end, async () => {
      const found = await verifySnapshot(fs, part);
      if (found?.sha256 === sha256.toString('hex') && found.chunks.length === chunks && found.bytes === file.bytes())
        return found;
      throw failure('snapshot-damaged');
    });
  };

  await file.step(() => putHashed(encodeHead(head)));
  return {
    append: (chunk) =>
      file.step(async () => {
        const stored = await gzipAsync(chunk, { level: constants.Z_BEST_SPEED });
        await putHashed(Buffer.concat([encodeChunkHead(stored.length, chunk.length), stored]));
        chunks += 1;
      }),
    commit: land,
    abort: file.abort,
  };
}
