import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  producerKindFacts,
  producerKindOfLabel,
  producerKindOfName,
} from '../../../../renderer/domain/reference/producer-kinds';
import {
  groups2018,
  proposeFrom2018,
  proposeSubgroups,
} from '../../../../renderer/domain/reference/product-group-proposals';
import {
  findTaxonomyCode,
  productGroups,
  sectorOf,
  sectors,
  subgroups,
  taxonomyEntry,
} from '../../../../renderer/domain/reference/product-groups';
import { fold } from '../../../../renderer/domain/vietnamese/fold';

const codes = [...sectors(), ...productGroups(), ...subgroups()].map(({ code }) => code);

describe('every code', () => {
  it('is found as written, in small letters, with its name behind it, and after «Nhóm»', () => {
    for (const code of codes) {
      const entry = taxonomyEntry(code);
      for (const text of [
        code,
        code.toLowerCase(),
        ` ${code} `,
        `${code}. ${entry?.vi}`,
        `Nhóm ${code}: ${entry?.vi}`,
      ]) {
        expect(findTaxonomyCode(text), text).toBe(code);
      }
    }
  });

  it('lies in the sector that it begins with', () => {
    for (const code of codes) expect(code.startsWith(sectorOf(code) ?? '?')).toBe(true);
  });
});

describe('every official name', () => {
  it('is found without marks and in capitals, at one of the levels that bear it', () => {
    for (const { vi, code } of [...sectors(), ...productGroups(), ...subgroups()]) {
      for (const text of [vi, fold(vi), vi.toUpperCase(), vi.normalize('NFD')]) {
        const found = findTaxonomyCode(text);
        expect(fold(taxonomyEntry(found)?.vi ?? ''), text).toBe(fold(vi));
        expect(sectorOf(found)).toBe(sectorOf(code));
      }
    }
  });
});

describe('proposals', () => {
  it('name the leaf of a keyword among the first, for every keyword', () => {
    for (const leaf of subgroups()) {
      for (const keyword of leaf.keywords) {
        const found = proposeSubgroups(`Đặc sản ${keyword} loại một`).map(({ code }) => code);
        expect(found, keyword).toContain(leaf.code);
      }
    }
  });

  it('of 2018 stay among the choices of the law, and only whole moves are certain', () => {
    const name = fc.constantFrom(
      'Chè xanh',
      'Cà phê',
      'Rượu nếp',
      'Hoa lan',
      'Tinh dầu sả',
      'Khăn dệt',
      'Vô danh',
      'Gạo',
    );
    fc.assert(
      fc.property(fc.constantFrom(...groups2018), name, (group, product) => {
        const { code, certain, choices } = proposeFrom2018(group.code, product);
        expect(choices.length).toBeGreaterThan(0);
        if (code !== null)
          expect(choices.some((choice) => code === choice || code.startsWith(`${choice}.`))).toBe(true);
        if (certain) expect(choices).toContain(code);
        if (choices.length > 1) expect(certain).toBe(false);
      }),
    );
  });
});

describe('kinds of producers', () => {
  it('are read from every alias, marked or not', () => {
    for (const { kind, aliases } of producerKindFacts) {
      for (const alias of aliases) {
        expect(producerKindOfLabel(alias.toUpperCase()), alias).toBe(kind);
        expect(producerKindOfLabel(fold(alias)), alias).toBe(kind);
        if (fold(alias).length > 2) expect(producerKindOfName(`${alias} Zung`), alias).toBe(kind);
      }
    }
  });
});
