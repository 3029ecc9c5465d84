import { describe, expect, it } from 'vitest';
import { blankProduct, type Product } from '../../../../renderer/domain/records/product';
import { checkPrices } from '../../../../renderer/domain/rules/prices';

const check = (change: Partial<Product>) => checkPrices({ ...blankProduct('p', 'a'), ...change });
const codes = (change: Partial<Product>) => check(change).map(({ code, severity }) => `${code} ${severity}`);

describe('prices', () => {
  it('are in order, or not known', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ retailPriceMin: 50_000, retailPriceMax: 50_000, wholesalePrice: 50_000 })).toEqual([]);
    expect(codes({ retailPriceMin: 50_000, retailPriceMax: 80_000, wholesalePrice: 60_000 })).toEqual([]);
    expect(codes({ wholesalePrice: 60_000 })).toEqual([]);
  });

  it('block when the range is upside down', () => {
    expect(check({ retailPriceMin: 80_000, retailPriceMax: 50_000 })).toEqual([
      {
        code: 'price-range',
        severity: 'error',
        table: 'products',
        recordId: 'p',
        field: 'retailPriceMax',
        params: { from: '80.000', to: '50.000' },
      },
    ]);
  });

  it('warn when wholesale is above the highest retail price', () => {
    expect(codes({ retailPriceMin: 50_000, wholesalePrice: 50_001 })).toEqual(['wholesale-above-retail warning']);
    expect(codes({ retailPriceMin: 50_000, retailPriceMax: 70_000, wholesalePrice: 70_001 })).toEqual([
      'wholesale-above-retail warning',
    ]);
    expect(check({ retailPriceMax: 1_000, wholesalePrice: 2_500.5 })[0]?.params).toEqual({
      wholesale: '2.500,5',
      retail: '1.000',
    });
  });

  it('take zero for a price, not for a blank', () => {
    expect(codes({ retailPriceMin: 0, wholesalePrice: 1 })).toEqual(['wholesale-above-retail warning']);
  });
});
