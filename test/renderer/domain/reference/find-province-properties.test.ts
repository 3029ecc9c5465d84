import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFormerProvinceByCode, findProvince } from '../../../../renderer/domain/reference/find-province';
import { provinceFullName, provinceOfCode, provinces } from '../../../../renderer/domain/reference/province';
import { fold } from '../../../../renderer/domain/vietnamese/fold';

const former = provinces.flatMap((province) => province.former.map((each) => ({ province, former: each })));

/** What lists do to a name: marks lost, capitals, decomposed letters, spaces … */
const damage: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  fold,
  (name) => name.normalize('NFD'),
  (name) => ` ${name.replaceAll(' ', '  ')} `,
  (name) => name.replaceAll(' - ', '-'),
];
/** … and a kind in front. */
const kinds = ['', 'Tỉnh ', 'tinh ', 'T. ', 'T.'];

describe('every province in every damaged spelling', () => {
  it('is still found, on the right map', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...former),
        fc.constantFrom(...damage),
        fc.constantFrom(...kinds),
        (unit, spoil, kind) => {
          const text = spoil(`${kind}${unit.former.name}`);
          const match = findProvince(text);
          expect(match?.province.code, text).toBe(unit.province.code);
          expect(match?.former.code, text).toBe(unit.former.code);
        },
      ),
    );
  });

  it('tells what the name alone says about the map', () => {
    for (const { province, former: old } of former) {
      const era = findProvince(old.name)?.era;
      if (province.former.length === 1) expect(era, old.name).toBe('same');
      else expect(era, old.name).toBe(old.name === province.name ? 'either' : 'before2025');
    }
  });

  it('is found by the full name that papers of any day carry', () => {
    for (const province of provinces) {
      for (const day of ['2025-07-01', '2026-05-01', '2026-11-24']) {
        expect(findProvince(provinceFullName(province, day))?.province.code, province.name).toBe(province.code);
      }
    }
  });
});

describe('codes of the old map', () => {
  it('each belong to one province of today, which may bear another code', () => {
    for (const { province, former: old } of former) {
      expect(findFormerProvinceByCode(old.code)?.province.code).toBe(province.code);
    }
    const moved = former.filter(({ province, former: old }) => province.code !== old.code);
    expect(moved).toHaveLength(63 - 34);
    // The same two digits name another unit today: a code without its scheme proves nothing.
    const traps = former.filter(({ former: old }) => {
      const today = provinceOfCode(old.code);
      return today !== null && today.name !== old.name;
    });
    expect(traps.map(({ former: old }) => old.code).toSorted()).toEqual(['15', '24', '44', '52', '80', '82', '91']);
  });

  it('have area codes and personal-number prefixes of their own', () => {
    const prefixes = former.map(({ former: old }) => old.personalNumberPrefix);
    expect(new Set(prefixes).size).toBe(63);
    for (const { former: old } of former) {
      expect(old.personalNumberPrefix).toMatch(/^0\d\d$/);
      expect(old.areaCode).toMatch(/^02\d{1,2}$/);
      expect(old.fullName.endsWith(old.name)).toBe(true);
    }
  });
});
