/**
 * A workbook as plain data. formats/xlsx writes it; nothing in it can become a formula: a cell is text, a number or a day.
 */

/**
 * `text` wraps, `code` is text that must never turn into a number (GTIN, tax code, phone), `integer` and `money` are whole
 * numbers, `decimal` keeps up to three places, `stars` shows «4 sao» and stays the number 4, `date` is a civil day,
 * `photo` is a cell that holds a picture, or a word where there is none.
 */
export type ColumnKind = 'text' | 'code' | 'integer' | 'decimal' | 'money' | 'stars' | 'date' | 'photo';

export interface WorkbookColumn {
  readonly header: string;
  /** Width in characters of the body type. */
  readonly width: number;
  readonly kind: ColumnKind;
}

/**
 * `null` is an empty cell: unknown is not zero. Dates are `YYYY-MM-DD`; where only a year or a month is known the text is
 * written as it stands. A string in a number column is written as text, so that a remark is never lost.
 */
export type CellValue = string | number | null;

/** A photo inside one cell; both count from 0, rows of data only. */
export interface PlacedPhoto {
  readonly row: number;
  readonly column: number;
  readonly sha256: string;
  /** What it shows, for a screen reader. */
  readonly description: string;
}

/** A line above the table, across the printed columns. */
export interface TitleLine {
  readonly text: string;
  readonly style: 'superiorBody' | 'office' | 'title' | 'subtitle' | 'note';
}

/** A row of the table; `total` is bold. */
export interface WorkbookRow {
  readonly cells: readonly CellValue[];
  readonly style?: 'total';
}

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** How many columns, from the left, are printed; the others are for the screen and the filter. */
  readonly columns: number;
}

export interface WorkbookSheet {
  /** At most 31 characters, none of `[]:*?/\`, unique whatever the case. */
  readonly name: string;
  readonly titles: readonly TitleLine[];
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly WorkbookRow[];
  readonly photos: readonly PlacedPhoto[];
  /** The mark of the office in the head of the sheet, at the right of the printed columns. */
  readonly logo?: Pick<PlacedPhoto, 'sha256' | 'description'>;
  /** Least height of a data row in points; null: as its text needs. */
  readonly rowHeight: number | null;
  readonly filter: boolean;
  readonly print: PrintSetup;
  /** Columns frozen at the left beside the header row. */
  readonly frozenColumns: number;
}

/** What stands in the room of a photo that cannot be shown. */
export interface PhotoWords {
  readonly noPhoto: string;
  readonly brokenPhoto: string;
}

export interface WorkbookDescription {
  readonly title: string;
  readonly author: string;
  /** ISO time with zone, for the file's properties. */
  readonly createdAt: string;
  readonly sheets: readonly WorkbookSheet[];
  readonly words: {
    /** Format of `stars`, such as `0" sao"`. */
    readonly starFormat: string;
    /** Format of `date`, such as `dd/mm/yyyy`. */
    readonly dayFormat: string;
    /** Footer of a printed page, with `&P` and `&N`. */
    readonly pageFooter: string;
    /** Absent where no sheet has photos. */
    readonly photos?: PhotoWords;
  };
}
