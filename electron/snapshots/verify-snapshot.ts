import type { FileSystem, OpenFile } from '../file-system';
import { readFully } from '../write-fully';
import {
  type ChunkHead,
  chunkHeadBytes,
  decodeChunkHead,
  decodeHead,
  endBytes,
  headLength,
  prefixBytes,
  type SnapshotHead,
  startHash,
} from './snapshot-format';

export interface ChunkPlace extends ChunkHead {
  readonly offset: number;
}

export interface VerifiedSnapshot {
  readonly head: SnapshotHead;
  readonly bytes: number;
  readonly chunks: readonly ChunkPlace[];
  /** SHA-256 of the whole file but its end, hex: what a writer compares with its own. */
  readonly sha256: string;
}

type Readable = Pick<OpenFile, 'read'>;

const stepBytes = 1_048_576;

/**
 * Reads the whole file and proves lengths and hash; `null` when anything differs. Holds 1 MB at a time. `part`: where the snapshot
 * lies in a larger file; offsets of chunks count from there.
 */
export async function verifySnapshot(
  fs: FileSystem,
  path: string,
  part?: { readonly offset: number; readonly bytes: number },
): Promise<VerifiedSnapshot | null> {
  const file = await fs.open(path, 'read');
  try {
    return part
      ? await verifyOpen({ read: (into, position) => file.read(into, part.offset + position) }, part.bytes)
      : await verifyOpen(file, await file.size());
  } finally {
    await file.close();
  }
}

/** Time, reason and mark only, unproved: for the list. */
export async function readSnapshotHead(fs: FileSystem, path: string): Promise<SnapshotHead | null> {
  const file = await fs.open(path, 'read');
  try {
    return (await headOf(file))?.head ?? null;
  } finally {
    await file.close();
  }
}

async function headOf(file: Readable): Promise<{ head: SnapshotHead; end: number } | null> {
  const length = headLength(await readFully(file, prefixBytes, 0));
  if (length === null) return null;
  const head = decodeHead(await readFully(file, length, prefixBytes));
  return head && { head, end: prefixBytes + length };
}

async function verifyOpen(file: Readable, bytes: number): Promise<VerifiedSnapshot | null> {
  const head = await headOf(file);
  if (!head) return null;
  const chunks = await chunkPlaces(file, head.end, bytes);
  if (!chunks) return null;
  const end = await readFully(file, endBytes, bytes - endBytes);
  if (end.readUInt32LE(4) !== chunks.length) return null;
  const hash = await hashOf(file, bytes - endBytes);
  if (Buffer.compare(hash, end.subarray(chunkHeadBytes)) !== 0) return null;
  return { head: head.head, bytes, chunks, sha256: hash.toString('hex') };
}

/** Walks the chunk lengths; they must end exactly where the file's end begins. */
async function chunkPlaces(file: Readable, from: number, bytes: number): Promise<ChunkPlace[] | null> {
  const places: ChunkPlace[] = [];
  let offset = from;
  while (offset + endBytes <= bytes) {
    const head = decodeChunkHead(await readFully(file, chunkHeadBytes, offset));
    if (head === 'end') return offset + endBytes === bytes ? places : null;
    if (!head) return null;
    places.push({ ...head, offset: offset + chunkHeadBytes });
    offset += chunkHeadBytes + head.storedBytes;
  }
  return null;
}

async function hashOf(file: Readable, bytes: number): Promise<Buffer> {
  const hash = startHash();
  for (let at = 0; at < bytes; at += stepBytes) hash.update(await readFully(file, Math.min(stepBytes, bytes - at), at));
  return hash.digest();
}
