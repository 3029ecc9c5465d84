import type { CallResult, PickedFile } from '../../electron/contract/calls';
import type { Desktop } from '../desktop/desktop';
import type { StoreView } from '../domain/plan/store-view';
import { type StoredFile, storedFilesInSteps } from '../domain/plan/stored-files';
import { failureError, valueOf } from './failure';
import { createPauses } from './pauses';
import type { Store } from './store';

type SizedFile = CallResult<'stored.find'>[number];

/** Photos and papers that a register names, as they lie on this machine. */
export interface FilesHere {
  readonly needed: readonly StoredFile[];
  /** Those that are there, with what else belongs to them. */
  readonly present: readonly SizedFile[];
  /** Needed, and not there. */
  readonly missing: readonly StoredFile[];
}

const keyOf = ({ store, sha256 }: StoredFile): string => `${store}/${sha256}`;

const without = <F extends StoredFile>(files: readonly F[], others: readonly StoredFile[]): readonly F[] => {
  const known = new Set(others.map(keyOf));
  return files.filter((file) => !known.has(keyOf(file)));
};

export const bytesOf = (files: readonly { readonly bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Rejects with the desktop's failure. */
export const filesHere = async (
  desktop: Pick<Desktop, 'call'>,
  view: Pick<StoreView, 'records'>,
): Promise<FilesHere> => {
  const { needed, welcome } = await createPauses().run(storedFilesInSteps(view));
  const present = valueOf(await desktop.call('stored.find', { files: [...needed, ...welcome] }));
  return { needed, present, missing: without(needed, present) };
};

export interface FileProgress {
  readonly signal: AbortSignal;
  /** Files done. */
  readonly report: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface BackupOrder {
  readonly title: string;
  readonly suggestedName: string;
  /** Absent: the register alone. */
  readonly files: readonly SizedFile[];
  readonly needed: readonly StoredFile[];
}

export interface WrittenBackup {
  readonly file: PickedFile;
  readonly files: number;
  /** Asked for, and gone or damaged when their turn came. */
  readonly left: number;
}

/**
 * Writes a backup file for another computer: the register of this moment and, file by file, its photos and papers. Null when
 * the dialog was closed or the officer stopped it; then nothing is left of it. Rejects with the failure.
 */
export const writeBackup = async (
  desktop: Pick<Desktop, 'call'>,
  store: Pick<Store, 'snapshotNow'>,
  { title, suggestedName, files, needed }: BackupOrder,
  { signal, report }: FileProgress,
): Promise<WrittenBackup | null> => {
  const made = await store.snapshotNow('asked');
  if (!made.ok) throw failureError(made.failure);
  const { id: snapshotId, bytes } = made.snapshot;
  const begun = valueOf(await desktop.call('backup.begin', { title, suggestedName, snapshotId, needed: [...needed] }));
  if (!begun) return null;
  const { id, name, freeBytes } = begun;
  let written = 0;
  try {
    const neededBytes = bytesOf(files) + bytes;
    if (freeBytes < neededBytes) throw failureError({ code: 'disk-full', details: { name, freeBytes, neededBytes } });
    for (const [index, { store: where, sha256 }] of files.entries()) {
      if (signal.aborted) break;
      report({ done: index, total: files.length });
      if (valueOf(await desktop.call('backup.add', { id, file: { store: where, sha256 } }))) written += 1;
    }
    if (!signal.aborted) {
      report({ done: files.length, total: files.length });
      const file = valueOf(await desktop.call('backup.commit', { id }));
      return { file, files: written, left: files.length - written };
    }
  } catch (error) {
    await desktop.call('backup.abort', { id });
    throw error;
  }
  await desktop.call('backup.abort', { id });
  return null;
};

/** A backup file that was chosen, beside what this machine has. */
export interface OpenedBackup {
  readonly handle: string;
  readonly name: string;
  /** ISO time at which it was made. */
  readonly at: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Files in it that are not on this machine, by their place in it. */
  readonly fresh: readonly { readonly index: number; readonly bytes: number }[];
  /** Files in it. */
  readonly files: number;
  readonly bytes: number;
  /** What its register names and neither the file nor this machine has. */
  readonly missing: readonly StoredFile[];
}

/** Rejects with the desktop's failure. */
export const openBackup = async (
  desktop: Pick<Desktop, 'call'>,
  { handle, name }: Pick<PickedFile, 'handle' | 'name'>,
): Promise<OpenedBackup> => {
  const { at, counts, needed, files, bytes } = valueOf(await desktop.call('backup.open', { handle }));
  const asked = [...needed, ...files.map(({ store, sha256 }) => ({ store, sha256 }))];
  const here = valueOf(await desktop.call('stored.find', { files: asked }));
  const known = new Set(here.map(keyOf));
  const fresh = files.flatMap((file, index) => (known.has(keyOf(file)) ? [] : [{ index, bytes: file.bytes }]));
  const missing = without(without(needed, here), files);
  return { handle, name, at, counts, fresh, files: files.length, bytes, missing };
};

export interface TakenFiles {
  readonly taken: number;
  /** In the file, and not what their hash says: damaged on the way. */
  readonly damaged: number;
}

/** Brings the photos and papers of a backup file that this machine lacks; what came stays when it is stopped. */
export const takeFiles = async (
  desktop: Pick<Desktop, 'call'>,
  { handle, fresh }: OpenedBackup,
  { signal, report }: FileProgress,
): Promise<TakenFiles> => {
  let taken = 0;
  let damaged = 0;
  for (const [done, { index }] of fresh.entries()) {
    if (signal.aborted) break;
    report({ done, total: fresh.length });
    if (valueOf(await desktop.call('backup.take', { handle, index }))) taken += 1;
    else damaged += 1;
  }
  return { taken, damaged };
};
