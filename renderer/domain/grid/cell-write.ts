import type { Cell } from './cell-range';

/** What is to stand in a cell: a text that is read like a typed one, or a value taken over from another cell as it is. */
export type Written = { readonly text: string } | { readonly value: unknown };

/** One cell of a paste, a fill or a keystroke. A row index at or past the grid's end means a new row. */
export interface CellWrite {
  readonly at: Cell;
  readonly written: Written;
}
