import { readFault } from './read-fault';

/**
 * Streams of an OLE file ([MS-CFB]). Read here and not by the library that reads the cells: a table of sectors that runs in a
 * circle hangs it. Every chain is followed for as many steps as the file has sectors, and no further.
 */
export interface OleStreams {
  /** Without their folders: `Workbook`, `EncryptedPackage`, `WordDocument`. */
  readonly names: readonly string[];
  /** @throws damaged, when its chain leads out of the file. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const headerBytes = 512;
const entryBytes = 128;
const lastSector = 0xfffffffa;
const storageType = 5;
const streamType = 2;

interface Container {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorBytes: number;
  readonly sectors: number;
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

const damaged = (): Error => readFault('damaged');

const sectorAt = ({ bytes, sectorBytes, sectors }: Container, sector: number): Uint8Array => {
  if (sector >= sectors) throw damaged();
  const from = headerBytes + (sectorBytes - headerBytes) + sector * sectorBytes;
  return bytes.subarray(from, Math.min(bytes.length, from + sectorBytes));
};

const numbersIn = (sector: Uint8Array): readonly number[] => {
  const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
  return Array.from({ length: sector.byteLength >> 2 }, (_, index) => view.getUint32(index * 4, true));
};

/** Sectors in the order of a chain. @throws damaged, for a chain that runs in a circle. */
const chainOf = (table: readonly number[], start: number): readonly number[] => {
  const chain: number[] = [];
  for (let sector = start; sector < lastSector; sector = table[sector] ?? lastSector) {
    if (chain.length > table.length) throw damaged();
    chain.push(sector);
  }
  return chain;
};

const joined = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(
    Math.min(
      size,
      pieces.reduce((sum, piece) => sum + piece.length, 0),
    ),
  );
  let at = 0;
  for (const piece of pieces) {
    if (at >= whole.length) break;
    whole.set(piece.subarray(0, whole.length - at), at);
    at += piece.length;
  }
  return whole;
};

/** The sector table: 109 of its sectors are named in the header, the others in a chain of their own. */
const sectorTable = (container: Container): readonly number[] => {
  const { view, sectors } = container;
  const parts: number[] = [];
  for (let index = 0; index < 109; index += 1) parts.push(view.getUint32(76 + index * 4, true));
  let next = view.getUint32(68, true);
  for (let steps = 0; next < lastSector; steps += 1) {
    if (steps > sectors) throw damaged();
    const numbers = numbersIn(sectorAt(container, next));
    parts.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? lastSector;
  }
  const own = parts.filter((sector) => sector < lastSector);
  if (own.length > sectors) throw damaged();
  return own.flatMap((sector) => numbersIn(sectorAt(container, sector)));
};

const entriesOf = (directory: Uint8Array, large: boolean): readonly DirectoryEntry[] => {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
    const letters = Math.max(0, Math.min(32, view.getUint16(at + 64, true) >> 1) - 1);
    let name = '';
    for (let index = 0; index < letters; index += 1) name += String.fromCharCode(view.getUint16(at + index * 2, true));
    const size = view.getUint32(at + 120, true);
    // Files of small sectors leave dirt in the upper half of the size.
    const upper = large ? view.getUint32(at + 124, true) * 2 ** 32 : 0;
    entries.push({ name, type: view.getUint8(at + 66), start: view.getUint32(at + 116, true), size: size + upper });
  }
  return entries;
};

const openContainer = (bytes: Uint8Array): Container => {
  if (bytes.length < headerBytes) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged();
  const sectorBytes = 2 ** shift;
  return { bytes, view, sectorBytes, sectors: Math.ceil(Math.max(0, bytes.length - sectorBytes) / sectorBytes) };
};

/** @throws damaged. */
export const openOle = (bytes: Uint8Array): OleStreams => {
  const container = openContainer(bytes);
  const { view, sectorBytes } = container;
  const table = sectorTable(container);
  const sectorsFrom = (start: number): readonly Uint8Array[] =>
    chainOf(table, start).map((sector) => sectorAt(container, sector));
  const whole = (start: number): Uint8Array => joined(sectorsFrom(start), bytes.length);
  const entries = entriesOf(whole(view.getUint32(48, true)), sectorBytes > headerBytes);
  const root = entries.find(({ type }) => type === storageType);
  const smallBelow = view.getUint32(56, true);

  const smallStream = (start: number, size: number): Uint8Array => {
    const store = root ? whole(root.start) : new Uint8Array();
    const smallTable = sectorsFrom(view.getUint32(60, true)).flatMap(numbersIn);
    const pieces = chainOf(smallTable, start).map((sector) => store.subarray(sector * 64, sector * 64 + 64));
    return joined(pieces, size);
  };
  return {
    names: entries.filter(({ type }) => type === streamType).map(({ name }) => name),
    read: (name) => {
      const entry = entries.find((each) => each.type === streamType && each.name === name);
      if (!entry) return undefined;
      return entry.size < smallBelow
        ? smallStream(entry.start, entry.size)
        : joined(sectorsFrom(entry.start), entry.size);
    },
  };
};
