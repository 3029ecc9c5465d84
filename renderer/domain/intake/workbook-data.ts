/**
 * What a reader of a file hands to the intake: plain data, without dates of JavaScript, without library objects.
 * Readers live in renderer/formats/read; nothing here knows a file format.
 */

/**
 * One cell that holds something.
 * `text` is what the officer sees; `value` is what the file stores: a number, `YYYY-MM-DD` for a date cell (civil, no time
 * zone), the error code (`#N/A`), or the text itself.
 */
export interface CellData {
  /** From 1, as the spreadsheet counts columns. */
  readonly column: number;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  readonly text: string;
  readonly value: string | number | boolean;
  /** The value is the cached result of a formula; formulas are never evaluated. */
  readonly formula?: true;
  /** The font of the cell: TCVN3 and VNI text is told by it. */
  readonly font?: string;
  /** Stretches of one cell in different fonts; together they are `text`. */
  readonly runs?: readonly TextRun[];
}

export interface TextRun {
  readonly text: string;
  readonly font?: string;
}

export interface RowData {
  /** From 1, as the spreadsheet counts; for text files the record's number. */
  readonly row: number;
  readonly cells: readonly CellData[];
  readonly hidden?: true;
}

/** Both corners included, rows and columns from 1. */
export interface MergeData {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A picture and the cells that it covers. `row` is the row that holds its middle. */
export interface PictureData {
  readonly name: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly mime: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';
  readonly bytes: Uint8Array;
}

/**
 * A picture that is not taken: of a kind that cannot be printed (EMF, TIFF, SVG), larger than any photo of a product, a mere link
 * to a site (nothing is ever fetched), or named by the file and not in it.
 */
export interface PictureLeftOut {
  readonly row: number;
  readonly why: 'kind' | 'too-large' | 'link' | 'missing';
}

export interface SheetData {
  /** Null for text files, which have no sheets. */
  readonly name: string | null;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Only rows with something in them, in order. */
  readonly rows: readonly RowData[];
  readonly merges: readonly MergeData[];
  readonly hiddenColumns: readonly number[];
  readonly pictures: readonly PictureData[];
  readonly picturesLeftOut?: readonly PictureLeftOut[];
}

/**
 * Where a reading was stopped before the end of the file: too slow, or too much for the memory. What was read may be looked at,
 * and is never taken for the whole file.
 */
export interface ReadCut {
  readonly why: 'took-too-long' | 'memory';
  /** The sheet that was not read to its end; its pictures are left out. */
  readonly sheet: string | null;
  /** Filled rows that were read of this sheet, and the number of the last one (0: none). */
  readonly rows: number;
  readonly lastRow: number;
  /** Sheets of which nothing was read. */
  readonly unread: readonly string[];
}

export type WorkbookFormat = 'xlsx' | 'xls' | 'ods' | 'csv' | 'html';

export interface WorkbookData {
  /** The file's own name, without a folder. */
  readonly file: string;
  readonly format: WorkbookFormat;
  /** The file counts days from 1904 (old Macintosh workbooks): a bare serial number is read by it. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetData[];
  /** Absent: the whole file was read. */
  readonly cut?: ReadCut;
}
