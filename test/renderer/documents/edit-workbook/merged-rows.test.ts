import { expect, test } from 'vitest';
import { nothingDecided } from '../../../../renderer/domain/intake/plan-import';
import { planMerge } from '../../../../renderer/domain/plan/planners/plan-merge';
import { editedIn, exported, imports, placeIn } from '../../../support/edit-export';
import { freshId, importInto } from '../../../support/import-into';
import { honey, proposalOfRows, tea } from '../../../support/import-planning';
import { type SmallStore, smallStore } from '../../../support/plan-stories';

const office = (): { readonly store: SmallStore; readonly winner: string; readonly loser: string } => {
  const store = smallStore();
  importInto(store, proposalOfRows(tea(), honey));
  const [winner, loser] = store.tables.records('producers').map(({ id }) => id);
  if (!winner || !loser) throw new Error('two producers');
  return { store, winner, loser };
};

const mergedAfter = ({ store, winner, loser }: ReturnType<typeof office>): void => {
  const order = {
    table: 'producers',
    winnerId: winner,
    loserId: loser,
    choices: {},
    pairId: freshId(),
    label: '',
  } as const;
  if (!store.apply(planMerge(store.tables, order))) throw new Error('not merged');
};

const export1 = ({ store }: ReturnType<typeof office>) => exported(store.tables, { personalData: true, communes: [] });

test('a workbook of before the merge changes nothing, and says whose rows the merged ones are now', async () => {
  const place = office();
  const bytes = await export1(place);
  mergedAfter(place);
  const { counts, entries, plan } = imports(bytes, place.store.tables);
  expect(plan.edits).toEqual([]);
  expect(counts).toMatchObject({ created: 0, updated: 0, doubtful: 0, refused: 0 });
  const told = entries.flatMap(({ issues }) => issues).filter(({ code }) => code === 'edit-merged');
  expect(told).toMatchObject([{ severity: 'info', found: 'HTX Chè Tà Xùa', sheet: expect.any(String) }]);
});

test('what was typed into a row that is merged by now waits with both values, and goes to the one that is left', async () => {
  const place = office();
  const { store, winner, loser } = place;
  const bytes = await editedIn(await export1(place), (workbook) => {
    placeIn(workbook, 'producers', 'representative', loser).cell.value = 'Lò Thị Mai';
  });
  mergedAfter(place);
  const asked = imports(bytes, store.tables);
  expect(asked.plan.edits.map(({ table }) => table)).toEqual(['doubts']);
  const doubt = asked.entries.find(({ state }) => state === 'doubtful');
  expect(doubt).toMatchObject({
    reason: 'edit-merged',
    producerName: 'HTX Chè Tà Xùa',
    changes: [{ recordId: winner, field: 'representative', after: 'Lò Thị Mai' }],
  });
  const answers = new Map([[doubt?.doubtKey ?? '', winner]]);
  expect(imports(bytes, store.tables, { ...nothingDecided, answers }).plan.edits).toMatchObject([
    { table: 'producers', id: winner, fields: { representative: { after: 'Lò Thị Mai' } } },
  ]);
});

test('an id that a product of a new row points to may be one that was merged', async () => {
  const place = office();
  const { store, winner, loser } = place;
  const [, product] = store.tables.records('products');
  const bytes = await editedIn(await export1(place), (workbook) => {
    const { sheet, row } = placeIn(workbook, 'products', 'name', product?.id ?? '');
    const own = placeIn(workbook, 'products', 'producerId', product?.id ?? '').cell;
    const name = placeIn(workbook, 'products', 'name', product?.id ?? '').cell;
    const at = sheet.rowCount + 1;
    sheet.getCell(at, Number(own.col)).value = loser;
    sheet.getCell(at, Number(name.col)).value = 'Sáp ong';
    expect(row).toBeLessThan(at);
  });
  mergedAfter(place);
  const created = imports(bytes, store.tables).plan.edits.filter(({ type }) => type === 'create');
  expect(created).toMatchObject([{ table: 'products', record: { name: 'Sáp ong', producerId: winner } }]);
});

test('a record that was taken out is still told as unknown', async () => {
  const place = office();
  const bytes = await export1(place);
  const { store, loser } = place;
  const fields = { removed: { before: false, after: true } };
  const products = store.tables.records('products').filter(({ producerId }) => producerId === loser);
  store.apply({
    reason: 'remove',
    label: '',
    edits: [
      ...products.map(({ id }) => ({ type: 'update', table: 'products', id, fields }) as const),
      { type: 'update', table: 'producers', id: loser, fields },
    ],
    issues: [],
  });
  expect(imports(bytes, store.tables).entries.map(({ reason }) => reason)).toContain('edit-record-unknown');
});
