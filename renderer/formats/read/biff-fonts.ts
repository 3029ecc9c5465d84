import { CFB } from '@e965/xlsx';

/**
 * Fonts of an Excel 97-2003 file. The library that reads its cells does not tell them, and without `.VnTime` TCVN3 text can
 * only be guessed. Only three kinds of records are looked at: FONT, XF and the cells' own XF number ([MS-XLS] 2.4).
 */
const recordFont = 0x0031;
const recordXf = 0x00e0;
const recordBof = 0x0809;
const recordEof = 0x000a;
const recordSheet = 0x0085;
const recordPassword = 0x002f;
const recordMulRk = 0x00bd;
/** LABELSST, LABEL, RSTRING, NUMBER, RK, FORMULA: row, column, XF in the first six bytes. */
const cellRecords: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x0006]);

export interface BiffFonts {
  /** Font of a cell by sheet place (from 0), row and column (from 1). */
  readonly fontOf: (sheet: number, row: number, column: number) => string | undefined;
  readonly encrypted: boolean;
}

interface Scan {
  readonly fonts: string[];
  readonly xfFonts: number[];
  /** Stream position of each sheet, in the order of the tabs. */
  readonly sheetStarts: number[];
  readonly cells: Map<number, Map<string, number>>;
  start: number;
  depth: number;
  encrypted: boolean;
}

const fontName = (view: DataView, at: number, size: number): string => {
  if (size < 16) return '';
  const length = view.getUint8(at + 14);
  const wide = (view.getUint8(at + 15) & 1) === 1;
  let name = '';
  for (let index = 0; index < length; index += 1) {
    const place = at + 16 + index * (wide ? 2 : 1);
    if (place + (wide ? 2 : 1) > at + size) break;
    name += String.fromCharCode(wide ? view.getUint16(place, true) : view.getUint8(place));
  }
  return name;
};

const noteCell = (scan: Scan, row: number, column: number, xf: number): void => {
  const cells = scan.cells.get(scan.start) ?? new Map<string, number>();
  cells.set(`${row}:${column}`, xf);
  scan.cells.set(scan.start, cells);
};

const readRecord = (scan: Scan, view: DataView, type: number, at: number, size: number): void => {
  if (type === recordBof) {
    // Charts inside a sheet open a stream of their own: only the outer one is the sheet.
    if (scan.depth === 0) scan.start = at - 4;
    scan.depth += 1;
  } else if (type === recordEof) scan.depth = Math.max(0, scan.depth - 1);
  else if (type === recordPassword) scan.encrypted = true;
  else if (type === recordFont) scan.fonts.push(fontName(view, at, size));
  else if (type === recordXf && size >= 2) scan.xfFonts.push(view.getUint16(at, true));
  else if (type === recordSheet && size >= 6) scan.sheetStarts.push(view.getUint32(at, true));
  else if (cellRecords.has(type) && size >= 6) {
    noteCell(scan, view.getUint16(at, true) + 1, view.getUint16(at + 2, true) + 1, view.getUint16(at + 4, true));
  } else if (type === recordMulRk && size >= 10) {
    const row = view.getUint16(at, true) + 1;
    const first = view.getUint16(at + 2, true) + 1;
    for (let index = 0; 4 + index * 6 + 6 <= size - 2; index += 1) {
      noteCell(scan, row, first + index, view.getUint16(at + 4 + index * 6, true));
    }
  }
};

const scanStream = (stream: Uint8Array): Scan => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const scan: Scan = {
    fonts: [],
    xfFonts: [],
    sheetStarts: [],
    cells: new Map(),
    start: 0,
    depth: 0,
    encrypted: false,
  };
  for (let at = 0; at + 4 <= stream.length; ) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > stream.length) break;
    readRecord(scan, view, view.getUint16(at, true), at + 4, size);
    at += 4 + size;
  }
  return scan;
};

/** Names of the streams of an OLE file, whatever its root is called: `Workbook`, `EncryptedPackage`, `WordDocument`. */
export const oleStreams = (bytes: Uint8Array): readonly string[] =>
  CFB.read(bytes, { type: 'array' }).FullPaths.map((path: string) => path.split('/').at(-1) ?? '');

export const readBiffFonts = (bytes: Uint8Array): BiffFonts => {
  const container = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book');
  const scan = scanStream(Uint8Array.from((entry?.content ?? []) as ArrayLike<number>));
  const fontOf = (sheet: number, row: number, column: number): string | undefined => {
    const start = scan.sheetStarts[sheet];
    const xf = start === undefined ? undefined : scan.cells.get(start)?.get(`${row}:${column}`);
    const font = xf === undefined ? undefined : scan.xfFonts[xf];
    // Font number 4 never exists ([MS-XLS] 2.5.129 FontIndex): numbers above it are one too high.
    return font === undefined ? undefined : scan.fonts[font > 4 ? font - 1 : font];
  };
  return { fontOf, encrypted: scan.encrypted };
};
