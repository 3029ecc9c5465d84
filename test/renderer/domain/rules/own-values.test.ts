import { describe, expect, it } from 'vitest';
import { blankOwnFacts, newOwnField, type OwnFieldFacts } from '../../../../renderer/domain/records/own-field';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { checkOwnValues } from '../../../../renderer/domain/rules/own-values';
import { storeWith } from './store-with';

const field = (facts: Partial<OwnFieldFacts>, retired = false) => ({
  ...newOwnField({ of: 'products', key: 'own_vung', order: 1 }, { ...blankOwnFacts, label: 'Vùng trồng', ...facts }),
  retired,
});
const check = (own: ReturnType<typeof field>, value?: string | number) =>
  checkOwnValues(
    { ...blankProduct('p', 'a'), ...(value === undefined ? {} : { own_vung: value }) },
    { view: storeWith({ ownFields: [own] }), today: '2026-11-24' },
    'products',
  ).map(({ code, severity, field: key, params }) => [code, severity, key, params]);

describe('values of own fields', () => {
  it('are asked for where the office wants them, and only there', () => {
    expect(check(field({ wanted: true }))).toEqual([['own-missing', 'warning', 'own_vung', {}]]);
    expect(check(field({ wanted: true }), 'Đắk Mil')).toEqual([]);
    expect(check(field({ wanted: false }))).toEqual([]);
    expect(check(field({ wanted: true }, true))).toEqual([]);
  });

  it('are doubted when they are none of the field’s kind, as from another office', () => {
    expect(check(field({ kind: 'number' }), '2 ha')).toEqual([['own-unfit', 'warning', 'own_vung', { found: '2 ha' }]]);
    expect(check(field({ kind: 'number' }), 2)).toEqual([]);
  });
});
