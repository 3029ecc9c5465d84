import { join } from 'node:path';
import type { SnapshotInfo, StoreMark } from '../contract/calls';
import { failure } from '../failure';
import type { FileSystem } from '../file-system';
import { type WriteFully, writeFully } from '../write-fully';
import { readChunk } from './read-chunk';
import type { SnapshotHead } from './snapshot-format';
import { createSnapshotIndex, type SnapshotIndex } from './snapshot-index';
import { infoOf } from './snapshot-info';
import { partExtension, type SnapshotWriter, snapshotExtension, startSnapshot } from './snapshot-writer';
import { snapshotsToKeep } from './snapshots-to-keep';

export interface SnapshotsDeps {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly now: () => Date;
  readonly randomHex: () => string;
  readonly sleep: (ms: number) => Promise<void>;
  readonly writeFully?: WriteFully;
}

/** Whole copies of the store, each proved before it counts. Chunks are opaque bytes, given back in order. */
export interface Snapshots {
  begin(mark: StoreMark, reason: string): Promise<{ id: string }>;
  append(id: string, chunk: Uint8Array): Promise<void>;
  commit(id: string): Promise<SnapshotInfo>;
  abort(id: string): Promise<void>;
  /** Newest first. `verified` is never true for a file whose hash was found wrong. */
  list(): Promise<SnapshotInfo[]>;
  /** Proves every file again, byte for byte. For idle minutes. */
  proveAll(): Promise<void>;
  /** `null` past the last chunk; throws `snapshot-damaged` when the file fails its hash. */
  read(id: string, index: number): Promise<{ chunk: Uint8Array<ArrayBuffer> } | null>;
  /** Where a proved one lies; `null` when it is missing or fails its hash. */
  file(id: string): Promise<{ path: string; head: SnapshotHead } | null>;
}

const mostOpen = 4;

export async function openSnapshots(deps: SnapshotsDeps): Promise<Snapshots> {
  const { fs, folder } = deps;
  await fs.makeFolder(folder);
  await dropParts(fs, folder);
  const index = createSnapshotIndex(deps, folder);
  const pathOf = (id: string): string => join(folder, `${id}${snapshotExtension}`);
  const writers = new Map<string, { writer: SnapshotWriter; reason: string; mark: StoreMark }>();
  const writerOf = (id: string) => {
    const open = writers.get(id);
    if (!open) throw failure('unknown-handle');
    return open;
  };
  return {
    begin: async (mark, reason) => {
      if (writers.size >= mostOpen) throw failure('bad-argument');
      const at = deps.now().toISOString();
      const id = `${at.replaceAll(/[-:.]/g, '')}-${String(mark.seq).padStart(9, '0')}-${deps.randomHex().slice(0, 6)}`;
      const writer = await startSnapshot({ writeFully, ...deps }, id, { at, reason, mark });
      writers.set(id, { writer, reason, mark });
      return { id };
    },
    append: async (id, chunk) => {
      const { writer } = writerOf(id);
      try {
        await writer.append(chunk);
      } catch (error) {
        // The writer has given the whole snapshot up.
        writers.delete(id);
        throw error;
      }
    },
    commit: async (id) => {
      const { writer } = writerOf(id);
      writers.delete(id);
      const found = await writer.commit();
      await index.noteVerified(id, found);
      // A rotation that fails leaves too many snapshots, which is no reason to call this one failed.
      await rotate(deps, index).catch(() => undefined);
      return infoOf(id, found.head, found.bytes, true);
    },
    abort: async (id) => {
      const open = writers.get(id);
      writers.delete(id);
      await open?.writer.abort();
    },
    list: () => index.list(),
    proveAll: () => index.proveAll(),
    read: async (id, chunk) => {
      const found = await index.verified(id);
      if (!found) throw failure('snapshot-damaged');
      const place = found.chunks[chunk];
      return place ? { chunk: await readChunk(fs, pathOf(id), place) } : null;
    },
    file: async (id) => {
      const found = await index.verified(id);
      return found && { path: pathOf(id), head: found.head };
    },
  };
}

/** What an interrupted run left unfinished was never acknowledged. */
async function dropParts(fs: FileSystem, folder: string): Promise<void> {
  for (const name of await fs.list(folder)) if (name.endsWith(partExtension)) await fs.remove(join(folder, name));
}

async function rotate(deps: SnapshotsDeps, index: SnapshotIndex): Promise<void> {
  const list = await index.list();
  const kept = snapshotsToKeep(list, deps.now());
  for (const { id } of list) if (!kept.has(id)) await deps.fs.remove(join(deps.folder, `${id}${snapshotExtension}`));
}
