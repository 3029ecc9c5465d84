import { describe, expect, it } from 'vitest';
import { mouGoodsSchema } from '../../../../../renderer/domain/records/mou';
import {
  addableProducts,
  broughtToAdd,
  isGoodsOpen,
  readGoodsCell,
  withCell,
  withoutRow,
  withProducts,
} from '../../../../../renderer/features/mous/goods/goods-edits';
import { conferenceWorld, mouOf } from '../../../../support/conference-world';

const view = conferenceWorld();
const mou = mouOf('m', 1);

describe('readGoodsCell', () => {
  it.each([
    ['quantity', '1.200', 1200],
    ['quantity', '2,5', 2.5],
    ['price', '90.000', 90_000],
    ['price', '90.000 đồng', 90_000],
    ['unit', '  hộp  200 g ', 'hộp 200 g'],
    ['supplyTime', 'Từ tháng 12/2026', 'Từ tháng 12/2026'],
    ['quantity', '', null],
    ['price', '   ', null],
    ['unit', '', null],
  ] as const)('%s «%s» → %s', (key, text, value) => {
    expect(readGoodsCell(key, text)).toEqual({ ok: true, value });
  });

  it.each([
    ['quantity', 'nhiều'],
    ['price', 'thỏa thuận'],
    ['quantity', '-5'],
  ] as const)('does not guess a number from %s «%s»', (key, text) => {
    expect(readGoodsCell(key, text)).toEqual({ ok: false });
  });

  it('reads what the record takes', () => {
    const reading = readGoodsCell('quantity', '1.200');
    expect(mouGoodsSchema.safeParse({ ...mou.goods[0], quantity: reading.ok && reading.value }).success).toBe(true);
  });
});

describe('rows of goods', () => {
  it('change one cell and nothing else', () => {
    expect(withCell(mou.goods, 0, 'unit', 'kg')).toEqual([{ ...mou.goods[0], unit: 'kg' }]);
    expect(mou.goods[0]?.unit).toBe('hộp');
  });

  it('lose one row', () => {
    expect(withoutRow(mou.goods, 0)).toEqual([]);
    expect(withoutRow(mou.goods, 7)).toEqual(mou.goods);
  });

  it('take more products as a new memorandum would, each once', () => {
    const products = [view.record('products', 'tra'), view.record('products', 'banh')].filter(
      (one) => one !== undefined,
    );
    expect(withProducts(mou.goods, products)).toEqual([
      mou.goods[0],
      { productId: 'banh', quantity: null, unit: 'hộp', supplyTime: null, price: null },
    ]);
  });
});

describe('products that can be added', () => {
  it('are the seller’s own that are not there yet', () => {
    expect(addableProducts(view, mou).map(({ id }) => id)).toEqual(['banh']);
    expect(addableProducts(view, { ...mou, goods: [] }).map(({ id }) => id)).toEqual(['banh', 'tra']);
  });

  it('are fewer when only those brought to the conference count', () => {
    expect(broughtToAdd(view, { ...mou, goods: [] }).map(({ id }) => id)).toEqual(['banh', 'tra']);
    expect(broughtToAdd(view, { ...mou, goods: [], conferenceId: 'other' })).toEqual([]);
  });
});

describe('isGoodsOpen', () => {
  it.each([
    ['draft', true],
    ['printed', true],
    ['signed', false],
    ['void', false],
  ] as const)('%s: %s', (state, open) => expect(isGoodsOpen({ ...mou, state })).toBe(open));
});
