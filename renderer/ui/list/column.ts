import type { ReactNode } from 'react';

/** One column of a DataList. */
export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  /** Spoken name where the head is not plain text. */
  readonly label?: string;
  /** A CSS grid track: `110px`, `minmax(180px, 3fr)`. */
  readonly track: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
  /** Makes the column sortable. Cheap: it runs n log n times over a whole register. */
  readonly compare?: (a: Row, b: Row) => number;
  /** Folds away when the list is narrower than this many px. Name, star and validity never fold (look.md 2). */
  readonly from?: number;
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** A click on a head: upwards, then downwards, then the list's own order. */
export const nextSort = (sort: Sort | null, key: string): Sort | null => {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? null : { key, descending: true };
};

/** Rows in the order asked for; equal ones keep the list's own order. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] => {
  const compare = columns.find((column) => column.key === sort?.key)?.compare;
  if (!sort || !compare) return rows;
  return rows.toSorted(sort.descending ? (a, b) => compare(b, a) : compare);
};

export const columnsFor = <Row>(columns: readonly Column<Row>[], width: number): readonly Column<Row>[] =>
  columns.filter(({ from }) => from === undefined || width === 0 || width >= from);
