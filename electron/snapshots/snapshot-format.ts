import { createHash } from 'node:crypto';
import { z } from 'zod';
import { storeMark } from '../contract/calls';

/**
 * A snapshot file: 'NCSNAP01' · head length u32 · head (JSON) · chunks · end. Chunk: stored bytes u32 · raw bytes u32 ·
 * gzip of the chunk. End: 0xFFFFFFFF · chunk count u32 · SHA-256 of all before it. Numbers are little endian.
 */
export const magic: Buffer = Buffer.from('NCSNAP01', 'latin1');
export const prefixBytes = 12;
export const chunkHeadBytes = 8;
export const endBytes = 40;
const endWord = 0xff_ff_ff_ff;
export const maxHeadBytes = 1_000_000;
/** Above what a Call may carry. */
export const maxChunkBytes = 80_000_000;

const snapshotHead = z.object({ at: z.string(), reason: z.string(), mark: storeMark });
export type SnapshotHead = z.infer<typeof snapshotHead>;

export function encodeHead(head: SnapshotHead): Buffer {
  const json = Buffer.from(JSON.stringify(head), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([magic, length, json]);
}

/** Length of the JSON head that follows the prefix; `null` when this is no snapshot. */
export function headLength(prefix: Buffer): number | null {
  if (prefix.length < prefixBytes || !prefix.subarray(0, magic.length).equals(magic)) return null;
  const length = prefix.readUInt32LE(magic.length);
  return length <= maxHeadBytes ? length : null;
}

export function decodeHead(json: Buffer): SnapshotHead | null {
  try {
    const parsed = snapshotHead.safeParse(JSON.parse(json.toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function encodeChunkHead(storedBytes: number, rawBytes: number): Buffer {
  const head = Buffer.alloc(chunkHeadBytes);
  head.writeUInt32LE(storedBytes, 0);
  head.writeUInt32LE(rawBytes, 4);
  return head;
}

export interface ChunkHead {
  readonly storedBytes: number;
  readonly rawBytes: number;
}

/** `end` where the chunks stop, `null` for lengths that cannot be. */
export function decodeChunkHead(bytes: Buffer): ChunkHead | 'end' | null {
  if (bytes.length < chunkHeadBytes) return null;
  const storedBytes = bytes.readUInt32LE(0);
  if (storedBytes === endWord) return 'end';
  const rawBytes = bytes.readUInt32LE(4);
  return Math.max(storedBytes, rawBytes) <= maxChunkBytes ? { storedBytes, rawBytes } : null;
}

export function encodeEnd(chunks: number, hash: Uint8Array): Buffer {
  const end = Buffer.alloc(chunkHeadBytes);
  end.writeUInt32LE(endWord, 0);
  end.writeUInt32LE(chunks, 4);
  return Buffer.concat([end, hash]);
}

export function startHash(): ReturnType<typeof createHash> {
  return createHash('sha256');
}
