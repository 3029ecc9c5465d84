import { Deflate } from 'fflate';
import { crc32 } from '../../read/crc32';

type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

interface Entry {
  readonly name: Uint8Array;
  readonly packed: readonly Uint8Array[];
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes as they are packed, and as they were. */
  readonly length: number;
  readonly size: number;
}

export interface ZipParts {
  /** Photos are JPEG or PNG already: deflating them again costs seconds and saves nothing. */
  store(name: string, bytes: Uint8Array): void;
  /** A part of text, deflated piece by piece while `write` writes it: it never stands whole in memory. */
  deflate(name: string, write: (out: (text: string) => void) => void): void;
  finish(): Uint8Array<ArrayBuffer>;
}

/** Days, months and seconds as MS-DOS counted them, which is what a zip holds: the civil time that the ISO time itself says. */
const dosTime = (iso: string): { readonly date: number; readonly time: number } => {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (iso.match(/\d+/g) ?? []).map(Number);
  return {
    date: (Math.max(0, year - 1980) << 9) | (month << 5) | day,
    time: (hour << 11) | (minute << 5) | (second >> 1),
  };
};

const numbers = (fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array => {
  const head = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(head.buffer);
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return head;
};

/** Characters that are gathered before they are deflated: enough to make the calls rare, too few to hold a sheet twice. */
const pieceLength = 65_536;

const version = 20;
/** Names are UTF-8. */
const utf8 = 0x0800;

type Fields = Parameters<typeof numbers>[0];

/** Fields that both headers of an entry share. */
const shared = ({ method, crc, length, size, name }: Entry, at: ReturnType<typeof dosTime>): Fields => [
  [2, version],
  [2, utf8],
  [2, method],
  [2, at.time],
  [2, at.date],
  [4, crc],
  [4, length],
  [4, size],
  [2, name.length],
  [2, 0],
];

const localHead = (entry: Entry, at: ReturnType<typeof dosTime>): Uint8Array =>
  numbers([[4, 0x04034b50], ...shared(entry, at)]);

const directoryHead = (entry: Entry, at: ReturnType<typeof dosTime>, offset: number): Uint8Array =>
  numbers([[4, 0x02014b50], [2, version], ...shared(entry, at), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]);

const endHead = (count: number, size: number, offset: number): Uint8Array =>
  numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/**
 * A zip that is the same, byte for byte, for the same parts, on every computer. Sizes stand in the headers (fflate's own stream puts
 * them behind the data, which some readers of stored parts refuse).
 */
export const createZipParts = (createdAt: string, level: Level): ZipParts => {
  const entries: Entry[] = [];
  const encoder = new TextEncoder();
  const at = dosTime(createdAt);

  const store: ZipParts['store'] = (name, bytes) => {
    const { length } = bytes;
    entries.push({ name: encoder.encode(name), packed: [bytes], method: 0, crc: crc32(bytes), length, size: length });
  };

  const deflate: ZipParts['deflate'] = (name, write) => {
    const packed: Uint8Array[] = [];
    const stream = new Deflate({ level }, (piece) => packed.push(piece));
    let crc = 0;
    let size = 0;
    let waiting = '';
    const push = (last: boolean): void => {
      const bytes = encoder.encode(waiting);
      waiting = '';
      crc = crc32(bytes, crc);
      size += bytes.length;
      stream.push(bytes, last);
    };
    write((text) => {
      waiting += text;
      if (waiting.length >= pieceLength) push(false);
    });
    push(true);
    entries.push({ name: encoder.encode(name), packed, method: 8, crc, length: lengthOf(packed), size });
  };

  const finish = (): Uint8Array<ArrayBuffer> => {
    const parts: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const entry of entries) {
      const head = localHead(entry, at);
      parts.push(head, entry.name, ...entry.packed);
      directory.push(directoryHead(entry, at, offset), entry.name);
      offset += head.length + entry.name.length + entry.length;
    }
    return joined([...parts, ...directory, endHead(entries.length, lengthOf(directory), offset)]);
  };

  return { store, deflate, finish };
};
