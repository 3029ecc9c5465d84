import { describe, expect, it } from 'vitest';
import {
  findTaxonomyCode,
  productGroups,
  sectorOf,
  sectors,
  subgroups,
  taxonomyEntry,
} from '../../../../renderer/domain/reference/product-groups';
import { programLaws } from '../../../../renderer/domain/reference/program-laws';

describe('taxonomy of 2026', () => {
  it('has 6 sectors, 17 groups, 26 leaves with one criteria set each', () => {
    expect(programLaws.asOf).toMatch(/^2026-\d\d-\d\d$/);
    expect([sectors().length, productGroups().length, subgroups().length]).toEqual([6, 17, 26]);
    expect(
      subgroups()
        .map((leaf) => leaf.criteriaSet)
        .toSorted((a, b) => a - b),
    ).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
  });

  it('builds every code on the code above it', () => {
    for (const sector of sectors()) {
      for (const group of sector.groups) {
        expect(group.code.startsWith(`${sector.code}.`)).toBe(true);
        for (const leaf of group.leaves) {
          expect(leaf.code === group.code || leaf.code.startsWith(`${group.code}.`)).toBe(true);
          expect(sectorOf(leaf.code)).toBe(sector.code);
          expect(leaf.vi).not.toBe('');
          expect(leaf.en).not.toBe('');
        }
      }
    }
  });

  it('knows the sector of any code and of none', () => {
    expect([
      sectorOf('I.5.a'),
      sectorOf('IV.2'),
      sectorOf('VI'),
      sectorOf('VII'),
      sectorOf(''),
      sectorOf(null),
    ]).toEqual(['I', 'IV', 'VI', null, null, null]);
  });

  it('gives an entry at each level', () => {
    expect(taxonomyEntry('I')).toMatchObject({ level: 'sector', vi: 'Sản phẩm thực phẩm' });
    expect(taxonomyEntry('I.5')).toMatchObject({ level: 'group', vi: 'Chè' });
    expect(taxonomyEntry('I.5.a')).toMatchObject({ level: 'leaf' });
    expect(taxonomyEntry('I.6')).toMatchObject({ level: 'leaf', vi: 'Cà phê, ca cao' });
    expect(taxonomyEntry('IX')).toBeNull();
    expect(taxonomyEntry(null)).toBeNull();
  });
});

describe('findTaxonomyCode', () => {
  it.each([
    ['I.5.a', 'I.5.a'],
    ['i.5.A', 'I.5.a'],
    ['III', 'III'],
    ['Nhóm II', 'II'],
    ['II. Sản phẩm đồ uống', 'II'],
    ['I.6 Cà phê, ca cao', 'I.6'],
    ['Thực phẩm', 'I'],
    ['thuc pham', 'I'],
    ['Cà phê, ca cao', 'I.6'],
    ['Thảo dược', 'III'],
    ['Vải và may mặc', 'IV'],
    ['Dịch vụ du lịch nông thôn', 'VI'],
    ['Gạo, ngũ cốc, hạt sơ chế khác', 'I.2.a'],
  ])('%s → %s', (text, code) => {
    expect(findTaxonomyCode(text)).toBe(code);
  });

  it.each(['', 'Mật ong bạc hà', 'Vin', 'Xôi', 'I.9', 'Việt'])('does not guess from %j', (text) => {
    const found = findTaxonomyCode(text);
    expect(found === null || found === 'I').toBe(true);
    if (text !== 'I.9') expect(found).toBeNull();
  });

  it('finds every official name', () => {
    for (const leaf of subgroups()) expect(taxonomyEntry(findTaxonomyCode(leaf.vi))?.vi, leaf.code).toBe(leaf.vi);
  });
});
