import { describe, expect, it } from 'vitest';
import { communeFullName } from '../../../../renderer/domain/reference/commune';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { provinceOfCode, provinces } from '../../../../renderer/domain/reference/province';
import { fold } from '../../../../renderer/domain/vietnamese/fold';
import { toOldTonePlacement } from '../../../../renderer/domain/vietnamese/tone-placement';

const communes = await loadCommunes();

describe('communes', () => {
  it('are 3,321: 2,611 xã, 697 phường, 13 đặc khu', () => {
    const count = (type: string) => communes.all.filter((commune) => commune.type === type).length;
    expect([communes.all.length, count('xã'), count('phường'), count('đặc khu')]).toEqual([3321, 2611, 697, 13]);
  });

  it('have unique codes of five digits, in provinces that exist', () => {
    expect(new Set(communes.all.map((commune) => commune.code)).size).toBe(3321);
    for (const commune of communes.all) {
      expect(commune.code).toMatch(/^\d{5}$/);
      expect(provinceOfCode(commune.provinceCode), commune.name).not.toBeNull();
    }
  });

  it('are NFC, in old tone placement', () => {
    for (const { name } of communes.all) expect(toOldTonePlacement(name)).toBe(name);
  });

  it('add up to the counts of the provinces', () => {
    for (const province of provinces) {
      expect(communes.ofProvince(province.code)).toHaveLength(province.communeCount);
    }
    expect(communes.ofProvince('99')).toEqual([]);
  });

  it('are found by code', () => {
    expect(communes.ofCode('00004')).toEqual({ code: '00004', type: 'phường', name: 'Ba Đình', provinceCode: '01' });
    expect(communes.ofCode('99999')).toBeNull();
    expect(communes.ofCode(null)).toBeNull();
  });

  it.each(['Ba Đình', 'phường Ba Đình', 'P. Ba Đình', 'ba dinh', 'BA ĐÌNH'])('are found as %s', (name) => {
    expect(communes.named(name, '01').map((commune) => commune.code)).toEqual(['00004']);
    expect(communes.named(name, '08')).toEqual([]);
  });

  it('keeps both of two names when the text has no marks: Thanh An and Thạnh An in Hồ Chí Minh City', () => {
    for (const text of ['Thanh An', 'xa thanh an']) {
      expect(communes.named(text, '79').map(({ name }) => name)).toEqual(['Thanh An', 'Thạnh An']);
    }
    expect(communes.named('Xã Thạnh An', '79').map(({ name }) => name)).toEqual(['Thạnh An']);
  });

  it('prefers the marks as written where two names fold alike', () => {
    const folded = new Map<string, Set<string>>();
    for (const commune of communes.all.filter(({ name }) => fold(name) !== name.toLowerCase())) {
      for (const other of communes.named(commune.name, commune.provinceCode)) {
        expect(other.name.toLowerCase()).toBe(commune.name.toLowerCase());
        folded.set(commune.name, (folded.get(commune.name) ?? new Set()).add(other.name));
      }
    }
    expect(folded.size).toBeGreaterThan(2000);
  });

  it('are read once', async () => {
    expect(await loadCommunes()).toBe(communes);
  });

  it('carry their kind on paper', () => {
    const commune = communes.ofCode('00376');
    expect(commune && communeFullName(commune)).toBe('xã Sóc Sơn');
  });
});
