import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import type { Purpose } from '../../../../renderer/domain/records/field';
import { blankProducer, producerFields, producerKinds } from '../../../../renderer/domain/records/producer';
import { blankProduct, type Product, productFields } from '../../../../renderer/domain/records/product';
import { checkRecord } from '../../../../renderer/domain/rules';
import { completenessOf, purposes } from '../../../../renderer/domain/rules/completeness';
import { certificateWith, decisionWith } from '../validity/recognition';
import { storeWith } from './store-with';

const today = '2026-11-24';
const anyText = fc.option(fc.string({ unit: 'binary', maxLength: 20 }), { nil: null });
const anyDate = fc.option(fc.constantFrom('2024', '2026-02', '2026-02-30', '2019-05-01', '2031-01-01', '1999'), {
  nil: null,
});
const anyPrice = fc.option(fc.nat(1_000_000), { nil: null });

describe('rules, for any record', () => {
  it('never fail, and speak only of fields that the table has', () => {
    const party = fc.record({
      taxCode: anyText,
      email: anyText,
      addressText: anyText,
      oldDistrict: anyText,
      authorityEnd: anyDate,
    });
    const keys = new Set<string>(producerFields.map(({ key }) => key));
    fc.assert(
      fc.property(
        fc.constantFrom(...producerKinds),
        party,
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
        (kind, change, phones) => {
          const issues = [
            ...checkRecord('producers', { ...blankProducer('a'), ...change, kind, phones }, storeWith(), today),
            ...checkRecord('buyers', { ...blankBuyer('b'), ...change, phones }, storeWith(), today),
          ];
          for (const { field = '' } of issues) expect(keys.has(field), field).toBe(true);
        },
      ),
    );
  });

  it('give the same findings each time', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (date, issuedOn, expiresOn) => {
        const view = storeWith({ decisions: [decisionWith({ date })] });
        const certificate = certificateWith({ issuedOn, expiresOn });
        expect(checkRecord('certificates', certificate, view, today)).toEqual(
          checkRecord('certificates', certificate, view, today),
        );
      }),
    );
  });
});

describe('prices, for any three numbers', () => {
  it('agree with the rule told in one line each', () => {
    fc.assert(
      fc.property(anyPrice, anyPrice, anyPrice, (from, to, wholesale) => {
        const product: Product = {
          ...blankProduct('p', 'a'),
          name: 'x',
          retailPriceMin: from,
          retailPriceMax: to,
          wholesalePrice: wholesale,
        };
        const view = storeWith({ producers: [blankProducer('a')], products: [product] });
        const codes = checkRecord('products', product, view, today).map(({ code }) => code);
        expect(codes.includes('price-range')).toBe(from !== null && to !== null && from > to);
        const top = to ?? from;
        expect(codes.includes('wholesale-above-retail')).toBe(wholesale !== null && top !== null && wholesale > top);
      }),
    );
  });
});

describe('completeness, for any filling', () => {
  /** The formula by hand: named fields that hold something, of all named fields. */
  const byHand = (product: Product, purpose: Purpose) => {
    const needed = productFields.filter((field) => field.purposes?.includes(purpose)).map(({ key }) => key);
    const filled = needed.filter((key) => {
      const value = product[key];
      return Array.isArray(value) ? value.length > 0 : value !== null && value !== '';
    });
    return { needed: needed.length, filled: filled.length };
  };

  it('equals the hand formula and names the rest', () => {
    const filling = fc.record({
      packaging: fc.constantFrom(null, 'Hộp'),
      retailPriceMin: fc.constantFrom(null, 0, 5),
      photos: fc.constantFrom([], ['x']),
      gtin: fc.constantFrom(null, '8931234560010'),
      shelfLife: fc.constantFrom(null, '12 tháng'),
      standards: fc.constantFrom([], ['VietGAP']),
      capacityQty: fc.constantFrom(null, 10),
    });
    fc.assert(
      fc.property(filling, fc.constantFrom(...purposes), (change, purpose) => {
        const product: Product = { ...blankProduct('p', 'a'), ...change };
        const { filled, needed, missing } = completenessOf('products', product, purpose);
        expect({ filled, needed }).toEqual(byHand(product, purpose));
        expect(missing).toHaveLength(needed - filled);
      }),
    );
  });
});
