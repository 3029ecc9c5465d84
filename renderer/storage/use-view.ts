import { useMemo, useSyncExternalStore } from 'react';
import type { StoreView } from '../domain/plan/store-view';
import { type TableName, tableNames } from '../domain/records/table-name';
import { useStore } from './hooks';
import type { Store } from './store';

/** The store's own functions: caches of prepared data (registers) know the store by them. */
const viewOf = ({ row, record, rows, records }: Store): StoreView => ({ row, record, rows, records });

/** The same view until one of the tables changes, then a new one. */
export const viewSource = (store: Store, tables: readonly TableName[]) => {
  const versions = (): string => tables.map((table) => store.version(table)).join(' ');
  let seen = versions();
  let view = viewOf(store);
  return {
    subscribe: (listener: () => void) => store.subscribe(tables, listener),
    get: (): StoreView => {
      const now = versions();
      if (now !== seen) {
        seen = now;
        view = viewOf(store);
      }
      return view;
    },
  };
};

/**
 * The store as planners and documents read it, with an identity that changes when one of `tables` does: what is worked out of
 * several tables depends on it and on nothing else.
 */
export const useView = (tables: readonly TableName[]): StoreView => {
  const store = useStore();
  // A list written in the component is a new array each time; its content decides.
  const watched = tableNames.filter((table) => tables.includes(table)).join(' ');
  const source = useMemo(
    () =>
      viewSource(
        store,
        tableNames.filter((table) => watched.split(' ').includes(table)),
      ),
    [store, watched],
  );
  return useSyncExternalStore(source.subscribe, source.get, source.get);
};
