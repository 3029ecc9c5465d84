import { expect, test } from 'vitest';
import { checkPlan } from '../../../../../renderer/domain/plan/check-plan';
import { createEdit } from '../../../../../renderer/domain/plan/plan';
import { planSettleInSteps } from '../../../../../renderer/domain/plan/planners/plan-settle';
import { runAtOnce } from '../../../../../renderer/domain/plan/steps';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { freshId, importInto } from '../../../../support/import-into';
import { proposalOfRows } from '../../../../support/import-planning';
import { type CellSketch, today } from '../../../../support/intake-workbook';
import { planOf, smallStore } from '../../../../support/plan-stories';

const rows = 5000;
const doubtful = 200;

/** Every twenty-fifth row names a co-operative of which the register has two. */
const row = (index: number): readonly CellSketch[] => {
  const twin = index % (rows / doubtful) === 0;
  const number = Math.floor(index / (rows / doubtful));
  const name = twin ? `HTX Song Sinh ${number}` : `HTX Số ${index}`;
  return [
    index + 1,
    name,
    null,
    null,
    null,
    null,
    `Sản phẩm ${index}`,
    null,
    50_000,
    '7/QĐ-UBND',
    '05/6/2025',
    '3 sao',
    null,
  ];
};

test('5,000 rows with 200 doubts go in unattended, and the doubts are answered later one by one', () => {
  const store = smallStore();
  const twins = Array.from({ length: doubtful }, (_, number) => `HTX Song Sinh ${number}`);
  const edits = twins.flatMap((name, index) =>
    ['a', 'b'].map((side) =>
      createEdit('producers', { ...blankProducer(`${side}${index}`), name, kind: 'cooperative' }),
    ),
  );
  store.apply(planOf(edits));
  const list = proposalOfRows(...Array.from({ length: rows }, (_, index) => row(index)));
  const { preview, change } = importInto(store, list);
  expect(preview.counts).toEqual({ created: rows - doubtful, updated: 0, unchanged: 0, doubtful, refused: 0 });
  expect(change).not.toBeNull();
  expect(store.tables.records('doubts')).toHaveLength(doubtful);
  expect(store.tables.records('products')).toHaveLength(rows - doubtful);

  for (const [place, doubt] of store.tables.records('doubts').slice(0, 3).entries()) {
    const answer =
      place === 0 ? 'new' : place === 1 ? 'skip' : ({ recordId: doubt.likenesses[0]?.recordId ?? '' } as const);
    const context = { newId: freshId, today };
    const plan = runAtOnce(planSettleInSteps(store.tables, { doubtId: doubt.id, answer, context }));
    if (!plan) throw new Error('cannot be answered');
    expect(checkPlan(store.tables, plan).verdict).toBe('ready');
    store.apply(plan);
  }
  expect(store.tables.records('products')).toHaveLength(rows - doubtful + 2);
  const again = importInto(store, list);
  expect(again.change).toBeNull();
  expect(again.preview.counts).toEqual({
    created: 0,
    updated: 0,
    unchanged: rows - doubtful + 2,
    doubtful: doubtful - 3,
    refused: 1,
  });
});
