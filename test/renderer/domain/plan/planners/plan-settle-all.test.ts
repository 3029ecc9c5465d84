import { expect, it } from 'vitest';
import { checkPlan } from '../../../../../renderer/domain/plan/check-plan';
import { invertChange } from '../../../../../renderer/domain/plan/invert-change';
import { createEdit } from '../../../../../renderer/domain/plan/plan';
import type { DoubtAnswer } from '../../../../../renderer/domain/plan/planners/plan-settle';
import { planSettleAllInSteps } from '../../../../../renderer/domain/plan/planners/plan-settle-all';
import { runAtOnce } from '../../../../../renderer/domain/plan/steps';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { freshId, importInto } from '../../../../support/import-into';
import { proposalOfRows } from '../../../../support/import-planning';
import { type CellSketch, today } from '../../../../support/intake-workbook';
import { planOf, type SmallStore, smallStore } from '../../../../support/plan-stories';

const row = (name: string, product: string): readonly CellSketch[] => [
  1,
  name,
  null,
  null,
  null,
  null,
  product,
  null,
  50_000,
  null,
  null,
  '3 sao',
  null,
];

/** Two records of one name, and three lists that cannot say which of them they mean; two of them give it a phone. */
const asked = (): SmallStore => {
  const store = smallStore();
  const twins = ['a', 'b'].map((id) =>
    createEdit('producers', { ...blankProducer(id), name: 'HTX Đồng Tâm', kind: 'cooperative' }),
  );
  store.apply(planOf(twins));
  const files = [[row('HTX Đồng Tâm', 'Sắn dây')], [row('HTX ĐỒNG TÂM', 'Bột nghệ')], [row('HTX Đồng Tâm', 'Khoai')]];
  for (const [index, rows] of files.entries())
    importInto(store, { ...proposalOfRows(...rows), file: `tep-${index}.xlsx` });
  return store;
};
const states = (store: SmallStore) => store.tables.records('doubts').map(({ state }) => state);
const settleFirst = (store: SmallStore, answer: DoubtAnswer) => {
  const order = { doubtId: store.tables.records('doubts')[0]?.id ?? '', answer, context: { newId: freshId, today } };
  const settled = runAtOnce(planSettleAllInSteps(store.tables, order));
  if (!settled) throw new Error('cannot be answered');
  expect(checkPlan(store.tables, settled.plan).verdict).toBe('ready');
  const change = store.apply(settled.plan);
  if (!change) throw new Error('nothing changed');
  return { others: settled.others, change };
};
const names = (store: SmallStore, producerId: string) =>
  store.tables.records('products').flatMap((each) => (each.producerId === producerId ? [each.name] : []));

it('answers the same question of other lists in one Change, which one undo takes back whole', () => {
  const store = asked();
  const before = states(store);
  expect(before.every((state) => state === 'open')).toBe(true);
  const { others, change } = settleFirst(store, { recordId: 'b' });
  expect(others).toBe(before.length - 1);
  expect(others).toBeGreaterThan(0);
  expect(states(store).every((state) => state === 'settled')).toBe(true);
  expect(names(store, 'b').toSorted()).toEqual(['Bột nghệ', 'Khoai', 'Sắn dây']);
  store.apply(invertChange(change, store.tables));
  expect(states(store)).toEqual(before);
  expect(names(store, 'b')).toEqual([]);
});

it('makes one new record for all of them, not one for each', () => {
  const store = asked();
  settleFirst(store, 'new');
  const made = store.tables.records('producers').filter(({ id }) => id !== 'a' && id !== 'b');
  expect(made).toHaveLength(1);
  expect(names(store, made[0]?.id ?? '').toSorted()).toEqual(['Bột nghệ', 'Khoai', 'Sắn dây']);
});

it('leaves out alone what is left out', () => {
  const store = asked();
  expect(settleFirst(store, 'skip').others).toBe(0);
  expect(states(store).filter((state) => state === 'open')).toHaveLength(states(store).length - 1);
});
