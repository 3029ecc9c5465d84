import { newestFirst, putUnitsInUse } from '../domain/reference/units-in-use';
import type { Store } from '../storage/store';

/** Keeps the newest table of administrative units of the store in use, through loading and undo. Gives the function that stops it. */
export const followUnitLists = (store: Store): (() => void) => {
  const follow = (): void => putUnitsInUse(newestFirst(store.records('unitLists'))[0] ?? null);
  follow();
  return store.subscribe(['unitLists'], follow);
};
