import { useMemo, useState } from 'react';
import type { GridColumn } from '../column/grid-column';
import { nextRows, noRows } from './next-rows';
import { type GridView, listRows } from './row-filter';

interface GridRowsProps {
  /** After the screen's own search and filters. */
  readonly records: readonly { readonly id: string }[];
  readonly columns: readonly GridColumn[];
  /** The grid's own sorting and filters. */
  readonly view: GridView;
  /** The screen's search and filters: another text lists the rows anew. */
  readonly searchedFor: string;
  /** Rows that the sheet added, in the order in which it did. */
  readonly added: readonly string[];
  /** Whether such a row is no record yet, and waits to become one. */
  readonly waits: (id: string) => boolean;
  readonly exists: (id: string) => boolean;
}

const none: readonly string[] = [];

/** The rows of a grid in an order that holds still while cells are typed (no row shift, R5). */
export const useGridRows = (props: GridRowsProps): readonly string[] => {
  const { records, columns, view, searchedFor, added, waits, exists } = props;
  const [kept, setKept] = useState(noRows);
  const madeFor = useMemo(() => JSON.stringify([searchedFor, view]), [searchedFor, view]);
  const next = useMemo(() => {
    const list = (sorted: boolean) => listRows(records, columns, sorted ? view : { ...view, sort: null });
    return nextRows(kept, { madeFor, list, added, waits, exists });
  }, [kept, records, columns, view, madeFor, added, waits, exists]);
  // What is shown is derived from what was shown before: React draws once more with it, before anything is painted.
  if (next !== kept) setKept(next);
  return next.order?.ids ?? none;
};
