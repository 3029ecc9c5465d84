import { basename, dirname } from 'node:path';
import type { AtomicWriter } from '../atomic-write';
import { type BackupIndex, readBackupIndex, withFile } from '../backup-file/backup-reader';
import { type BackupWriter, startBackup } from '../backup-file/backup-writer';
import type { ContentStore } from '../content-store';
import type { StoredFile } from '../contract/calls';
import { failure, withDetails } from '../failure';
import type { FileHandles } from '../file-handles';
import type { CallHandlers } from '../ipc';
import { isSafeFileName } from '../safe-file-name';
import { readChunk } from '../snapshots/read-chunk';
import type { Snapshots } from '../snapshots/snapshots';
import { type VerifiedSnapshot, verifySnapshot } from '../snapshots/verify-snapshot';
import { targetPath } from '../target-path';
import { readFully } from '../write-fully';
import type { Desktop } from './file-handlers';

type BackupCalls =
  | 'stored.find'
  | 'backup.begin'
  | 'backup.add'
  | 'backup.commit'
  | 'backup.abort'
  | 'backup.open'
  | 'backup.rows'
  | 'backup.take';

export interface BackupHandlerDeps {
  readonly writer: AtomicWriter;
  readonly snapshots: Snapshots;
  readonly stores: Readonly<Record<StoredFile['store'], ContentStore<unknown>>>;
  readonly handles: FileHandles;
  readonly desktop: Pick<Desktop, 'pickTarget'>;
}

interface Opened {
  readonly path: string;
  readonly index: BackupIndex;
  snapshot: VerifiedSnapshot | null;
}

/** Largest entry that is held in memory: what the stores take. */
const mostFileBytes = 30_000_000;

export function backupHandlers(deps: BackupHandlerDeps): Pick<CallHandlers, BackupCalls> {
  return { 'stored.find': ({ files }) => findStored(deps, files), ...writing(deps), ...reading(deps) };
}

async function findStored({ stores }: BackupHandlerDeps, files: readonly StoredFile[]) {
  const photos = files.filter(({ store }) => store === 'photo').map(({ sha256 }) => sha256);
  const papers = files.filter(({ store }) => store === 'paper').map(({ sha256 }) => sha256);
  return [
    ...(await stores.photo.find(photos)).map((found) => ({ store: 'photo' as const, ...found })),
    ...(await stores.paper.find(papers)).map((found) => ({ store: 'paper' as const, ...found })),
  ];
}

type Writing = 'backup.begin' | 'backup.add' | 'backup.commit' | 'backup.abort';

function writing({ writer, snapshots, stores, handles, desktop }: BackupHandlerDeps): Pick<CallHandlers, Writing> {
  /** One at a time: what a window that was reloaded left behind makes way. */
  let current: { readonly id: string; readonly path: string; readonly file: BackupWriter } | null = null;
  const open = (id: string) => {
    if (current?.id !== id) throw failure('unknown-handle');
    return current;
  };
  const drop = async (): Promise<void> => {
    const left = current;
    current = null;
    await left?.file.abort();
  };
  return {
    'backup.begin': async ({ title, suggestedName, snapshotId, needed }) => {
      if (!isSafeFileName(suggestedName)) throw failure('bad-argument');
      const found = await snapshots.file(snapshotId);
      if (!found) throw failure('snapshot-damaged');
      const chosen = await desktop.pickTarget({ kind: 'backup', title, suggestedName });
      if (chosen === null) return null;
      await drop();
      const path = await targetPath(writer.fs, chosen, 'backup');
      const { at, mark } = found.head;
      const file = await startBackup(writer, path, { at, mark, needed: [...needed] }, found.path);
      const id = writer.randomHex().slice(0, 32);
      current = { id, path, file };
      return { id, name: basename(path), freeBytes: await writer.fs.freeBytes(dirname(path)) };
    },
    'backup.add': async ({ id, file }) => {
      const backup = open(id);
      const kept = await stores[file.store].get(file.sha256).catch(() => null);
      if (!kept) return false;
      await backup.file.add(file, kept.data);
      return true;
    },
    'backup.commit': async ({ id }) => {
      const { file, path } = open(id);
      current = null;
      const bytes = await file.commit();
      return { handle: handles.handleOf(path), name: basename(path), bytes };
    },
    'backup.abort': async ({ id }) => {
      if (current?.id === id) await drop();
      return null;
    },
  };
}

function reading(deps: BackupHandlerDeps): Pick<CallHandlers, 'backup.open' | 'backup.rows' | 'backup.take'> {
  const { fs } = deps.writer;
  const opened = new Map<string, Opened>();
  const openedOf = (handle: string): Opened => {
    const known = opened.get(handle);
    if (!known) throw failure('unknown-handle');
    return known;
  };
  /** Faults while the stick is read name the file. */
  const named = async <T>(path: string, task: () => Promise<T>): Promise<T> => {
    try {
      return await task();
    } catch (error) {
      throw withDetails(error, { name: basename(path) });
    }
  };
  return {
    'backup.open': ({ handle }) => {
      const path = deps.handles.pathOf(handle);
      return named(path, async () => {
        const index = await readBackupIndex(fs, path);
        opened.set(handle, { path, index, snapshot: null });
        const { at, mark, needed } = index.head;
        const files = index.files.map(({ store, sha256, bytes }) => ({ store, sha256, bytes }));
        return { at, counts: mark.counts, needed, files, bytes: index.bytes };
      });
    },
    'backup.rows': ({ handle, index: chunk }) => {
      const backup = openedOf(handle);
      const { path, index } = backup;
      return named(path, async () => {
        backup.snapshot ??= await verifySnapshot(fs, path, index.snapshot);
        if (!backup.snapshot) throw failure('backup-damaged');
        const place = backup.snapshot.chunks[chunk];
        if (!place) return null;
        return { chunk: await readChunk(fs, path, { ...place, offset: place.offset + index.snapshot.offset }) };
      });
    },
    'backup.take': ({ handle, index }) => {
      const { path, index: known } = openedOf(handle);
      const place = known.files[index];
      if (!place) throw failure('bad-argument');
      return named(path, async () => {
        if (place.bytes > mostFileBytes) return false;
        const data = await withFile(fs, path, (file) => readFully(file, place.bytes, place.offset));
        return deps.stores[place.store].putAs(place.sha256, data);
      });
    },
  };
}
