import { describe, expect, it } from 'vitest';
import { createEdit } from '../../../renderer/domain/plan/plan';
import { planMerge } from '../../../renderer/domain/plan/planners/plan-merge';
import { blankProducer } from '../../../renderer/domain/records/producer';
import { importInto } from '../../support/import-into';
import { proposalOfRows, tea } from '../../support/import-planning';
import { planOf, smallStore } from '../../support/plan-stories';
import { mustApply } from '../../support/store-plans';
import { written } from '../../support/written-store';

/** A question as an import leaves it. */
const doubtOf = () => {
  const store = smallStore();
  importInto(store, proposalOfRows(tea({ product: 'Mứt dừa' })));
  importInto(store, proposalOfRows(tea({ product: 'Mut dua' })));
  const [doubt] = store.tables.records('doubts');
  if (!doubt) throw new Error('no doubt');
  return doubt;
};

describe('questions and merges', () => {
  it('are there again after the store was closed, from the journal alone, and from a snapshot', async () => {
    const { place, store } = await written();
    const doubt = doubtOf();
    const twins = ['twin-a', 'twin-b'].map((id) => createEdit('producers', { ...blankProducer(id), name: id }));
    await mustApply(store, planOf([createEdit('doubts', doubt), ...twins]));
    const order = { table: 'producers', winnerId: 'twin-a', loserId: 'twin-b', choices: {}, pairId: 'pair' } as const;
    await mustApply(store, planMerge(store, { ...order, label: 'twin-a' }));
    const pairs = store.records('pairs');
    expect(pairs[0]).toMatchObject({ winnerId: 'twin-a', ids: ['twin-a', 'twin-b'] });

    const snapshot = await store.snapshotNow('asked');
    if (!snapshot.ok) throw new Error('no snapshot');
    const removal = { removed: { before: false, after: true } };
    await mustApply(store, planOf([{ type: 'update', table: 'doubts', id: doubt.id, fields: removal }]));
    expect(store.records('doubts')).toEqual([]);
    const restored = await store.restore(snapshot.snapshot.id, 'về bản sao lưu');
    expect(restored.ok).toBe(true);
    expect(store.records('doubts')).toEqual([doubt]);
    await store.close();

    const again = await place.open();
    if (!again.ok) throw new Error(again.why);
    expect(again.report.recovered).toBe(false);
    expect(again.store.records('doubts')).toEqual([doubt]);
    expect(again.store.records('pairs')).toEqual(pairs);
    expect(again.store.row('producers', 'twin-b')?.record.removed).toBe(true);
    await again.store.close();
  });
});
