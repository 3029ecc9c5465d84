import { createHash } from 'node:crypto';

/**
 * One journal entry on disk, little endian:
 *   0 magic 'NCJR' · 4 flags (bit 0: body is deflated) · 8 seq u64 · 16 mark bytes u32 · 20 body bytes u32 ·
 *   24 payload bytes u32 · 28 zero u32 · 32 mark (JSON) · body · SHA-256(previous hash ‖ all before)
 * The hash of a record covers the hash of the one before it: nothing can be changed, left out or swapped unseen.
 */
export const recordHeaderBytes = 32;
export const hashBytes = 32;
export const zeroHash: Uint8Array = new Uint8Array(hashBytes);

const magic = 0x52_4a_43_4e;
const deflatedFlag = 1;
/** A longer mark, body or payload is refused before it is written (`refuseTooLarge`): read back, it can only be damage. */
export const maxPartBytes = 80_000_000;

export type HashOf = (parts: readonly Uint8Array[]) => Uint8Array;

export const sha256Of: HashOf = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export interface RecordParts {
  readonly seq: number;
  readonly mark: Uint8Array;
  readonly body: Uint8Array;
  readonly deflated: boolean;
  readonly payloadBytes: number;
}

export interface RecordHeader {
  readonly seq: number;
  readonly markBytes: number;
  readonly bodyBytes: number;
  readonly payloadBytes: number;
  readonly deflated: boolean;
  /** Header, mark, body and hash together. */
  readonly totalBytes: number;
}

/** The record as written, and its hash, which the next record builds upon. */
export function encodeRecord(
  parts: RecordParts,
  previousHash: Uint8Array,
  hashOf: HashOf,
): { bytes: Buffer; hash: Uint8Array } {
  const header = Buffer.alloc(recordHeaderBytes);
  header.writeUInt32LE(magic, 0);
  header.writeUInt32LE(parts.deflated ? deflatedFlag : 0, 4);
  header.writeBigUInt64LE(BigInt(parts.seq), 8);
  header.writeUInt32LE(parts.mark.length, 16);
  header.writeUInt32LE(parts.body.length, 20);
  header.writeUInt32LE(parts.payloadBytes, 24);
  const hash = hashOf([previousHash, header, parts.mark, parts.body]);
  return { bytes: Buffer.concat([header, parts.mark, parts.body, hash]), hash };
}

/** `null` when these bytes are not the start of a record. Lengths are plausible, not yet proved. */
export function readRecordHeader(bytes: Buffer): RecordHeader | null {
  if (bytes.length < recordHeaderBytes || bytes.readUInt32LE(0) !== magic) return null;
  const flags = bytes.readUInt32LE(4);
  const markBytes = bytes.readUInt32LE(16);
  const bodyBytes = bytes.readUInt32LE(20);
  const payloadBytes = bytes.readUInt32LE(24);
  const seq = bytes.readBigUInt64LE(8);
  if (flags > deflatedFlag || Math.max(markBytes, bodyBytes, payloadBytes) > maxPartBytes) return null;
  if (seq > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return {
    seq: Number(seq),
    markBytes,
    bodyBytes,
    payloadBytes,
    deflated: flags === deflatedFlag,
    totalBytes: recordHeaderBytes + markBytes + bodyBytes + hashBytes,
  };
}

export interface CheckedRecord {
  readonly header: RecordHeader;
  readonly mark: Buffer;
  readonly body: Buffer;
  readonly hash: Uint8Array;
  /** Hash and seq are as expected. */
  readonly sound: boolean;
}

/** Takes a whole record apart and proves it against the hash of the one before. */
export function checkRecord(
  bytes: Buffer,
  header: RecordHeader,
  expected: { readonly seq: number; readonly previousHash: Uint8Array },
  hashOf: HashOf,
): CheckedRecord {
  const bodyStart = recordHeaderBytes + header.markBytes;
  const hashStart = bodyStart + header.bodyBytes;
  const hash = bytes.subarray(hashStart, hashStart + hashBytes);
  const computed = hashOf([expected.previousHash, bytes.subarray(0, hashStart)]);
  return {
    header,
    mark: bytes.subarray(recordHeaderBytes, bodyStart),
    body: bytes.subarray(bodyStart, hashStart),
    hash: Uint8Array.from(hash),
    sound: header.seq === expected.seq && Buffer.compare(hash, computed) === 0,
  };
}
