import { useMemo } from 'react';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';
import { type Neighbours, neighboursOf } from './last-order';

/** The neighbours of an open record, found once for each record. `all`: ids of its register in the register's own order. */
export const useNeighbours = (
  store: StoreView,
  table: TableName,
  id: string,
  all: (view: StoreView) => readonly string[],
): Neighbours | null =>
  useMemo(
    () =>
      neighboursOf(
        table,
        id,
        () => all(store),
        (each) => store.record(table, each) !== undefined,
      ),
    [store, table, id, all],
  );
