import type { EditTable } from '../../records/edit-table';
import type { RowRef } from '../candidates';

/** A cell that somebody touched; in a new row, every filled cell. */
export interface EditedCell {
  /** As in `editColumns`. */
  readonly name: string;
  /** As the record holds it; for what stands in words (a decision, a producer, a product) the text. */
  readonly value: unknown;
  /** Hash of the cell as it was written; null when that is not known. */
  readonly base: string | null;
}

/** A row of our own workbook. Cells that nobody touched are not in it. */
export interface EditedRow {
  readonly at: RowRef;
  readonly table: EditTable;
  /** Null: a new record. */
  readonly id: string | null;
  /** The workbook was written with personal data hidden. */
  readonly masked: boolean;
  /** A second row with the same id: a copy from which a new record was perhaps to be made. All of its cells are in `cells`. */
  readonly twin: boolean;
  readonly cells: readonly EditedCell[];
}
