import { hashBytes, sha256Of } from './record';

/**
 * Start of each journal file: 0 magic 'NCJFILE1' · 8 flags u32 (bit 0: continued after known damage) · 12 zero u32 ·
 * 16 first seq u64 · 24 hash of the last record before · 56 SHA-256 of all that. Each file can thus be proved alone.
 */
export const fileHeaderBytes = 88;
const magic = Buffer.from('NCJFILE1', 'latin1');
const bodyBytes = 56;

export interface FileHeader {
  readonly firstSeq: number;
  readonly previousHash: Uint8Array;
  /** Entries missing before this file were missed and dealt with: they are no news at the next start. */
  readonly continued: boolean;
}

export function encodeFileHeader(header: FileHeader): Buffer {
  const bytes = Buffer.alloc(fileHeaderBytes);
  magic.copy(bytes, 0);
  bytes.writeUInt32LE(header.continued ? 1 : 0, 8);
  bytes.writeBigUInt64LE(BigInt(header.firstSeq), 16);
  bytes.set(header.previousHash, 24);
  bytes.set(sha256Of([bytes.subarray(0, bodyBytes)]), bodyBytes);
  return bytes;
}

export function readFileHeader(bytes: Buffer): FileHeader | null {
  if (bytes.length < fileHeaderBytes || !bytes.subarray(0, magic.length).equals(magic)) return null;
  const body = bytes.subarray(0, bodyBytes);
  if (Buffer.compare(bytes.subarray(bodyBytes, fileHeaderBytes), sha256Of([body])) !== 0) return null;
  return {
    firstSeq: Number(body.readBigUInt64LE(16)),
    previousHash: Uint8Array.from(body.subarray(24, 24 + hashBytes)),
    continued: body.readUInt32LE(8) === 1,
  };
}

const namePattern = /^(\d{12})-\d{4}-\d{2}-\d{2}\.journal$/;

/** The seq comes first in the name: order never depends on a clock that may have been set back. */
export function journalFileName(firstSeq: number, day: string): string {
  return `${String(firstSeq).padStart(12, '0')}-${day}.journal`;
}

export function firstSeqOfName(name: string): number | null {
  const match = namePattern.exec(name);
  return match ? Number(match[1]) : null;
}

export function dayOfName(name: string): string {
  return name.slice(13, 23);
}
