import { describe, expect, it } from 'vitest';
import {
  type CatalogueLook,
  catalogueColumnKeys,
  standardLook,
} from '../../../../renderer/domain/records/catalogue-look';
import {
  movedColumn,
  otherColumns,
  sameLook,
  withColumn,
  withoutColumn,
  withVersion,
} from '../../../../renderer/features/catalogue/layout-draft';

const look: CatalogueLook = { ...standardLook, columns: ['number', 'name', 'stars'] };

describe('a layout while it is changed', () => {
  it('moves a column by one place and stops at both ends', () => {
    expect(movedColumn(look, 'stars', -1).columns).toEqual(['number', 'stars', 'name']);
    expect(movedColumn(look, 'number', 1).columns).toEqual(['name', 'number', 'stars']);
    expect(movedColumn(look, 'number', -1)).toBe(look);
    expect(movedColumn(look, 'stars', 1)).toBe(look);
    expect(movedColumn(look, 'phones', 1)).toBe(look);
  });

  it('takes columns in and out, each once, and keeps the last one', () => {
    expect(withColumn(look, 'phones').columns).toEqual(['number', 'name', 'stars', 'phones']);
    expect(withColumn(look, 'name')).toBe(look);
    expect(withoutColumn(look, 'name').columns).toEqual(['number', 'stars']);
    const one: CatalogueLook = { ...look, columns: ['name'] };
    expect(withoutColumn(one, 'name')).toBe(one);
  });

  it('prints the wholesale price for buyers, and for nobody else', () => {
    const buyers = withVersion({ ...look, columns: ['name', 'priceMin', 'priceMax', 'phones'] }, 'buyer');
    expect(buyers.columns).toEqual(['name', 'priceMin', 'priceMax', 'wholesalePrice', 'phones']);
    expect(withVersion(withoutColumn(buyers, 'wholesalePrice'), 'buyer').columns).not.toContain('wholesalePrice');
    expect(withVersion(buyers, 'public').columns).toEqual(['name', 'priceMin', 'priceMax', 'phones']);
    expect(withVersion(look, 'buyer').columns).toEqual(['number', 'name', 'stars', 'wholesalePrice']);
  });

  it('lists what is not printed: together they are all columns', () => {
    expect([...look.columns, ...otherColumns(look)].toSorted()).toEqual([...catalogueColumnKeys].toSorted());
  });

  it('knows two looks by what they say, not by the order of their keys', () => {
    const { language, ...rest } = look;
    expect(sameLook(look, { language, ...rest })).toBe(true);
    expect(sameLook(look, { ...look, language: 'en' })).toBe(false);
    expect(sameLook(look, movedColumn(look, 'name', 1))).toBe(false);
  });
});
