import type { TableName } from '../records/table-name';
import type { Row } from './row';
import type { StoreView } from './store-view';

/** A Row that a Change makes or replaces. */
export interface TouchedRow {
  readonly table: TableName;
  readonly row: Row;
}

/** The Rows written so far, over those of a view: what the next Edit of the same Change sees. */
export interface TouchedRows {
  find(table: TableName, id: string): Row | undefined;
  put(table: TableName, row: Row): void;
  /** In the order in which they were first touched: new Rows take their places in this order. */
  list(): readonly TouchedRow[];
}

/** The Rows that a Change touches, over those of the store: read through, written beside. */
export const touchRows = (view: StoreView): TouchedRows => {
  const touched = new Map<string, TouchedRow>();
  return {
    find: (table, id) => touched.get(`${table}/${id}`)?.row ?? view.row(table, id),
    put: (table, row) => {
      touched.set(`${table}/${row.record.id}`, { table, row });
    },
    list: () => [...touched.values()],
  };
};
