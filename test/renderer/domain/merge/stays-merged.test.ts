import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Side } from '../../../../renderer/domain/merge/merge-choices';
import { invertChange } from '../../../../renderer/domain/plan/invert-change';
import { planMerge } from '../../../../renderer/domain/plan/planners/plan-merge';
import { freshId, importInto } from '../../../support/import-into';
import { proposalOfRows, tea } from '../../../support/import-planning';
import type { CellSketch } from '../../../support/intake-workbook';
import { type SmallStore, smallStore } from '../../../support/plan-stories';

/** The same co-operative as an officer of another office writes it: other name, phone and no code. */
const again: readonly CellSketch[] = [
  2,
  'HTX Trà cổ thụ Tà Xùa',
  'Tà Xùa',
  'Sơn La',
  '0911000077',
  null,
  'Trà Shan tuyết',
  'Hộp 100 g',
  300_000,
  '123/QĐ-UBND',
  '05/6/2025',
  '4 sao',
  null,
];
const list = proposalOfRows(tea(), again);

const idOf = (store: SmallStore, table: 'producers' | 'products', name: string): string => {
  const found = store.tables.records(table).find((record) => record.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
};

const merge = (
  store: SmallStore,
  table: 'producers' | 'products',
  [winner, loser]: readonly [string, string],
  choices: Readonly<Record<string, Side>> = {},
) => {
  const ids = { winnerId: idOf(store, table, winner), loserId: idOf(store, table, loser) };
  const change = store.apply(planMerge(store.tables, { table, ...ids, choices, pairId: freshId(), label: '' }));
  if (!change) throw new Error('nothing merged');
  return change;
};

const imported = (): SmallStore => {
  const store = smallStore();
  importInto(store, list);
  return store;
};

const producers = ['HTX Chè Tà Xùa', 'HTX Trà cổ thụ Tà Xùa'] as const;
const products = ['Chè Shan', 'Trà Shan tuyết'] as const;

/** Three more times the same list: nothing is new, nothing doubtful. */
const expectQuiet = (store: SmallStore): void => {
  for (let round = 0; round < 3; round += 1) {
    const { preview, change } = importInto(store, list);
    expect(preview.counts).toEqual({ created: 0, updated: 0, unchanged: 2, doubtful: 0, refused: 0 });
    expect(change).toBeNull();
  }
};

describe('a merged pair stays merged', () => {
  test('three imports of the list that had them apart bring nothing back and change nothing', () => {
    const store = imported();
    merge(store, 'producers', producers);
    expectQuiet(store);
    expect(store.tables.records('producers')).toHaveLength(1);
  });

  test('whichever of the two stayed', () => {
    const store = imported();
    merge(store, 'producers', [producers[1], producers[0]]);
    expectQuiet(store);
    expect(store.tables.record('producers', idOf(store, 'producers', producers[1]))?.name).toBe(producers[1]);
  });

  test('whatever was chosen field by field, for producers and products alike', () => {
    const sides = fc.dictionary(
      fc.constantFrom('name', 'phones', 'taxCode', 'retailPriceMin', 'retailPriceMax', 'packaging'),
      fc.constantFrom<Side>('winner', 'loser', 'both'),
    );
    fc.assert(
      fc.property(sides, sides, fc.boolean(), (first, second, turned) => {
        const store = imported();
        merge(store, 'producers', turned ? [producers[1], producers[0]] : producers, first);
        merge(store, 'products', turned ? [products[1], products[0]] : products, second);
        expectQuiet(store);
        expect(store.tables.records('products')).toHaveLength(1);
        expect(store.tables.records('certificates')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  test('a product that absorbed one of another producer is found from both lists', () => {
    const store = imported();
    merge(store, 'products', products);
    expectQuiet(store);
    expect(store.tables.records('products')).toHaveLength(1);
  });

  test('a value that neither had is news all the same', () => {
    const store = imported();
    merge(store, 'producers', producers);
    merge(store, 'products', products);
    const { preview } = importInto(store, proposalOfRows(tea({ price: 310_000 })));
    expect(preview.counts.updated).toBe(1);
    expect(preview.entries[0]?.changes.map(({ field, after }) => [field, after])).toEqual([
      ['retailPriceMin', 310_000],
      ['retailPriceMax', 310_000],
    ]);
  });

  test('through a chain: the one that absorbed was absorbed itself', () => {
    const store = smallStore();
    const third: readonly CellSketch[] = again.with(1, 'Tổ hợp tác Mây').with(4, '0911000088').with(6, 'Trà mây');
    importInto(store, proposalOfRows(tea(), again, third));
    merge(store, 'producers', ['Tổ hợp tác Mây', producers[1]]);
    merge(store, 'producers', [producers[0], 'Tổ hợp tác Mây']);
    const { preview, change } = importInto(store, proposalOfRows(tea(), again, third));
    expect(preview.counts).toMatchObject({ unchanged: 3 });
    expect(change).toBeNull();
  });

  test('taken back, the list finds both again', () => {
    const store = imported();
    const change = merge(store, 'producers', producers);
    store.apply(invertChange(change, store.tables));
    expectQuiet(store);
    expect(store.tables.records('producers')).toHaveLength(2);
  });

  test('of a record that is gone altogether nothing is remembered: the list makes a new one', () => {
    const store = imported();
    merge(store, 'producers', producers);
    const id = idOf(store, 'producers', producers[0]);
    store.apply({
      reason: 'remove',
      label: '',
      issues: [],
      edits: [
        ...store.tables.records('products').map(({ id: productId }) => ({ table: 'products' as const, id: productId })),
        { table: 'producers' as const, id },
      ].map(({ table, id: gone }) => ({
        type: 'update' as const,
        table,
        id: gone,
        fields: { removed: { before: false, after: true } },
      })),
    });
    expect(importInto(store, list).preview.newProducers).toBe(2);
  });
});
