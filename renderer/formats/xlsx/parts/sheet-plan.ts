/** One sheet as the writer of parts needs it. Rows and columns count from 1. */
export interface SheetPlan {
  /** As `sheetNames` made it. */
  readonly name: string;
  readonly hidden?: true;
  readonly columns: readonly ColumnPlan[];
  /** Writes every row in order, each with its cells from left to right. */
  readonly fill: (pen: SheetPen) => void;
  readonly lastRow: number;
  readonly frozen: { readonly columns: number; readonly rows: number };
  readonly gridLines: boolean;
  /** Heading row and last row of the filter over all columns. */
  readonly filter: { readonly from: number; readonly to: number } | null;
  /** Rows whose first cells are one: number of cells by row. */
  readonly merges: readonly { readonly row: number; readonly columns: number }[];
  readonly rules: readonly RulePlan[];
  readonly print: PrintPlan | null;
  readonly pictures: readonly PicturePlan[];
}

export interface ColumnPlan {
  /** In characters. */
  readonly width: number;
  /** Look of cells that are not written. */
  readonly style?: number;
  readonly hidden?: true;
}

export interface RowLook {
  /** Points; as the text needs when absent. */
  readonly height?: number;
  readonly hidden?: true;
}

/** Texts, numbers and looks are all that it can write: there is no way to a formula. */
export interface SheetPen {
  row(row: number, look?: RowLook): void;
  text(column: number, text: string, style: number): void;
  number(column: number, value: number, style: number): void;
  blank(column: number, style: number): void;
}

/** A rule for the cells of a column. `list`: a range such as `'Danh mục'!$B$3:$B$9`; `never`: nothing may be typed. */
export interface RulePlan {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly allows: { readonly list: string } | 'never' | 'anything';
  readonly refusal?: { readonly title: string; readonly text: string };
  /** What is shown when a cell is entered. */
  readonly prompt?: string;
}

export interface PrintPlan {
  readonly orientation: 'landscape' | 'portrait';
  /** Row that is repeated on each page. */
  readonly titleRow: number;
  readonly columns: number;
  /** With `&P` and `&N`. */
  readonly footer: string;
}

/** A picture in pixels from the corner of its cell, inside it. */
export interface PicturePlan {
  readonly row: number;
  readonly column: number;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Hangs from its cell over the neighbours in its own size, as the mark of an office in the head of a sheet does. */
  readonly over?: true;
  /** Which of the workbook's images, from 0. */
  readonly image: number;
  /** For a screen reader. */
  readonly description: string;
}
