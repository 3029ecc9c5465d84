import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../read/crc32';
import { readFault } from '../read/read-fault';

interface Entry {
  readonly name: Uint8Array;
  readonly text: string;
  readonly header: DataView;
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly method: number;
  readonly size: number;
}

const endOfDirectory = 0x06054b50;
const directoryHeader = 0x02014b50;
const localHeader = 0x04034b50;
/** Sizes stand behind the data; here they stand in the header, so that the sign is taken off. */
const sizesFollow = 8;

const entriesOf = (bytes: Uint8Array): readonly Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) throw readFault('damaged');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== directoryHeader) throw readFault('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      name,
      text: new TextDecoder().decode(name).replace(/\\/g, '/'),
      header: new DataView(bytes.buffer, bytes.byteOffset + at, 46),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const replacedBy = (entry: Entry, content: Uint8Array): Entry => ({
  ...entry,
  packed: deflateSync(content, { level: 6 }),
  crc: crc32(content, 0),
  method: 8,
  size: content.length,
});

/** Fields that both headers share, from «version needed» to the length of the name. */
const shared = (target: DataView, at: number, { header, name, packed, crc, method, size }: Entry): void => {
  target.setUint16(at, header.getUint16(6, true), true);
  target.setUint16(at + 2, header.getUint16(8, true) & ~sizesFollow, true);
  target.setUint16(at + 4, method, true);
  target.setUint32(at + 6, header.getUint32(12, true), true);
  target.setUint32(at + 10, crc, true);
  target.setUint32(at + 14, packed.length, true);
  target.setUint32(at + 18, size, true);
  target.setUint16(at + 22, name.length, true);
};

const localPart = (entry: Entry): readonly Uint8Array[] => {
  const head = new Uint8Array(30);
  const view = new DataView(head.buffer);
  view.setUint32(0, localHeader, true);
  shared(view, 4, entry);
  return [head, entry.name, entry.packed];
};

const directoryPart = (entry: Entry, offset: number): readonly Uint8Array[] => {
  const head = new Uint8Array(46);
  const view = new DataView(head.buffer);
  view.setUint32(0, directoryHeader, true);
  view.setUint16(4, entry.header.getUint16(4, true), true);
  shared(view, 6, entry);
  view.setUint32(38, entry.header.getUint32(38, true), true);
  view.setUint32(42, offset, true);
  return [head, entry.name];
};

const endPart = (count: number, size: number, offset: number): Uint8Array => {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, endOfDirectory, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return end;
};

const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, part) => sum + part.length, 0);

/**
 * The archive with some entries replaced. The others are carried over as they are packed, not one byte of them is unpacked: a
 * list with 40 MB of photos goes back as fast as it can be copied. Check the archive with `openZip` before.
 */
export const repackZip = (bytes: Uint8Array, replaced: ReadonlyMap<string, string>): Uint8Array => {
  const entries = entriesOf(bytes).map((entry) => {
    const content = replaced.get(entry.text);
    return content === undefined ? entry : replacedBy(entry, strToU8(content));
  });
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = localPart(entry);
    directory.push(...directoryPart(entry, offset));
    parts.push(...local);
    offset += sizeOf(local);
  }
  const all = [...parts, ...directory, endPart(entries.length, sizeOf(directory), offset)];
  const whole = new Uint8Array(sizeOf(all));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
