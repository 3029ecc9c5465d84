import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { TableName } from '../domain/records/table-name';
import type { RecordOf } from '../domain/records/tables';
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
  return useSyncExternalStore(subscribe, () => read(store));
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
  return useSyncExternalStore(saving.subscribe, saving.get);
};

/** Typing is written this long after the last key, and at once when the form or the window goes. */
const draftDelayMs = 400;

export interface Draft {
  /** `loading` until the database has answered; then what was kept, or undefined. */
  readonly loading: boolean;
  readonly value: unknown;
  readonly at: string | undefined;
  readonly keep: (value: unknown) => void;
  /** When the form is saved or given up. */
  readonly drop: () => void;
}

type Pending = { readonly kind: 'keep'; readonly value: unknown } | { readonly kind: 'drop' };

/** An unsaved form, kept under `key` on this machine. `value` is what was there when the form opened. */
export const useDraft = (key: string): Draft => {
  const store = useStore();
  const [kept, setKept] = useState<Pick<Draft, 'loading' | 'value' | 'at'>>({
    loading: true,
    value: undefined,
    at: undefined,
  });
  const pending = useRef<Pending | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const due = pending.current;
    pending.current = null;
    if (due?.kind === 'keep') await store.drafts.put(key, due.value);
    if (due?.kind === 'drop') await store.drafts.delete(key);
  }, [store, key]);

  useEffect(() => {
    let current = true;
    const answered = (draft?: { readonly value: unknown; readonly at: string }): void => {
      if (current) setKept({ loading: false, value: draft?.value, at: draft?.at });
    };
    store.drafts.get(key).then(answered, () => answered());
    const forget = store.beforeClose(flush);
    // A browser tab closes without asking; being hidden is the last that it is told.
    const hidden = (): void => void flush();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      current = false;
      forget();
      document.removeEventListener('visibilitychange', hidden);
      void flush();
    };
  }, [store, key, flush]);

  const keep = useCallback(
    (value: unknown): void => {
      pending.current = { kind: 'keep', value };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), draftDelayMs);
    },
    [flush],
  );
  const drop = useCallback((): void => {
    pending.current = { kind: 'drop' };
    void flush();
  }, [flush]);
  return { ...kept, keep, drop };
};
