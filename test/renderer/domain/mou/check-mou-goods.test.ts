import { describe, expect, it } from 'vitest';
import { checkMou } from '../../../../renderer/domain/mou/check-mou';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import type { Mou } from '../../../../renderer/domain/records/mou';
import { conferenceRecords, honey, mou, tea } from '../../../support/conference-records';

const check = (changes: Partial<ViewContent> = {}, checked: Mou = mou) =>
  checkMou(memoryView({ ...conferenceRecords, ...changes }), checked);
const codes = (changes: Partial<ViewContent> = {}, checked: Mou = mou): readonly string[] =>
  check(changes, checked).map((issue) => issue.code);

describe('the goods of a memorandum', () => {
  const goods = mou.goods[0];
  const withGoods = (change: object): Mou => ({ ...mou, goods: goods ? [{ ...goods, ...change }] : [] });
  it('must not be empty', () => {
    expect(check({}, { ...mou, goods: [] })).toMatchObject([
      { code: 'mou-goods-empty', table: 'mous', field: 'goods' },
    ]);
  });
  it('must still be in the register, and belong to the seller', () => {
    expect(codes({}, withGoods({ productId: 'gone' }))).toEqual(['mou-goods-missing']);
    expect(codes({ products: [{ ...tea, producerId: 'p9' }, honey] })).toEqual(['mou-goods-foreign']);
  });
  it('must have a total that can be written in words; the dearest row is named', () => {
    const row = (quantity: number, price: number) => ({
      ...mou.goods[0],
      productId: tea.id,
      unit: null,
      supplyTime: null,
      quantity,
      price,
    });
    const typed = { ...mou, goods: [row(10, 185_000), row(1_500_000_000, 185_000_000)] };
    expect(check({}, typed)).toMatchObject([
      { code: 'mou-total-beyond-words', severity: 'error', table: 'mous', field: 'goods', params: { row: 2 } },
    ]);
    expect(codes({}, { ...mou, goods: [row(10, 185_000), row(1_500, 185_000_000)] })).toEqual([]);
    expect(codes({}, { ...mou, goods: [row(0.5, 185_001)] })).toEqual([]);
  });
  it('warn when a star will not be printed', () => {
    const issues = check({}, withGoods({ productId: 'x2' }));
    expect(issues).toMatchObject([{ code: 'mou-star-not-printed', severity: 'warning', recordId: 'x2' }]);
    expect(issues[0]?.params).toEqual({ product: 'Mật ong bạc hà', day: '05/12/2026' });
  });
  it('warn above the capacity of a period, in the same unit only', () => {
    expect(codes({}, withGoods({ quantity: 1000 }))).toEqual([]);
    expect(codes({}, withGoods({ quantity: 1001 }))).toEqual(['mou-over-capacity']);
    expect(codes({}, withGoods({ quantity: 1001, unit: 'HỘP ' }))).toEqual(['mou-over-capacity']);
    expect(codes({}, withGoods({ quantity: 1001, unit: 'thùng' }))).toEqual([]);
    expect(codes({}, withGoods({ quantity: null }))).toEqual([]);
    expect(codes({ products: [{ ...tea, capacityQty: null }, honey] }, withGoods({ quantity: 9e6 }))).toEqual([]);
  });
});
