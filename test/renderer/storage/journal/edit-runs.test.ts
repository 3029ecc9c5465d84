import { describe, expect, it } from 'vitest';
import { latestUndoable } from '../../../../renderer/app/shell/latest-undoable';
import { planEdit } from '../../../../renderer/domain/plan/planners/plan-edit';
import type { Store } from '../../../../renderer/storage/store';
import { openTestStore } from '../../../support/open-test-store';
import { addProducers, mustApply } from '../../../support/store-plans';

const type = async (store: Store, id: string, values: Readonly<Record<string, unknown>>): Promise<number> =>
  mustApply(store, planEdit(store, { table: 'producers', id, values, label: 'HTX' }));
const undo = async (store: Store, seq: number): Promise<void> => {
  const plan = await store.planUndo(seq);
  if (!plan) throw new Error(`nothing to undo in ${seq}`);
  expect(plan.issues).toEqual([]);
  await mustApply(store, plan);
};
const nameOf = (store: Store, id = 'p1'): string | undefined => store.record('producers', id)?.name;

/** A name typed with two rests, each of them saved. */
const typedWithRests = async (): Promise<Store> => {
  const store = await openTestStore();
  await mustApply(store, addProducers('p1', 'p2'));
  for (const name of ['HTX Chè', 'HTX Chè Shan', 'HTX Chè Shan Suối Giàng']) await type(store, 'p1', { name });
  return store;
};

describe('an edit saved in pieces', () => {
  it('is kept in the journal piece by piece, and read as one action', async () => {
    const store = await typedWithRests();
    expect(await store.recentChanges(9)).toHaveLength(4);
    expect(await store.change(4)).toMatchObject({
      edits: [{ fields: { name: { before: 'HTX Chè Shan', after: 'HTX Chè Shan Suối Giàng' } } }],
    });
    expect(await store.action(4)).toMatchObject({
      seq: 4,
      edits: [{ fields: { name: { before: 'HTX p1', after: 'HTX Chè Shan Suối Giàng' } } }],
    });
  });

  it('is taken back whole by one undo, and the undo itself too', async () => {
    const store = await typedWithRests();
    await undo(store, 4);
    expect(nameOf(store)).toBe('HTX p1');
    await undo(store, store.lastSeq());
    expect(nameOf(store)).toBe('HTX Chè Shan Suối Giàng');
  });

  it('is one step of Ctrl+Z, and the next step is what came before it', async () => {
    const store = await typedWithRests();
    for (const name of ['HTX p1', undefined]) {
      const latest = latestUndoable(await store.recentChanges(60));
      await undo(store, latest?.seq ?? 0);
      expect(nameOf(store)).toBe(name);
    }
    expect(latestUndoable(await store.recentChanges(60))).toBeUndefined();
  });

  it('ends where another field or record is edited', async () => {
    const store = await typedWithRests();
    await type(store, 'p1', { note: 'x' });
    await type(store, 'p1', { name: 'HTX Suối Giàng' });
    await type(store, 'p2', { name: 'HTX Nậm Búng' });
    await undo(store, 6);
    expect(nameOf(store)).toBe('HTX Chè Shan Suối Giàng');
    await undo(store, 7);
    expect(nameOf(store, 'p2')).toBe('HTX p2');
    await undo(store, 4);
    expect(nameOf(store)).toBe('HTX p1');
  });

  it('answers for the first Change of a journal, and for none', async () => {
    const store = await openTestStore();
    expect(await store.action(1)).toBeUndefined();
    await mustApply(store, addProducers('p1'));
    expect(await store.action(1)).toMatchObject({ seq: 1, edits: [{ type: 'create' }] });
  });
});
