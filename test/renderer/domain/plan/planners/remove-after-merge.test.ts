import { expect, it } from 'vitest';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { createEdit } from '../../../../../renderer/domain/plan/plan';
import { planMerge } from '../../../../../renderer/domain/plan/planners/plan-merge';
import { planRemove } from '../../../../../renderer/domain/plan/planners/plan-remove';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { planOf, smallStore } from '../../../../support/plan-stories';

it('a record that absorbed another can be removed, and what it absorbed is forgotten with it', () => {
  const store = smallStore();
  store.apply(planOf(['a', 'b'].map((id) => createEdit('producers', { ...blankProducer(id), name: id }))));
  const order = { table: 'producers', winnerId: 'a', loserId: 'b', choices: {}, pairId: 'x', label: '' } as const;
  store.apply(planMerge(store.tables, order));
  const plan = planRemove(store.tables, [{ table: 'producers', id: 'a' }], 'a');
  expect(plan.issues).toEqual([]);
  expect(plan.edits.map(({ table, id }) => `${table} ${id}`)).toEqual(['producers a', 'pairs x']);
});

it('a merge of a record with itself, or with one that is gone, is no Plan at all', () => {
  const view = memoryView({ producers: [blankProducer('a'), { ...blankProducer('b'), removed: true }] });
  const order = { table: 'producers', winnerId: 'a', choices: {}, pairId: 'x', label: '' } as const;
  for (const loserId of ['a', 'b', 'nobody']) expect(planMerge(view, { ...order, loserId }).edits).toEqual([]);
});
