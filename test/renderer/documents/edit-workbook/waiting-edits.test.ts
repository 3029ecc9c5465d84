import { expect, test } from 'vitest';
import type { ImportPreview } from '../../../../renderer/domain/intake/import-preview';
import { invertChange } from '../../../../renderer/domain/plan/invert-change';
import { planMerge } from '../../../../renderer/domain/plan/planners/plan-merge';
import { type DoubtAnswer, planSettleInSteps } from '../../../../renderer/domain/plan/planners/plan-settle';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import type { Doubt } from '../../../../renderer/domain/records/doubt';
import { doubtRows } from '../../../../renderer/features/doubts/queue-rows';
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

const settle = (store: SmallStore, answer: DoubtAnswer) => {
  const [doubt] = openDoubts(store);
  const context = { newId: freshId, today };
  const plan = runAtOnce(planSettleInSteps(store.tables, { doubtId: doubt?.id ?? '', answer, context }));
  const change = plan && store.apply(plan);
  if (!change) throw new Error('not settled');
  return change;
};

test('a price edited on both sides waits in the queue, and is asked once', async () => {
  const { store, bytes, id } = await waitingPlace(['retailPriceMin', 150_000]);
  const preview = imports(bytes, store.tables);
  expect(waitingOf(preview)).toMatchObject({ reason: 'edit-stale', changes: [{ before: 130_000, after: 150_000 }] });
  store.apply(preview.plan);
  expect(openDoubts(store)).toMatchObject([
    { about: 'edit', edit: { table: 'products', recordId: id, copy: false, values: { retailPriceMin: 150_000 } } },
  ]);
  const again = imports(bytes, store.tables);
  expect(again.plan.edits).toEqual([]);
  expect(again.counts.doubtful).toBe(1);
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

test('an emptied cell and another name wait in the queue too, and the answer empties and renames', async () => {
  const { store, bytes, id } = await waitingPlace(['retailPriceMin', null], ['name', 'Chè cổ thụ']);
  const preview = imports(bytes, store.tables);
  const { rowsRead, counts } = preview;
  expect(Object.values(counts).reduce((sum, rows) => sum + rows, 0)).toBe(rowsRead);
  store.apply(preview.plan);
  expect(openDoubts(store)[0]?.edit?.values).toEqual({ retailPriceMin: null, name: 'Chè cổ thụ' });
  settle(store, { recordId: id });
  expect(store.tables.record('products', id)).toMatchObject({ retailPriceMin: null, name: 'Chè cổ thụ' });
  expect(imports(bytes, store.tables).plan.edits).toEqual([]);
});

/** As `waitingPlace`, for a producer whose address was changed in the registry. */
const waitingProducer = async (...typed: readonly Typed[]) => {
  const store = smallStore();
  importInto(store, proposalOfRows(tea(), honey));
  const [producer] = store.tables.records('producers');
  if (!producer) throw new Error('no producer');
  const full = await exported(store.tables, { personalData: true, communes: [] });
  const bytes = await editedIn(full, (workbook) => {
    for (const [field, value] of typed) placeIn(workbook, 'producers', field, producer.id).cell.value = value;
  });
  const fields = { addressText: { before: producer.addressText, after: 'Bản Bẹ' } };
  const edit = { type: 'update', table: 'producers', id: producer.id, fields } as const;
  store.apply({ reason: 'edit', label: '', edits: [edit], issues: [] });
  return { store, bytes, id: producer.id };
};

test('a producer edited on both sides waits; one undo of the answer opens the question again', async () => {
  const { store, bytes, id } = await waitingProducer(['addressText', 'Bản Chung Trinh']);
  store.apply(imports(bytes, store.tables).plan);
  expect(store.tables.record('producers', id)?.addressText).toBe('Bản Bẹ');
  const change = settle(store, { recordId: id });
  expect(store.tables.record('producers', id)?.addressText).toBe('Bản Chung Trinh');
  const made = change.edits.find(({ table }) => table === 'producers');
  expect(made?.source).toMatchObject({ from: 'file', file: 'so-ocop.xlsx' });
  store.apply(invertChange(change, store.tables));
  expect(store.tables.record('producers', id)?.addressText).toBe('Bản Bẹ');
  expect(openDoubts(store)).toHaveLength(1);
});

test('the record was merged meanwhile: the answer goes into the one that it is now', async () => {
  const { store, bytes, id } = await waitingProducer(['addressText', 'Bản Chung Trinh']);
  store.apply(imports(bytes, store.tables).plan);
  const winner = store.tables.records('producers').find((each) => each.id !== id);
  if (!winner) throw new Error('no other producer');
  const order = {
    table: 'producers',
    winnerId: winner.id,
    loserId: id,
    choices: {},
    pairId: 'pair',
    label: '',
  } as const;
  store.apply(planMerge(store.tables, order));
  expect(doubtRows(store.tables)[0]?.edit).toMatchObject({ why: 'merged', recordId: winner.id });
  const context = { newId: freshId, today };
  const wrong = { doubtId: openDoubts(store)[0]?.id ?? '', answer: { recordId: id }, context };
  expect(runAtOnce(planSettleInSteps(store.tables, wrong))).toBeNull();
  settle(store, { recordId: winner.id });
  expect(store.tables.record('producers', winner.id)?.addressText).toBe('Bản Chung Trinh');
});

test('a copied row waits as a record that may be new, and is made once', async () => {
  const store = smallStore();
  importInto(store, proposalOfRows(tea(), honey));
  const [product] = store.tables.records('products');
  if (!product) throw new Error('no product');
  const full = await exported(store.tables, { personalData: true, communes: [] });
  const bytes = await editedIn(full, (workbook) => {
    const { sheet, row, cell } = placeIn(workbook, 'products', 'name', product.id);
    sheet.addRow(sheet.getRow(row).values);
    sheet.getCell(sheet.rowCount, Number(cell.col)).value = 'Chè loại hai';
  });
  store.apply(imports(bytes, store.tables).plan);
  expect(openDoubts(store)).toMatchObject([{ about: 'edit', edit: { copy: true } }]);
  expect(doubtRows(store.tables)[0]?.edit?.why).toBe('copy');
  settle(store, 'new');
  expect(store.tables.records('products').filter(({ name }) => name === 'Chè loại hai')).toMatchObject([
    { producerId: product.producerId, retailPriceMin: product.retailPriceMin },
  ]);
  const again = imports(bytes, store.tables);
  expect(again.counts).toMatchObject({ created: 0, doubtful: 0 });
  expect(again.plan.edits).toEqual([]);
});
