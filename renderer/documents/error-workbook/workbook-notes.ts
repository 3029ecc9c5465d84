/** What goes back to the sender beside one row of his own list. Columns and rows count from 1, as the spreadsheet does. */
export interface RowNote {
  readonly row: number;
  /** Sentences, each on a line of its own; empty for a row with nothing to say. */
  readonly note: string;
  /** Cells that the sentences are about. */
  readonly columns: readonly number[];
  /** What the row was entered as, so that it is known when it comes back. */
  readonly producerId: string | null;
  readonly productIds: readonly string[];
}

export interface SheetNotes {
  readonly sheet: string | null;
  /** Last line of the heading of each table that was read. */
  readonly headRows: readonly number[];
  /** Every row of data, those without a note too: each gets its mark. */
  readonly rows: readonly RowNote[];
}

export interface WorkbookNotes {
  /** Heading of the column of notes. */
  readonly noteHead: string;
  readonly sheets: readonly SheetNotes[];
}
