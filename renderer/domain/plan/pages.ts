import type { Row } from './row';
import { type Steps, stepSize } from './steps';
import type { TableRows } from './table-rows';

/**
 * Rows on one page of the database. Measured: IndexedDB costs 120–300 µs a record whatever the indexes, so 50,000 rows one
 * by one take 10 s and in pages 0.3 s; 200 rows keep the page that one keystroke rewrites near 200 KB.
 */
export const pageSize = 200;

/** The Rows of page `no`, from 0. */
export const pageRows = (rows: readonly Row[], no: number): readonly Row[] =>
  rows.slice(no * pageSize, (no + 1) * pageSize);

export const pageCount = (rows: readonly Row[]): number => Math.ceil(rows.length / pageSize);

/** A table as it will be: shown only once it is safe on the disk. */
export interface PlacedRows {
  readonly rows: readonly Row[];
  /** Where the new Rows stand; the old ones keep their places. */
  readonly added: ReadonlyMap<string, number>;
}

/** Rows replaced in their places and new ones at the end, as a new array. */
export function* placeRowsInSteps({ rows, index }: TableRows, touched: readonly Row[]): Steps<PlacedRows> {
  const next = rows.slice();
  const added = new Map<string, number>();
  for (const [done, row] of touched.entries()) {
    if (done % stepSize === stepSize - 1) yield;
    const { id } = row.record;
    const position = index.get(id) ?? added.get(id) ?? next.length;
    if (position === next.length) added.set(id, position);
    next[position] = row;
  }
  return { rows: next, added };
}

/** Number of the page that holds this position. */
export const pageOf = (position: number): number => Math.floor(position / pageSize);
