import { putLawsInUse } from '../domain/reference/laws-in-use';
import { newestFirst } from '../domain/reference/newest-first';
import { putUnitsInUse } from '../domain/reference/units-in-use';
import type { Store } from '../storage/store';

/**
 * Keeps the newest loaded tables of units and of the law in use, through loading and undo. Gives the function that stops it.
 */
export const followReference = (store: Store): (() => void) => {
  const units = (): void => putUnitsInUse(newestFirst(store.records('unitLists'))[0] ?? null);
  const laws = (): void => putLawsInUse(newestFirst(store.records('lawLists'))[0] ?? null);
  units();
  laws();
  const forget = [store.subscribe(['unitLists'], units), store.subscribe(['lawLists'], laws)];
  return () => {
    for (const stop of forget) stop();
  };
};
