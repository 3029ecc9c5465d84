import { describe, expect, it } from 'vitest';
import { blankProduct, type Product } from '../../../../renderer/domain/records/product';
import { checkBarcode } from '../../../../renderer/domain/rules/barcode';
import { storeWith } from './store-with';

const product = (id: string, gtin: string | null): Product => ({
  ...blankProduct(id, 'a'),
  name: `Sản phẩm ${id}`,
  gtin,
});
const check = (checked: Product, ...stored: readonly Product[]) =>
  checkBarcode(checked, { view: storeWith({ products: stored }), today: '2026-11-24' }).map(
    ({ code, params }) => `${code} ${Object.values(params).join(', ')}`,
  );

describe('barcode', () => {
  it('is right, or not there', () => {
    expect(check(product('p', '8931234560010'))).toEqual([]);
    expect(check(product('p', null))).toEqual([]);
    expect(check(product('p', ' '))).toEqual([]);
  });

  it('is refused by scanners when its check digit is wrong', () => {
    expect(check(product('p', '8931234560011'))).toEqual(['gtin-shape 8931234560011']);
    expect(check(product('p', '8.93E+12'))).toEqual(['gtin-shape 8.93E+12']);
  });

  it('clashes with another product, in either length, not with itself', () => {
    const mine = product('p', '8931234560010');
    expect(check(mine, mine)).toEqual([]);
    expect(check(mine, mine, product('q', '8931234560010'))).toEqual(['gtin-clash 8931234560010, Sản phẩm q']);
    expect(check(mine, product('q', '08931234560010'))).toEqual(['gtin-clash 8931234560010, Sản phẩm q']);
    expect(check(product('p', null), product('q', null))).toEqual([]);
  });

  it('sees a clash that came with a new state of the table', () => {
    const mine = product('p', '8931234560010');
    expect(check(mine, mine)).toEqual([]);
    expect(check(mine, mine, product('r', '8931234560010'))).toHaveLength(1);
  });
});
