import { useMemo } from 'react';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';
import { type ListOrder, type Neighbours, neighboursOf } from './last-order';

interface VersionedView extends StoreView {
  /** Grows with each change of the table. */
  readonly version: (table: TableName) => number;
}

/** The neighbours of an open record, found once for each record. `all`: its register in the register's own order. */
export const useNeighbours = (
  store: VersionedView,
  table: TableName,
  id: string,
  all: (view: StoreView) => ListOrder,
): Neighbours | null =>
  useMemo(
    () =>
      neighboursOf(table, id, {
        version: store.version(table),
        all: () => all(store),
        isThere: (each) => store.record(table, each) !== undefined,
      }),
    [store, table, id, all],
  );
