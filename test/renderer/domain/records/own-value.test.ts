import { describe, expect, it } from 'vitest';
import { blankOwnFacts, newOwnField } from '../../../../renderer/domain/records/own-field';
import { isOwnKey } from '../../../../renderer/domain/records/own-value';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { tables } from '../../../../renderer/domain/records/tables';
import { productRegister } from '../../../../renderer/domain/search/registers';
import { search } from '../../../../renderer/domain/search/search';
import { storeWith } from '../rules/store-with';

const product = { ...blankProduct('x1', 'p1'), name: 'Trà' };

describe('values of own fields', () => {
  it('lie beside the other properties of a record, also of a field that this office does not know', () => {
    const record = { ...product, 'own_dien-tich': 2.5, 'own_huu-co': true, own_vu: null, 'own_ghi-chu-2': 'tay' };
    expect(tables.products.schema.safeParse(record)).toMatchObject({ success: true, data: record });
  });

  it('are refused under any other key, and with any other value', () => {
    for (const key of ['dienTich', 'own_', 'own_Diện tích', 'own_a--b', 'owner:a'])
      expect(tables.products.schema.safeParse({ ...product, [key]: 1 }).success, key).toBe(false);
    for (const value of [[], {}, ['a']])
      expect(tables.products.schema.safeParse({ ...product, own_a: value }).success).toBe(false);
  });

  it('leave the other rules of the record standing', () => {
    expect(tables.products.schema.safeParse({ ...product, own_a: 'x', name: 3 }).success).toBe(false);
  });

  it('belong to three tables only', () => {
    for (const table of ['producers', 'buyers', 'products'] as const)
      expect(tables[table].fields.length).toBeGreaterThan(5);
    expect(tables.decisions.schema.safeParse({ own_a: 1 }).success).toBe(false);
  });
});

describe('an own field', () => {
  it('has an id that follows from table and key, so that two offices make one', () => {
    const field = newOwnField(
      { of: 'products', key: 'own_dien-tich', order: 1 },
      { ...blankOwnFacts, label: 'Diện tích' },
    );
    expect(field).toMatchObject({ id: 'products.own_dien-tich', retired: false, removed: false });
    expect(isOwnKey(field.key)).toBe(true);
    expect(tables.ownFields.schema.safeParse(field).success).toBe(true);
  });
});

describe('search', () => {
  it('finds a record by the texts of its own fields, without marks', () => {
    const records = [
      { ...product, own_vung: 'Cao nguyên Đắk Mil' },
      { ...blankProduct('x2', 'p1'), name: 'Mật', own_so: 250, own_co: true },
    ];
    const register = productRegister(storeWith({ products: records }));
    const found = (text: string) => search(register, text).map(({ product: each }) => each.id);
    expect(found('dak mil')).toEqual(['x1']);
    expect(found('250')).toEqual(['x2']);
    expect(found('true')).toEqual([]);
  });
});
