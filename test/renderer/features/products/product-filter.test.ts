import { describe, expect, it } from 'vitest';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { blankDecision } from '../../../../renderer/domain/records/decision';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import type { ProductRow } from '../../../../renderer/domain/search/registers';
import { currentCertificates } from '../../../../renderer/domain/validity/current-certificate';
import { productStandings } from '../../../../renderer/domain/validity/product-standing';
import { filterProducts, type ProductFilter, standingOf } from '../../../../renderer/features/products/product-filter';
import { addProductAddress, openProduct } from '../../../../renderer/features/products/products-address';

const row = (id: string, subgroupCode: string | null, provinceCode: string | null): ProductRow => ({
  product: { ...blankProduct(id, 'p'), subgroupCode },
  producer: { ...blankProducer('p'), provinceCode },
});
const rows = [
  row('valid', 'I.5.a', '08'),
  row('lapsed', 'II.1', '08'),
  row('claimed', 'I', '10'),
  row('none', null, null),
];
const decision = { ...blankDecision('d1'), number: '1877/QĐ-UBND' };
const decisions = new Map([
  ['d1', { ...decision, date: '2026-01-10' }],
  ['d2', { ...decision, id: 'd2', date: '2020-01-10' }],
]);
const certificates = [
  { ...blankCertificate('c1', 'valid'), stars: 4 as const, decisionId: 'd1' },
  { ...blankCertificate('c2', 'lapsed'), stars: 3 as const, decisionId: 'd2' },
  { ...blankCertificate('c3', 'claimed'), stars: 3 as const },
];
const current = currentCertificates(certificates, (id) => decisions.get(id), '2026-11-23');
const currentOf = (id: string) => current.get(id);
const open: ProductFilter = { sectors: [], stars: [], standings: [], provinces: [] };
const ids = (filter: Partial<ProductFilter>) =>
  filterProducts(rows, currentOf, { ...open, ...filter }).map(({ product }) => product.id);

describe('filterProducts', () => {
  it('gives the very same rows back when nothing filters', () => {
    expect(filterProducts(rows, currentOf, open)).toBe(rows);
  });

  it('filters by sector, whether the code is a leaf or the sector itself', () => {
    expect(ids({ sectors: ['I'] })).toEqual(['valid', 'claimed']);
    expect(ids({ sectors: ['khong'] })).toEqual(['none']);
  });

  it('filters by stars, standing and province, all of them at once', () => {
    expect(ids({ stars: ['3'] })).toEqual(['lapsed', 'claimed']);
    expect(ids({ standings: ['lapsed', 'none'] })).toEqual(['lapsed', 'none']);
    expect(ids({ stars: ['3'], provinces: ['08'] })).toEqual(['lapsed']);
    expect(ids({ stars: ['5'] })).toEqual([]);
  });

  it('puts every product in exactly one standing, so that figures add up to the register', () => {
    const counts = productStandings.map((standing) => ids({ standings: [standing] }).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    expect(rows.map((each) => standingOf(each, currentOf))).toEqual(['valid', 'lapsed', 'claimed', 'none']);
  });
});

describe('openProduct', () => {
  it('takes the address that adds one for the list', () => {
    expect(openProduct(addProductAddress)).toBeNull();
    expect(openProduct(`${addProductAddress}/p1`)).not.toBeNull();
  });

  it.each([
    ['/san-pham', null],
    ['/san-pham/', null],
    ['/san-pham/loc/sao=4', null],
    ['/san-pham/s1', 's1'],
    ['/chu-the/p1', null],
  ])('%s → %s', (location, id) => {
    expect(openProduct(location)).toBe(id);
  });
});
