import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { readFault } from './read-fault';
import { readLimits } from './read-limits';

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly start: number;
  readonly packed: number;
}

/** A zip whose entries are inflated one by one, in pieces, counted while they grow: the sizes in the headers may lie. */
export interface ZipArchive {
  readonly names: ReadonlySet<string>;
  /** Hands over the entry in pieces of bounded size. Nothing is called for a name that is not there. */
  stream(name: string, onPiece: (piece: Uint8Array) => void): void;
  /** The whole entry; undefined when it is not there. */
  read(name: string): Uint8Array | undefined;
}

const endOfDirectory = 0x06054b50;
const directoryHeader = 0x02014b50;
const localHeader = 0x04034b50;
const inputPiece = 32 * 1024;

const findEnd = (view: DataView): number => {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw readFault('damaged');
};

const entryAt = (view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } => {
  if (view.getUint32(at, true) !== directoryHeader) throw readFault('damaged');
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw readFault('password-protected');
  const nameLength = view.getUint16(at + 28, true);
  const packed = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== localHeader) throw readFault('damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw readFault('damaged');
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
  const entry = { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), start, packed };
  return { entry, next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
};

/** Two entries over the same bytes are how a small file pretends to hold terabytes. */
const refuseOverlaps = (entries: readonly ZipEntry[]): void => {
  const sorted = [...entries].filter((entry) => entry.packed > 0).sort((a, b) => a.start - b.start);
  sorted.forEach((entry, index) => {
    const next = sorted[index + 1];
    if (next && entry.start + entry.packed > next.start) throw readFault('forbidden-content', { limit: 'overlap' });
  });
};

const readDirectory = (bytes: Uint8Array): Map<string, ZipEntry> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > readLimits.entries) throw readFault('too-large', { limit: 'entries' });
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(view, bytes, at);
    if (entries.has(entry.name)) throw readFault('forbidden-content', { limit: 'duplicate-entry' });
    entries.set(entry.name, entry);
    at = next;
  }
  refuseOverlaps([...entries.values()]);
  return entries;
};

/** @throws read faults: damaged, too-large, password-protected, forbidden-content. */
export const openZip = (bytes: Uint8Array): ZipArchive => {
  const entries = readDirectory(bytes);
  let total = 0;

  const stream = (name: string, onPiece: (piece: Uint8Array) => void): void => {
    const entry = entries.get(name);
    if (!entry) return;
    let size = 0;
    let crc = 0;
    const take = (piece: Uint8Array): void => {
      size += piece.length;
      total += piece.length;
      const bomb = size > readLimits.ratioFrom && size > entry.packed * readLimits.ratio;
      if (bomb || size > readLimits.entryBytes || total > readLimits.totalBytes) {
        throw readFault('too-large', { limit: 'unpacked' });
      }
      crc = crc32(piece, crc);
      onPiece(piece);
    };
    const data = bytes.subarray(entry.start, entry.start + entry.packed);
    if (entry.method === 0) take(data);
    else if (entry.method === 8) inflate(data, take);
    else throw readFault('damaged');
    if (crc !== entry.crc) throw readFault('damaged');
  };

  const read = (name: string): Uint8Array | undefined => {
    if (!entries.has(name)) return undefined;
    const pieces: Uint8Array[] = [];
    stream(name, (piece) => pieces.push(piece));
    return joinPieces(pieces);
  };

  return { names: new Set(entries.keys()), stream, read };
};

const inflate = (data: Uint8Array, onPiece: (piece: Uint8Array) => void): void => {
  const inflater = new Inflate((piece) => onPiece(piece));
  for (let at = 0; at === 0 || at < data.length; at += inputPiece) {
    inflater.push(data.subarray(at, at + inputPiece), at + inputPiece >= data.length);
  }
};

export const joinPieces = (pieces: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
};
