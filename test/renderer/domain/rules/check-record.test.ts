import { describe, expect, it } from 'vitest';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { tableNames } from '../../../../renderer/domain/records/table-name';
import { checkRecord } from '../../../../renderer/domain/rules';
import { certificateWith } from '../validity/recognition';
import { storeWith } from './store-with';

const view = storeWith({ producers: [{ ...blankProducer('a'), kind: 'association' }] });

describe('checkRecord', () => {
  it('gathers the findings of every rule of the table', () => {
    const product = {
      ...blankProduct('p', 'a'),
      subgroupCode: 'I.5.a',
      retailPriceMin: 9,
      retailPriceMax: 8,
      wholesalePrice: 10,
      gtin: '1',
    };
    expect(checkRecord('products', product, view, '2026-11-24').map(({ code }) => code)).toEqual([
      'required-missing',
      'association-sector',
      'price-range',
      'wholesale-above-retail',
      'gtin-shape',
    ]);
  });

  it('runs no rule of another table', () => {
    const codes = checkRecord('certificates', certificateWith({ productId: '', decisionId: null }), view, '2026-11-24');
    expect(codes.map(({ code }) => code)).toEqual(['required-missing', 'stars-claimed']);
    expect(codes.every(({ table }) => table === 'certificates')).toBe(true);
  });

  it('finds nothing in a record that is in order', () => {
    const producer = { ...blankProducer('x'), name: 'Thuận Hòa', kind: 'cooperative' as const, taxCode: '0101248141' };
    expect(checkRecord('producers', producer, view, '2026-11-24')).toEqual([]);
  });

  it('names the record and its field in every finding', () => {
    const issues = tableNames.includes('producers')
      ? checkRecord('producers', { ...blankProducer('x'), taxCode: '1', phones: ['1'], email: 'x' }, view, '2026-11-24')
      : [];
    expect(issues.length).toBeGreaterThan(3);
    for (const issue of issues)
      expect(issue).toMatchObject({ table: 'producers', recordId: 'x', field: expect.any(String) });
  });
});
