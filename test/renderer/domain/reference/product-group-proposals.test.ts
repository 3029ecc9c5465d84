import { describe, expect, it } from 'vitest';
import {
  groups2018,
  mappingOf2018,
  mappings2018,
  proposeFrom2018,
  proposeSubgroups,
  sameSector,
} from '../../../../renderer/domain/reference/product-group-proposals';
import { taxonomyEntry } from '../../../../renderer/domain/reference/product-groups';

describe('groups of 2018', () => {
  it('are six, each mapped to codes that exist', () => {
    expect(groups2018.map((group) => group.code)).toEqual(['2018-1', '2018-2', '2018-3', '2018-4', '2018-5', '2018-6']);
    expect(mappings2018).toHaveLength(6);
    for (const mapping of mappings2018) for (const code of mapping.to) expect(taxonomyEntry(code), code).not.toBeNull();
    expect(mappingOf2018('2018-9')).toBeNull();
  });
});

describe('proposeSubgroups', () => {
  it.each([
    ['Mật ong bạc hà Mèo Vạc', 'I.2.b'],
    ['Gạo nếp cái hoa vàng', 'I.2.a'],
    ['Cà phê bột Đắk Hà', 'I.6'],
    ['Rượu trắng Kim Sơn', 'II.1.a'],
  ])('%s → %s first', (name, code) => {
    expect(proposeSubgroups(name)[0]?.code).toBe(code);
  });

  it('reads whole words only', () => {
    expect(proposeSubgroups('Mái chèo gỗ lim').map((leaf) => leaf.code)).not.toContain('I.5.a');
  });

  it('stays inside the scope and says nothing when nothing fits', () => {
    expect(proposeSubgroups('Cà phê bột', ['II']).map((leaf) => leaf.code)).not.toContain('I.6');
    expect(proposeSubgroups('Zzz')).toEqual([]);
  });
});

describe('proposeFrom2018', () => {
  it('asks for drinks, and moves tea and coffee to food as a proposal', () => {
    expect(proposeFrom2018('2018-2', 'Cà phê rang xay')).toMatchObject({ code: 'I.6', certain: false });
    expect(proposeFrom2018('2018-2', 'Chè Shan tuyết').code).toMatch(/^I\.5/);
    expect(proposeFrom2018('2018-2', 'Vô danh')).toEqual({ code: null, certain: false, choices: ['II', 'I.5', 'I.6'] });
  });

  it('moves whole groups of the law with certainty', () => {
    expect(proposeFrom2018('2018-4', 'Khăn dệt')).toMatchObject({ code: 'IV.2', certain: true });
    expect(proposeFrom2018('2018-6', 'Làng du lịch cộng đồng')).toMatchObject({ code: 'VI.1', certain: true });
    expect(proposeFrom2018('2018-1', 'Vô danh')).toMatchObject({ code: 'I', certain: true });
  });

  it('is certain of the sector but not of a leaf that only a keyword suggests', () => {
    expect(proposeFrom2018('2018-1', 'Mật ong rừng')).toMatchObject({ code: 'I.2.b', certain: false });
  });

  it('knows nothing of other codes', () => {
    expect(proposeFrom2018('2018-7', 'Chè')).toEqual({ code: null, certain: false, choices: [] });
  });
});

describe('sameSector', () => {
  it('compares sectors, never unknown ones', () => {
    expect(sameSector('I.5.a', 'I.6')).toBe(true);
    expect(sameSector('I', 'II.1')).toBe(false);
    expect(sameSector(null, null)).toBe(false);
  });
});
