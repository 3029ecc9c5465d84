import { readFault } from './read-fault';

/**
 * What the library that reads the cells of an Excel 97-2003 workbook does not tell: their fonts (without `.VnTime` TCVN3 text can
 * only be guessed), which of them are formulas, and a password. Only these records are looked at ([MS-XLS] 2.4).
 */
const recordFont = 0x0031;
const recordXf = 0x00e0;
const recordBof = 0x0809;
const recordEof = 0x000a;
const recordSheet = 0x0085;
const recordPassword = 0x002f;
const recordMulRk = 0x00bd;
/** LABELSST, LABEL, RSTRING, NUMBER, RK, FORMULA: row, column, XF in the first six bytes. */
const recordFormula = 0x0006;
/** Where a record keeps the length of its formula: cells, shared formulas, arrays, names. */
const formulaLengths: ReadonlyMap<number, number> = new Map([
  [recordFormula, 20],
  [0x0206, 20],
  [0x0406, 20],
  [0x0218, 4],
  [0x04bc, 8],
  [0x0221, 12],
  [0x0018, 4],
]);
const cellRecords: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, recordFormula]);

export interface BiffScan {
  /** Font of a cell by sheet place (from 0), row and column (from 1). */
  readonly fontOf: (sheet: number, row: number, column: number) => string | undefined;
  /** The value is the cached result of a formula. Same places as `fontOf`. */
  readonly isFormula: (sheet: number, row: number, column: number) => boolean;
  readonly encrypted: boolean;
}

interface Scan {
  readonly fonts: string[];
  readonly xfFonts: number[];
  /** Stream position of each sheet, in the order of the tabs. */
  readonly sheetStarts: number[];
  readonly cells: Map<number, Map<number, number>>;
  readonly formulas: Map<number, Set<number>>;
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

/** One number for a place: a key of text for each of 400,000 cells would be most of the work. */
const placeKey = (row: number, column: number): number => row * 0x10000 + column;

const noteCell = (scan: Scan, row: number, column: number, xf: number): void => {
  const known = scan.cells.get(scan.start);
  if (known) known.set(placeKey(row, column), xf);
  else scan.cells.set(scan.start, new Map([[placeKey(row, column), xf]]));
};

const noteFormula = (scan: Scan, row: number, column: number): void => {
  const known = scan.formulas.get(scan.start);
  if (known) known.add(placeKey(row, column));
  else scan.formulas.set(scan.start, new Set([placeKey(row, column)]));
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
    const row = view.getUint16(at, true) + 1;
    const column = view.getUint16(at + 2, true) + 1;
    noteCell(scan, row, column, view.getUint16(at + 4, true));
    if (type === recordFormula) noteFormula(scan, row, column);
  } else if (type === recordMulRk && size >= 10) {
    const row = view.getUint16(at, true) + 1;
    const first = view.getUint16(at + 2, true) + 1;
    for (let index = 0; 4 + index * 6 + 6 <= size - 2; index += 1) {
      noteCell(scan, row, first + index, view.getUint16(at + 4 + index * 6, true));
    }
  }
};

/** Calls for each record with its type, the place of its content and the size of it. */
const eachRecord = (
  stream: Uint8Array,
  call: (view: DataView, type: number, at: number, size: number) => void,
): void => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; ) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > stream.length) break;
    call(view, view.getUint16(at, true), at + 4, size);
    at += 4 + size;
  }
};

/** Beginnings of older dialects, in which records have other shapes. Excel 5 to 2003 say 5 or 6 in the record of their own. */
const olderBeginnings: ReadonlySet<number> = new Set([0x0009, 0x0209, 0x0409]);
const versions: ReadonlySet<number> = new Set([0x0500, 0x0600]);

/**
 * The same workbook with empty formulas. Their values stay; the library would parse each formula, wanted or not, and a hostile one
 * never ends. @throws damaged, for a record that would bring a formula past this.
 */
export const withoutFormulas = (stream: Uint8Array): Uint8Array => {
  const copy = Uint8Array.from(stream);
  eachRecord(copy, (view, type, at, size) => {
    const length = formulaLengths.get(type);
    const otherDialect =
      olderBeginnings.has(type) || (type === recordBof && (size < 2 || !versions.has(view.getUint16(at, true))));
    if (otherDialect || (length !== undefined && length + 2 > size)) throw readFault('damaged');
    if (length !== undefined) view.setUint16(at + length, 0, true);
  });
  return copy;
};

/**
 * Fonts and formulas of an .xls workbook, which the reader of values leaves out: [MS-XLS], records of the stream as
 * they come.
 */
export const scanBiff = (stream: Uint8Array): BiffScan => {
  const scan: Scan = {
    fonts: [],
    xfFonts: [],
    sheetStarts: [],
    cells: new Map(),
    formulas: new Map(),
    start: 0,
    depth: 0,
    encrypted: false,
  };
  eachRecord(stream, (view, type, at, size) => readRecord(scan, view, type, at, size));
  const fontOf = (sheet: number, row: number, column: number): string | undefined => {
    const start = scan.sheetStarts[sheet];
    const xf = start === undefined ? undefined : scan.cells.get(start)?.get(placeKey(row, column));
    const font = xf === undefined ? undefined : scan.xfFonts[xf];
    // Font number 4 never exists ([MS-XLS] 2.5.129 FontIndex): numbers above it are one too high.
    return font === undefined ? undefined : scan.fonts[font > 4 ? font - 1 : font];
  };
  const isFormula = (sheet: number, row: number, column: number): boolean => {
    const start = scan.sheetStarts[sheet];
    return start !== undefined && scan.formulas.get(start)?.has(placeKey(row, column)) === true;
  };
  return { fontOf, isFormula, encrypted: scan.encrypted };
};
