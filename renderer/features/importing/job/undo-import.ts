import type { Store } from '../../../storage/store';
import type { UndoneImport } from './import-state';

/** Takes an applied import back. What was edited since stays and is named. */
export const undoImport = async (store: Store, seq: number): Promise<UndoneImport> => {
  const plan = await store.planUndo(seq);
  if (!plan) return { ok: false, kept: [] };
  const applied = await store.applyPlan(plan);
  return { ok: applied.ok, kept: plan.issues };
};
