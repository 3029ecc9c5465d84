import type { LawList } from '../records/law-list';
import { type LawTables, lawTablesSchema } from './law-tables';
import { programLaws } from './program-laws';

/** What readers of the law need of a loaded table. */
export type LawsInUse = Pick<LawList, 'sha256' | 'body'>;

let list: LawsInUse | null = null;
let tables: LawTables = programLaws;
const watchers = new Set<() => void>();

/** The tables of a list; those of the program when the stored text is not what was checked on the way in. */
export const lawTablesOf = (laws: LawsInUse): LawTables => {
  try {
    return lawTablesSchema.parse(JSON.parse(laws.body));
  } catch {
    return programLaws;
  }
};

/** The law as it is read now: the table that the officer loaded last, or the one that the program brings along. */
export const lawsInUse = (): LawTables => tables;

/** What was loaded, to be handed to another thread; null: the tables of the program. */
export const loadedLaws = (): LawsInUse | null => list;

/** From now on every rule reads this table. Called by whoever holds the store, in every thread. */
export const putLawsInUse = (laws: LawsInUse | null): void => {
  if (laws?.sha256 === list?.sha256) return;
  list = laws;
  tables = laws === null ? programLaws : lawTablesOf(laws);
  for (const watcher of watchers) watcher();
};

/** Calls when another table is put in use; gives the function that stops it. */
export const watchLaws = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** A reading that is made once for each table in use; asked for in every row of a list. */
export const keptForLaws = <Value>(read: (laws: LawTables) => Value): (() => Value) => {
  let kept: { readonly of: LawTables; readonly value: Value } | null = null;
  return () => {
    if (kept?.of !== tables) kept = { of: tables, value: read(tables) };
    return kept.value;
  };
};
