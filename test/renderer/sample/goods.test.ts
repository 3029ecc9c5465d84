import { describe, expect, it } from 'vitest';
import { sectorOf, taxonomyEntry } from '../../../renderer/domain/reference/product-groups';
import { goodsList, tourism } from '../../../renderer/sample/goods';

describe('goods', () => {
  it('are filed under leaves of the law', () => {
    for (const { subgroup } of [...goodsList, tourism]) expect(taxonomyEntry(subgroup)?.level, subgroup).toBe('leaf');
    expect(goodsList.map(({ subgroup }) => subgroup)).not.toContain(tourism.subgroup);
  });

  it('are food in more than four fifths of the cases, and touch every sector', () => {
    const all = [...goodsList, tourism];
    const weight = (sector: string | null) =>
      all
        .filter(({ subgroup }) => sector === null || sectorOf(subgroup) === sector)
        .reduce((sum, goods) => sum + goods.weight, 0);
    expect(weight('I') / weight(null)).toBeGreaterThan(0.78);
    for (const sector of ['I', 'II', 'III', 'IV', 'V', 'VI']) expect(weight(sector), sector).toBeGreaterThan(0);
  });

  it('have prices and capacities in order', () => {
    for (const { price, capacity, names, packings } of [...goodsList, tourism]) {
      expect(price[0]).toBeLessThan(price[1]);
      expect(capacity[0]).toBeLessThan(capacity[1]);
      expect(names.length).toBeGreaterThan(1);
      expect(packings.length).toBeGreaterThan(1);
    }
  });
});
