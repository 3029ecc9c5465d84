import { expect, test } from 'vitest';
import type { ImportPreview } from '../../../../renderer/domain/intake/import-preview';
import { type DoubtAnswer, planSettleInSteps } from '../../../../renderer/domain/plan/planners/plan-settle';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import type { Doubt } from '../../../../renderer/domain/records/doubt';
import { openEdits } from '../../../../renderer/features/importing/model/open-edits';
import { editedIn, exported, imports, placeIn } from '../../../support/edit-export';
import { freshId, importInto } from '../../../support/import-into';
import { honey, proposalOfRows, tea } from '../../../support/import-planning';
import { today } from '../../../support/intake-workbook';
import { type SmallStore, smallStore } from '../../../support/plan-stories';

type Typed = readonly [field: string, value: string | number | null];

/** A workbook of before somebody changed the price in the registry, in which cells of the same product were typed over. */
const waitingPlace = async (...typed: readonly Typed[]) => {
  const store = smallStore();
  importInto(store, proposalOfRows(tea(), honey));
  const [product] = store.tables.records('products');
  if (!product) throw new Error('no product');
  const full = await exported(store.tables, { personalData: true, communes: [] });
  const bytes = await editedIn(full, (workbook) => {
    for (const [field, value] of typed) placeIn(workbook, 'products', field, product.id).cell.value = value;
  });
  const fields = { retailPriceMin: { before: product.retailPriceMin, after: 130_000 } };
  store.apply({
    reason: 'edit',
    label: '',
    edits: [{ type: 'update', table: 'products', id: product.id, fields }],
    issues: [],
  });
  return { store, bytes, id: product.id };
};

const waitingOf = ({ entries }: ImportPreview) => entries.find(({ state }) => state === 'doubtful');
const openDoubts = (store: SmallStore): readonly Doubt[] =>
  store.tables.records('doubts').filter(({ state }) => state === 'open');

const settle = (store: SmallStore, answer: DoubtAnswer): void => {
  const [doubt] = openDoubts(store);
  const context = { newId: freshId, today };
  const plan = runAtOnce(planSettleInSteps(store.tables, { doubtId: doubt?.id ?? '', answer, context }));
  if (!plan || !store.apply(plan)) throw new Error('not settled');
};

test('a price edited on both sides waits in the queue, and is asked once', async () => {
  const { store, bytes, id } = await waitingPlace(['retailPriceMin', 150_000]);
  const preview = imports(bytes, store.tables);
  expect(waitingOf(preview)).toMatchObject({ reason: 'edit-stale', likenesses: [{ recordId: id }] });
  expect(openEdits(preview)).toBe(0);
  store.apply(preview.plan);
  expect(openDoubts(store)).toMatchObject([
    { about: 'product', likenesses: [{ recordId: id }], products: [{ values: { retailPriceMin: 150_000 } }] },
  ]);
  expect(imports(bytes, store.tables).plan.edits).toEqual([]);
});

test('the answer in the queue writes the value of the file, and the file brings nothing new after it', async () => {
  const { store, bytes, id } = await waitingPlace(['retailPriceMin', 150_000]);
  store.apply(imports(bytes, store.tables).plan);
  settle(store, { recordId: id });
  expect(store.tables.record('products', id)?.retailPriceMin).toBe(150_000);
  expect(store.tables.records('products')).toHaveLength(2);
  expect(imports(bytes, store.tables).counts).toMatchObject({ updated: 0, doubtful: 0 });
  // Changed once more in the registry: the question was answered, an old file does not ask it again.
  const fields = { retailPriceMin: { before: 150_000, after: 99_000 } };
  store.apply({ reason: 'edit', label: '', edits: [{ type: 'update', table: 'products', id, fields }], issues: [] });
  expect(imports(bytes, store.tables).plan.edits).toEqual([]);
});

test('left out in the queue, it stays out; answered in the preview, it never gets there', async () => {
  const { store, bytes, id } = await waitingPlace(['retailPriceMin', 150_000]);
  const first = imports(bytes, store.tables);
  const answers = new Map([[waitingOf(first)?.doubtKey ?? '', id]]);
  const answered = imports(bytes, store.tables, { skip: new Set(), answers });
  expect(answered.plan.edits.map(({ table }) => table)).toEqual(['products']);
  store.apply(first.plan);
  settle(store, 'skip');
  const again = imports(bytes, store.tables);
  expect(again.plan.edits).toEqual([]);
  expect(again.entries.map(({ reason }) => reason)).toContain('skipped-by-officer');
});

test.each<readonly Typed[]>([
  [['retailPriceMin', null]],
  [
    ['retailPriceMin', 150_000],
    ['name', 'Chè cổ thụ'],
  ],
])('what the queue cannot ask waits in the preview alone: %j', async (...typed) => {
  const { store, bytes } = await waitingPlace(...typed);
  const preview = imports(bytes, store.tables);
  expect(waitingOf(preview)).toMatchObject({ reason: 'edit-stale', likenesses: [] });
  expect(openEdits(preview)).toBe(1);
  expect(preview.plan.edits).toEqual([]);
});
