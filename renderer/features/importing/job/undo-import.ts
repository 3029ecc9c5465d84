import type { Store } from '../../../storage/store';
import { settledSoFar } from '../../../ui/act/under-way';
import type { UndoneImport } from './import-state';

/**
 * Takes an applied import back. What was edited since stays and is named: also what was typed a moment ago and is still on its
 * way to the store.
 */
export const undoImport = async (store: Store, seq: number): Promise<UndoneImport> => {
  await settledSoFar();
  await store.settled();
  const plan = await store.planUndo(seq);
  if (!plan) return { ok: false, kept: [] };
  const applied = await store.applyPlan(plan);
  return { ok: applied.ok, kept: plan.issues };
};
