import { createHash } from 'node:crypto';
import type { CallResult, PickedFile, StoredFile } from '../../electron/contract/calls';
import type { FailureCode, Outcome } from '../../electron/contract/failures';
import type { MemorySnapshots } from './memory-snapshots';

type Bytes = Uint8Array<ArrayBuffer>;

/** A backup file as the main process writes it, without the bytes between its parts. */
export interface MemoryBackup {
  readonly name: string;
  readonly at: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly chunks: readonly Bytes[];
  readonly needed: readonly StoredFile[];
  readonly files: { readonly store: StoredFile['store']; readonly sha256: string; data: Bytes }[];
}

interface Needs {
  readonly snapshots: MemorySnapshots;
  /** Photos and papers of this machine, by hash. */
  readonly files: Map<string, Bytes>;
  readonly hold: (name: string, bytes: number) => PickedFile;
  readonly target: (suggested: string) => string | null;
}

const answered = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
const refused = (code: FailureCode): Outcome<never> => ({ ok: false, code, details: {} });

/** Backup files of the main process, in memory; those that stand in `written` under a handle can be opened. */
export const memoryBackups = ({ snapshots, files, hold, target }: Needs) => {
  const written = new Map<string, MemoryBackup>();
  let open: MemoryBackup | null = null;
  let refuse: FailureCode | null = null;
  const id = 'b'.repeat(32);
  return {
    find: (wanted: readonly StoredFile[]): Outcome<CallResult<'stored.find'>> =>
      answered(
        wanted.flatMap(({ store, sha256 }) => {
          const data = files.get(sha256);
          return data ? [{ store, sha256, bytes: data.length }] : [];
        }),
      ),
    begin: (suggested: string, snapshotId: string, needed: readonly StoredFile[]) => {
      const listed = snapshots.list();
      const info = listed.ok ? listed.value.find((each) => each.id === snapshotId) : undefined;
      if (!info) return refused('snapshot-damaged');
      const name = target(suggested);
      if (name === null) return answered(null);
      open = { name, at: info.at, counts: info.counts, chunks: snapshots.chunksOf(snapshotId), needed, files: [] };
      return answered({ id, name, freeBytes: 123_456_789 });
    },
    add: ({ store, sha256 }: StoredFile): Outcome<boolean> => {
      if (refuse) return refused(refuse);
      const data = files.get(sha256);
      if (data) open?.files.push({ store, sha256, data });
      return answered(data !== undefined);
    },
    commit: (): Outcome<PickedFile> => {
      if (!open) return refused('unknown-handle');
      const picked = hold(
        open.name,
        open.files.reduce((sum, { data }) => sum + data.length, 1000),
      );
      written.set(picked.handle, open);
      open = null;
      return answered(picked);
    },
    abort: (): Outcome<null> => {
      open = null;
      return answered(null);
    },
    open: (handle: string): Outcome<CallResult<'backup.open'>> => {
      const backup = written.get(handle);
      if (!backup) return refused('not-a-backup');
      const listed = backup.files.map(({ store, sha256, data }) => ({ store, sha256, bytes: data.length }));
      return answered({
        at: backup.at,
        counts: { ...backup.counts },
        needed: [...backup.needed],
        files: listed,
        bytes: listed.reduce((sum, { bytes }) => sum + bytes, 1000),
      });
    },
    rows: (handle: string, index: number): Outcome<{ chunk: Bytes } | null> => {
      const chunk = written.get(handle)?.chunks[index];
      return answered(chunk ? { chunk: chunk.slice() } : null);
    },
    take: (handle: string, index: number): Outcome<boolean> => {
      const file = written.get(handle)?.files[index];
      if (!file) return refused('bad-argument');
      if (createHash('sha256').update(file.data).digest('hex') !== file.sha256) return answered(false);
      files.set(file.sha256, file.data);
      return answered(true);
    },

    /** The written file, to plant damage in it or to bring it to another machine. */
    written: (): MemoryBackup | undefined => [...written.values()].at(-1),
    /** Brings a file that another machine wrote; answers as a dialog in which it was chosen. */
    bring: (backup: MemoryBackup): PickedFile => {
      const picked = hold(backup.name, 1000);
      written.set(picked.handle, backup);
      return picked;
    },
    isUnfinished: (): boolean => open !== null,
    refuseFiles: (code: FailureCode | null): void => {
      refuse = code;
    },
  };
};

export type MemoryBackups = ReturnType<typeof memoryBackups>;
