import { describe, expect, it } from 'vitest';
import { goodsColumns } from '../../../../renderer/documents/mou/goods-columns';
import type { MouGoodsRow } from '../../../../renderer/documents/mou/mou-snapshot';
import { builtInWording } from '../../../../renderer/documents/mou/mou-template';
import { sampleGoods } from '../../../support/mou-snapshot';

const headers = builtInWording('mou2').goodsHeaders;
const [number, name, stars, packaging, unit, quantity, supply, price] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const widths = (goods: readonly MouGoodsRow[]): readonly number[] =>
  goodsColumns(headers, goods).map(({ width }) => width);
const empty = { packaging: null, unit: null, quantity: null, supplyTime: null, price: null };
const bare = sampleGoods(5).map((row) => ({ ...row, ...empty }));

describe('the columns of the goods', () => {
  it('are the eight of the form, and one page together', () => {
    for (const goods of [[], bare, sampleGoods(6)]) {
      expect(goodsColumns(headers, goods).map(({ header }) => header)).toEqual(headers);
      expect(widths(goods).reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6);
    }
  });

  it('leave the names what no product fills, and room for a hand in its place', () => {
    const [filled, blank] = [widths(sampleGoods(6)), widths(bare)];
    expect(blank[name]).toBeGreaterThan(filled[name] ?? 0);
    // 16 mm of the 165 mm that the text is wide.
    for (const column of [quantity, supply, price]) expect(blank[column]).toBeGreaterThanOrEqual((16 / 165) * 100);
    expect([blank[number], blank[stars]]).toEqual([filled[number], filled[stars]]);
  });

  it('are as wide as one product needs that says something', () => {
    const [first, ...others] = bare;
    const long = {
      packaging: 'Thùng giấy 24 lon × 330 ml',
      unit: 'thùng',
      quantity: 1_250_000,
      supplyTime: 'Từ tháng 12/2026',
      price: 1_250_000,
    };
    const one = widths(first ? [{ ...first, ...long }, ...others] : []);
    for (const column of [packaging, unit, quantity, supply, price])
      expect(one[column]).toBeGreaterThanOrEqual(widths(bare)[column] ?? 0);
    expect(one[quantity]).toBeGreaterThan(widths(bare)[quantity] ?? 0);
    expect(one[price]).toBeGreaterThan(widths(bare)[price] ?? 0);
  });

  it('never squeeze the names, however long the rest is', () => {
    const endless = 'dài '.repeat(40);
    const worst = { packaging: endless, unit: endless, quantity: 1e12, supplyTime: endless, price: 1e12 };
    expect(widths(bare.map((row) => ({ ...row, ...worst })))[name]).toBeGreaterThanOrEqual(23.5);
  });

  it('share the page by the work of a hand where no product is named', () => {
    expect(widths([])).toEqual([7, 23.5, 10.5, 13, 8, 11, 13.5, 13.5]);
  });
});
