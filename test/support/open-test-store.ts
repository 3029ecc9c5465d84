import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type OpenedStore, openStore } from '../../renderer/storage/opening/open-store';
import type { Store } from '../../renderer/storage/store';
import { type MemoryDesktop, memoryDesktop } from './memory-desktop';

/** Numbers in [0, 1) from a seed: the same each time. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** A clock that moves one second with each look. */
export const steppingClock = (start = Date.UTC(2026, 10, 24, 1)): (() => string) => {
  let at = start;
  return () => {
    at += 1000;
    return new Date(at).toISOString();
  };
};

export interface TestPlace {
  readonly desktop: MemoryDesktop;
  /** Opens the store of this place: again after `close`, or as after a crash without it. `disk`: another than its own. */
  open(disk?: IDBFactory): Promise<OpenedStore>;
  /** The same, when nothing but a store will do. */
  openOk(): Promise<Store>;
}

/** From now on databases lie here. Dexie looks for them once, when it is loaded. */
export const insertDisk = (disk = new IDBFactory()): void => {
  globalThis.indexedDB = disk;
  Object.assign(Dexie.dependencies, { indexedDB: disk, IDBKeyRange });
};

/** A machine with its own disk and an empty database; everything is in memory. */
export const testPlace = (desktop: MemoryDesktop = memoryDesktop()): TestPlace => {
  const clock = steppingClock();
  let ids = 0;
  let opened = 0;
  const own = new IDBFactory();
  const open = (disk = own): Promise<OpenedStore> => {
    opened += 1;
    insertDisk(disk);
    return openStore({
      desktop,
      now: clock,
      newId: () => {
        ids += 1;
        return `id${ids}`;
      },
      random: seededRandom(opened),
      automaticSnapshots: false,
    });
  };
  return {
    desktop,
    open,
    openOk: async () => {
      const result = await open();
      if (!result.ok) throw new Error(`the store did not open: ${JSON.stringify(result)}`);
      return result.store;
    },
  };
};

/** A store on a machine of its own. */
export const openTestStore = async (desktop: MemoryDesktop = memoryDesktop()): Promise<Store> =>
  testPlace(desktop).openOk();
