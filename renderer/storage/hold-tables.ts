import type { TableName } from '../domain/records/table-name';
import type { AnyRecord } from '../domain/records/tables';
import type { Store } from './store';

/** A store whose tables stand as they were while something is prepared for their newer state. */
export interface HeldTables {
  /** To be given to what is drawn from the tables. Reads of one record, and every write, are those of the store itself. */
  readonly store: Store;
  readonly isHolding: () => boolean;
  /** Hears when holding begins and ends. Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

interface Preparing {
  /** Whether the tables as they are now want work that would be felt. Asked once for each change of them. */
  readonly isHeavy: () => boolean;
  /** Does it, in slices. What changes meanwhile is its business too. */
  readonly prepare: () => Promise<void>;
}

interface Kept {
  readonly records: ReadonlyMap<TableName, readonly AnyRecord[]>;
  readonly versions: ReadonlyMap<TableName, number>;
}

/**
 * Holds `tables` back from a screen after a change that is heavy for it, until it is prepared: whoever works there keeps rows,
 * place, selection and the open cell, and sees the new state at once when it is ready.
 */
export const holdTables = (store: Store, tables: readonly TableName[], { isHeavy, prepare }: Preparing): HeldTables => {
  const now = (): Kept => ({
    records: new Map(tables.map((table) => [table, store.records(table)])),
    versions: new Map(tables.map((table) => [table, store.version(table)])),
  });
  const sum = (): number => tables.reduce((all, table) => all + store.version(table), 0);
  const told = new Set<() => void>();
  const waiting = new Set<() => void>();
  let kept = now();
  let seen = sum();
  let holding = false;

  const tell = (): void => {
    for (const listener of told) listener();
  };
  const release = (): void => {
    holding = false;
    seen = sum();
    kept = now();
    const late = [...waiting];
    waiting.clear();
    for (const listener of late) listener();
    tell();
  };
  /** Whoever asks or is told first after a change decides for all. */
  const decide = (): boolean => {
    if (holding || sum() === seen) return holding;
    seen = sum();
    if (!isHeavy()) {
      kept = now();
      return false;
    }
    holding = true;
    // After the change is told to everybody: the work is not theirs.
    void Promise.resolve().then(tell).then(prepare).finally(release);
    return true;
  };
  const listen: Store['subscribe'] = (which, listener) => {
    const stop = store.subscribe(which, () => {
      if (decide()) waiting.add(listener);
      else listener();
    });
    return () => {
      waiting.delete(listener);
      stop();
    };
  };
  return {
    store: {
      ...store,
      records: ((table) =>
        (decide() ? kept.records.get(table) : undefined) ?? store.records(table)) as Store['records'],
      version: (table) => (decide() ? kept.versions.get(table) : undefined) ?? store.version(table),
      subscribe: listen,
    },
    isHolding: () => holding,
    subscribe: (listener) => {
      told.add(listener);
      return () => told.delete(listener);
    },
  };
};
