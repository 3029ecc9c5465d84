import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { TableName } from '../domain/records/table-name';
import type { RecordOf } from '../domain/records/tables';
import { createDraftKeeper } from './drafts/draft-keeper';
import type { Saving } from './saving-status';
import type { Store } from './store';

const StoreContext = createContext<Store | null>(null);

/** Gives the opened store to every screen below. */
export const StoreProvider = ({ store, children }: { readonly store: Store; readonly children: ReactNode }) =>
  createElement(StoreContext.Provider, { value: store }, children);

export const useStore = (): Store => {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore outside StoreProvider');
  return store;
};

const useTable = <Value>(table: TableName, read: (store: Store) => Value): Value => {
  const store = useStore();
  const subscribe = useCallback((listener: () => void) => store.subscribe([table], listener), [store, table]);
  const get = () => read(store);
  // The third one serves static rendering, which has no later state.
  return useSyncExternalStore(subscribe, get, get);
};

/** Live Records of a table in order of creation; renders again only when that table changes. */
export const useRecords = <T extends TableName>(table: T): readonly RecordOf<T>[] =>
  useTable(table, (store) => store.records(table));

/** One live Record; renders again only when that Record changes. */
export const useRecord = <T extends TableName>(table: T, id: string): RecordOf<T> | undefined =>
  useTable(table, (store) => store.record(table, id));

/** Grows with each change of the table: the dependency for prepared lists. */
export const useTableVersion = (table: TableName): number => useTable(table, (store) => store.version(table));

/** What the status line says. */
export const useSaving = (): Saving => {
  const { saving } = useStore();
  return useSyncExternalStore(saving.subscribe, saving.get, saving.get);
};

export interface Draft {
  /** `loading` until the database has answered; then what was kept, or undefined. */
  readonly loading: boolean;
  readonly value: unknown;
  readonly at: string | undefined;
  /** The officer has asked already to go on with it. */
  readonly resumed: boolean;
  readonly keep: (value: unknown) => void;
  /** When the form is saved or given up. */
  readonly drop: () => void;
}

const notYetRead = { loading: true, value: undefined, at: undefined, resumed: false };

/** An unsaved form, kept under `key` on this machine. `value` is what was there when the form opened. */
export const useDraft = (key: string): Draft => {
  const store = useStore();
  const keeper = useMemo(() => createDraftKeeper(store.drafts, key), [store, key]);
  const [kept, setKept] = useState<Pick<Draft, 'loading' | 'value' | 'at' | 'resumed'>>(notYetRead);

  useEffect(() => {
    let current = true;
    const answered = (draft?: { readonly value: unknown; readonly at: string }): void => {
      if (!current) return;
      const resumed = draft !== undefined && store.drafts.resumed(key);
      setKept({ loading: false, value: draft?.value, at: draft?.at, resumed });
    };
    store.drafts.get(key).then(answered, () => answered());
    const forget = store.beforeClose(keeper.flush);
    // A browser tab closes without asking; being hidden is the last that it is told.
    const hidden = (): void => void keeper.flush();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      current = false;
      forget();
      document.removeEventListener('visibilitychange', hidden);
      void keeper.flush();
    };
  }, [store, key, keeper]);

  return { ...kept, keep: keeper.keep, drop: keeper.drop };
};
