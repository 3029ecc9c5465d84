import { dirname } from 'node:path';
import type { FileSystem, OpenFile } from '../../electron/file-system';

/** One thing that happened on the disk, in order. `note` is the test's own mark (an acknowledgement). */
export type DiskOp =
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly file: number; readonly length: number }
  | { readonly kind: 'sync'; readonly file: number }
  | { readonly kind: 'link'; readonly path: string; readonly file: number }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly file: number }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'sync-folder'; readonly path: string }
  | { readonly kind: 'note'; readonly label: string };

export interface DiskContent {
  readonly names: ReadonlyMap<string, Uint8Array>;
}

export interface SimulatedDisk extends FileSystem {
  readonly ops: DiskOp[];
  /** Bytes that fit; beyond it a write is short first and then fails with ENOSPC, as on a real disk. */
  capacity: number;
  /** Asked before each operation; an error code makes it fail. */
  refuse: (operation: string, path: string) => string | null;
  /** Turns `sync` into nothing: the fault that a power cut must show. */
  ignoreSync: boolean;
  note(label: string): void;
  content(): DiskContent;
  read(path: string): Uint8Array | undefined;
  put(path: string, bytes: Uint8Array): void;
}

export function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}

interface Inode {
  id: number;
  bytes: Buffer;
  modifiedMs: number;
}

/** A disk in memory that remembers every operation, so that a power cut can be played at each of them. */
export function createSimulatedDisk(start: DiskContent = { names: new Map() }): SimulatedDisk {
  const names = new Map<string, Inode>();
  let ids = 0;
  let clock = 0;
  const newInode = (bytes: Uint8Array): Inode => ({
    id: (ids += 1),
    bytes: Buffer.from(bytes),
    modifiedMs: (clock += 1),
  });
  for (const [path, bytes] of start.names) names.set(path, newInode(bytes));
  const used = () => [...new Set(names.values())].reduce((sum, inode) => sum + inode.bytes.length, 0);
  const check = (operation: string, path: string): void => {
    const code = disk.refuse(operation, path);
    if (code) throw errno(code);
  };

  const openFile = (inode: Inode, path: string): OpenFile => ({
    read: async (into, position) => {
      check('read', path);
      return inode.bytes.copy(into, 0, position, position + into.length);
    },
    write: async (bytes, position) => {
      check('write', path);
      const room = disk.capacity - used() + Math.max(0, inode.bytes.length - position);
      if (bytes.length > 0 && room <= 0) throw errno('ENOSPC');
      const part = Uint8Array.from(bytes.subarray(0, Math.max(0, room)));
      writeInto(inode, part, position);
      inode.modifiedMs = clock += 1;
      disk.ops.push({ kind: 'write', file: inode.id, at: position, bytes: part });
      return part.length;
    },
    truncate: async (length) => {
      check('truncate', path);
      resize(inode, length);
      disk.ops.push({ kind: 'truncate', file: inode.id, length });
    },
    sync: async () => {
      check('sync', path);
      if (!disk.ignoreSync) disk.ops.push({ kind: 'sync', file: inode.id });
    },
    size: async () => inode.bytes.length,
    close: async () => undefined,
  });

  const disk: SimulatedDisk = {
    ops: [],
    capacity: Number.MAX_SAFE_INTEGER,
    refuse: () => null,
    ignoreSync: false,
    note: (label) => disk.ops.push({ kind: 'note', label }),
    content: () => ({ names: new Map([...names].map(([path, inode]) => [path, Uint8Array.from(inode.bytes)])) }),
    read: (path) => names.get(path)?.bytes,
    put: (path, bytes) => names.set(path, newInode(bytes)),
    open: async (path, how) => {
      check('open', path);
      const known = names.get(path);
      if (known && how === 'create') throw errno('EEXIST');
      if (known) return openFile(known, path);
      if (how === 'read') throw errno('ENOENT');
      const inode = newInode(new Uint8Array());
      names.set(path, inode);
      disk.ops.push({ kind: 'link', path, file: inode.id });
      return openFile(inode, path);
    },
    rename: async (from, to) => {
      check('rename', from);
      const inode = names.get(from);
      if (!inode) throw errno('ENOENT');
      names.delete(from);
      names.set(to, inode);
      disk.ops.push({ kind: 'rename', from, to, file: inode.id });
    },
    remove: async (path) => {
      check('remove', path);
      if (names.delete(path)) disk.ops.push({ kind: 'unlink', path });
    },
    list: async (folder) =>
      [...names.keys()]
        .filter((path) => dirname(path) === folder)
        .map((path) => path.slice(folder.length + 1))
        .sort(),
    makeFolder: async () => undefined,
    stat: async (path) => {
      const inode = names.get(path);
      return inode ? { bytes: inode.bytes.length, modifiedMs: inode.modifiedMs } : null;
    },
    syncFolder: async (path) => {
      check('sync-folder', path);
      if (!disk.ignoreSync) disk.ops.push({ kind: 'sync-folder', path });
    },
    freeBytes: async () => disk.capacity - used(),
  };
  return disk;
}

export function writeInto(target: { bytes: Buffer }, bytes: Uint8Array, at: number): void {
  if (target.bytes.length < at + bytes.length) resize(target, at + bytes.length);
  target.bytes.set(bytes, at);
}

export function resize(target: { bytes: Buffer }, length: number): void {
  const next = Buffer.alloc(length);
  target.bytes.copy(next, 0, 0, Math.min(length, target.bytes.length));
  target.bytes = next;
}
