import type { TypeChange, UnitList } from '../records/unit-list';

/** What readers of the reference need of a loaded list. */
export type UnitsInUse = Pick<UnitList, 'asOf' | 'sha256' | 'typeChanges' | 'body'>;

let present: UnitsInUse | null = null;
const watchers = new Set<() => void>();

/** The list that the officer loaded last, or null: the tables that the program brings along. */
export const unitsInUse = (): UnitsInUse | null => present;

/** From now on `loadCommunes` and `loadCommuneMap` read this list. Called by whoever holds the store, in every thread. */
export const putUnitsInUse = (units: UnitsInUse | null): void => {
  if (units?.sha256 === present?.sha256) return;
  present = units;
  for (const watcher of watchers) watcher();
};

/** Calls when another list is put in use; gives the function that stops it. */
export const watchUnits = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Changes of provinces' kinds that the loaded list tells of; null: those of the program. */
export const loadedTypeChanges = (): readonly TypeChange[] | null => present?.typeChanges ?? null;
