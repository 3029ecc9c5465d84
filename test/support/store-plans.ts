import { createEdit, type Edit, type Plan } from '../../renderer/domain/plan/plan';
import { blankProducer } from '../../renderer/domain/records/producer';
import type { OpenedStore } from '../../renderer/storage/opening/open-store';
import type { RecoveryReport } from '../../renderer/storage/opening/recovery-report';
import type { Store } from '../../renderer/storage/store';
import { planOf } from './plan-stories';

/** A Plan that creates producers. */
export const addProducers = (...ids: readonly string[]): Plan =>
  planOf(ids.map((id) => createEdit('producers', { ...blankProducer(id), name: `HTX ${id}` })));

export const renameProducer = (store: Store, id: string, name: string): Plan => {
  const before = store.record('producers', id)?.name;
  const edit: Edit = { type: 'update', table: 'producers', id, fields: { name: { before, after: name } } };
  return planOf([edit]);
};

/** Ids of the live producers. */
export const producersOf = (store: Store): readonly string[] => store.records('producers').map(({ id }) => id);

/** Applies and expects it to work. */
export const mustApply = async (store: Store, plan: Plan): Promise<number> => {
  const applied = await store.applyPlan(plan);
  if (!applied.ok) throw new Error(`not applied: ${JSON.stringify(applied)}`);
  return applied.seq;
};

/** An opened store and what was said of it; throws when it did not open. */
export const mustOpen = (opened: OpenedStore): { readonly store: Store; readonly report: RecoveryReport } => {
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened)}`);
  return opened;
};
