import type { StoredFile } from '../contract/calls';
import { failure } from '../failure';
import type { FileSystem, OpenFile } from '../file-system';
import { startHash } from '../snapshots/snapshot-format';
import { readFully } from '../write-fully';
import {
  type BackupHead,
  backupEndBytes,
  backupMagic,
  decodeBackupHead,
  decodeEntryHead,
  decodeLength,
  type EntryHead,
  headsHash,
  lengthBytes,
} from './backup-format';

/** A part of a file. */
export interface Section {
  readonly offset: number;
  readonly bytes: number;
}

export type FilePlace = StoredFile & Section;

export interface BackupIndex {
  readonly head: BackupHead;
  readonly bytes: number;
  readonly snapshot: Section;
  readonly files: readonly FilePlace[];
}

const stepBytes = 1_048_576;

/** Runs `read` on the opened file and closes it whatever happens. */
export async function withFile<T>(fs: FileSystem, path: string, read: (file: OpenFile) => Promise<T>): Promise<T> {
  const file = await fs.open(path, 'read');
  try {
    return await read(file);
  } finally {
    await file.close();
  }
}

/** What lies where in a backup file. Throws `not-a-backup`, or `backup-damaged` when the copy broke off or was changed. */
export function readBackupIndex(fs: FileSystem, path: string): Promise<BackupIndex> {
  return withFile(fs, path, async (file) => {
    const magic = await readFully(file, backupMagic.length, 0);
    if (!magic.equals(backupMagic)) throw failure('not-a-backup');
    const index = await indexOf(file, await file.size());
    if (!index) throw failure('backup-damaged');
    return index;
  });
}

interface ReadHead {
  readonly json: Buffer;
  readonly end: number;
}

async function headAt(file: OpenFile, offset: number): Promise<ReadHead | 'end' | null> {
  const prefix = await readFully(file, lengthBytes, offset);
  const length = decodeLength(prefix);
  if (length === null || length === 'end') return length;
  const json = await readFully(file, length, offset + lengthBytes);
  return json.length === length ? { json: Buffer.concat([prefix, json]), end: offset + lengthBytes + length } : null;
}

async function indexOf(file: OpenFile, bytes: number): Promise<BackupIndex | null> {
  const hash = headsHash();
  const first = await headAt(file, backupMagic.length);
  if (first === null || first === 'end') return null;
  const head = decodeBackupHead(first.json.subarray(lengthBytes));
  if (!head) return null;
  hash.update(first.json);
  const entries: (EntryHead & Section)[] = [];
  let offset = first.end;
  while (offset < bytes) {
    const next = await headAt(file, offset);
    if (next === null) return null;
    if (next === 'end') break;
    const entry = decodeEntryHead(next.json.subarray(lengthBytes));
    if (!entry || next.end + entry.bytes + backupEndBytes > bytes) return null;
    hash.update(next.json);
    entries.push({ ...entry, offset: next.end });
    offset = next.end + entry.bytes;
  }
  const end = await readFully(file, backupEndBytes, offset);
  const isWhole =
    offset + backupEndBytes === bytes &&
    end.length === backupEndBytes &&
    end.readUInt32LE(lengthBytes) === entries.length &&
    end.subarray(2 * lengthBytes).equals(hash.digest());
  return isWhole ? sorted(head, bytes, entries) : null;
}

function sorted(head: BackupHead, bytes: number, entries: readonly (EntryHead & Section)[]): BackupIndex | null {
  const [snapshot, ...rest] = entries;
  if (snapshot?.store !== 'snapshot') return null;
  const files = rest.flatMap((entry) => (entry.store === 'snapshot' ? [] : [entry]));
  return files.length === rest.length ? { head, bytes, snapshot, files } : null;
}

/** SHA-256 of a part of the file, hex; holds 1 MB at a time. */
export async function hashOfSection(file: OpenFile, { offset, bytes }: Section): Promise<string> {
  const hash = startHash();
  for (let at = 0; at < bytes; at += stepBytes) {
    hash.update(await readFully(file, Math.min(stepBytes, bytes - at), offset + at));
  }
  return hash.digest('hex');
}
