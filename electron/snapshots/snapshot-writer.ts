import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { renamePatiently } from '../atomic-write';
import { failure } from '../failure';
import type { FileSystem, OpenFile } from '../file-system';
import { createSerial } from '../serial';
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
  const { fs } = deps;
  const part = join(deps.folder, `${id}${partExtension}`);
  const serial = createSerial();
  const hash = startHash();
  let offset = 0;
  let chunks = 0;
  let file: OpenFile | null = await fs.open(part, 'create');

  const write = async (bytes: Uint8Array): Promise<void> => {
    if (!file) throw failure('unknown-handle');
    await deps.writeFully(file, bytes, offset);
    offset += bytes.length;
  };
  const close = async (): Promise<void> => {
    const open = file;
    file = null;
    await open?.close();
  };
  const abort = async (): Promise<void> => {
    await close().catch(() => undefined);
    await fs.remove(part).catch(() => undefined);
  };
  /** A snapshot with one failed write is given up whole. */
  const orAbort = <T>(task: () => Promise<T>): Promise<T> =>
    serial(() =>
      task().catch(async (error: unknown) => {
        await abort();
        throw error;
      }),
    );

  const writeHashed = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes);
    await write(bytes);
  };

  await orAbort(() => writeHashed(encodeHead(head)));
  return {
    append: (chunk) =>
      orAbort(async () => {
        const stored = await gzipAsync(chunk, { level: constants.Z_BEST_SPEED });
        await writeHashed(Buffer.concat([encodeChunkHead(stored.length, chunk.length), stored]));
        chunks += 1;
      }),
    commit: () =>
      orAbort(async () => {
        const sha256 = hash.digest();
        await write(encodeEnd(chunks, sha256));
        await file?.sync();
        await close();
        const found = await verifySnapshot(fs, part);
        if (found?.sha256 !== sha256.toString('hex') || found.chunks.length !== chunks || found.bytes !== offset) {
          throw failure('snapshot-damaged');
        }
        await renamePatiently(deps, part, join(deps.folder, `${id}${snapshotExtension}`));
        await fs.syncFolder(deps.folder);
        return found;
      }),
    abort: () => serial(abort),
  };
}
