import { expect, test } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankOwnFacts, newOwnField } from '../../../../renderer/domain/records/own-field';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { editedIn, exported, imports, placeIn } from '../../../support/edit-export';

const area = newOwnField(
  { of: 'products', key: 'own_dien-tich', order: 1 },
  { ...blankOwnFacts, label: 'Diện tích', kind: 'number', unit: 'ha' },
);
const organic = newOwnField(
  { of: 'products', key: 'own_huu-co', order: 2 },
  { ...blankOwnFacts, label: 'Hữu cơ', kind: 'choice', choices: ['Có giấy', 'Đang chuyển đổi'] },
);
const producers = [{ ...blankProducer('p1'), name: 'HTX Bình Minh' }];
const products = [
  { ...blankProduct('x1', 'p1'), name: 'Trà', 'own_dien-tich': 2.5, 'own_huu-co': 'Có giấy', 'own_cu-da-thoi': 'cũ' },
  { ...blankProduct('x2', 'p1'), name: 'Mật' },
];
const here = memoryView({ producers, products, ownFields: [area, organic] });

test('own fields are columns, and come back as no change', async () => {
  const bytes = await exported(here, { communes: [] });
  expect(imports(bytes, here).plan.edits).toEqual([]);
  const headings: string[] = [];
  await editedIn(bytes, (workbook) => {
    const { sheet, cell } = placeIn(workbook, 'products', area.key, 'x1');
    headings.push(sheet.getRow(4).getCell(Number(cell.col)).text);
    expect(cell.value).toBe(2.5);
  });
  expect(headings).toEqual(['Diện tích (ha)']);
});

const edited = async () =>
  editedIn(await exported(here, { communes: [] }), (workbook) => {
    placeIn(workbook, 'products', area.key, 'x2').cell.value = 7;
  });

test('a cell of an own field that was filled in is a change of that field alone', async () => {
  const changes = imports(await edited(), here).entries.flatMap((entry) => entry.changes ?? []);
  expect(changes.map(({ recordId, field, after }) => [recordId, field, after])).toContainEqual(['x2', area.key, 7]);
});

test('an office that has not the field gets it with the values, in one Change, and values under other keys stay', async () => {
  const there = memoryView({ producers, products });
  const { edits } = imports(await edited(), there).plan;
  expect(edits.filter(({ table }) => table === 'ownFields')).toMatchObject([
    { type: 'create', id: area.id, record: { label: 'Diện tích', kind: 'number', unit: 'ha', retired: false } },
  ]);
  expect(edits.filter(({ table }) => table === 'products')).toMatchObject([
    { type: 'update', id: 'x2', fields: { [area.key]: { after: 7 } } },
  ]);
});

test('a text that is no value of the field is told and left', async () => {
  const bytes = await editedIn(await exported(here, { communes: [] }), (workbook) => {
    placeIn(workbook, 'products', area.key, 'x2').cell.value = 'khoảng hai';
  });
  const { plan, entries } = imports(bytes, here);
  expect(plan.edits).toEqual([]);
  expect(entries.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(['edit-value']);
});
