import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareCommuneName, communeKeys, unitKey } from '../../../../renderer/domain/reference/administrative-name';
import { communeFullName } from '../../../../renderer/domain/reference/commune';
import { loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { findProvince } from '../../../../renderer/domain/reference/find-province';
import { provinceOfCode } from '../../../../renderer/domain/reference/province';
import { fold } from '../../../../renderer/domain/vietnamese/fold';

const [communes, map] = await Promise.all([loadCommunes(), loadCommuneMap()]);
const someCommune = fc.constantFrom(...communes.all);
const units = communes.all.flatMap((commune) => map.formerUnitsOf(commune.code));
const someUnit = fc.constantFrom(...units);

const short: Readonly<Record<string, string>> = { xã: 'X.', phường: 'P.', 'thị trấn': 'TT.', 'đặc khu': 'ĐK.' };

describe('communes of today, for any of the 3,321', () => {
  it('are found by name in every usual spelling', () => {
    fc.assert(
      fc.property(someCommune, (commune) => {
        const full = communeFullName(commune);
        const spellings = [
          commune.name,
          full,
          full.toUpperCase(),
          fold(full),
          full.normalize('NFD'),
          `${short[commune.type]} ${commune.name}`,
        ];
        for (const text of spellings) {
          const codes = communes.named(text, commune.provinceCode).map(({ code }) => code);
          expect(codes, text).toContain(commune.code);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['X. Xa Dung', 'xã Xa Dung', 'xa Xa Dung', 'XA XA DUNG', 'Xa Dung'])(
    '«%s» loses one kind and not two',
    (text) => {
      expect(communes.named(text, '11').map(({ code }) => code)).toContain('03208');
    },
  );

  it('are never found in another province', () => {
    fc.assert(
      fc.property(someCommune, fc.constantFrom('01', '08', '38', '79', '96'), (commune, provinceCode) => {
        for (const found of communes.named(commune.name, provinceCode)) expect(found.provinceCode).toBe(provinceCode);
      }),
    );
  });

  it('share a name within one province only under different kinds', () => {
    const seen = new Map<string, string>();
    const twice = communes.all.filter((commune) => {
      const key = `${commune.provinceCode} ${communeFullName(commune)}`;
      const known = seen.has(key);
      seen.set(key, commune.code);
      return known;
    });
    expect(twice).toEqual([]);
  });
});

describe('the map of 2025, for any former commune', () => {
  it('proposes the same for every spelling of the address', () => {
    fc.assert(
      fc.property(someUnit, (unit) => {
        const province = findProvince(
          provinceOfCode(communes.ofCode(unit.newCodes[0] ?? '')?.provinceCode ?? '')?.name ?? '',
        );
        const commune = `${unit.type} ${unit.name}`;
        const expected = map.propose({ commune, district: unit.district });
        const others = [
          { commune: `${short[unit.type]} ${unit.name}`, district: unit.district },
          { commune: commune.toUpperCase(), district: unit.district.normalize('NFD') },
          { commune, district: unit.district, province: province?.province.name ?? null },
        ];
        fc.pre(expected.outcome === 'unique');
        for (const address of others) {
          const proposal = map.propose(address);
          if (proposal.outcome === 'ask') expect(proposal.candidates).toContainEqual(expected.commune);
          else expect(proposal).toEqual(expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('always includes the truth, however little the address says', () => {
    fc.assert(
      fc.property(someUnit, fc.boolean(), (unit, withDistrict) => {
        const proposal = map.propose({ commune: unit.name, district: withDistrict ? unit.district : null });
        const codes =
          proposal.outcome === 'ask'
            ? proposal.candidates.map(({ code }) => code)
            : proposal.outcome === 'unique'
              ? [proposal.commune.code]
              : [];
        for (const code of unit.newCodes) expect(codes, `${unit.name}, ${unit.district}`).toContain(code);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every former commune inside the province that its old one went to', () => {
    for (const unit of units) {
      const now = new Set(unit.newCodes.map((code) => communes.ofCode(code)?.provinceCode));
      expect(now.size, unit.name).toBe(1);
    }
  });
});

describe('keys of names', () => {
  it('do not depend on kind, marks, case or leading zeros', () => {
    fc.assert(
      fc.property(someUnit, ({ type, name }) => {
        expect(communeKeys(`${type} ${name}`)).toContain(unitKey(name));
        expect(communeKeys(name.toUpperCase())).toContain(unitKey(name));
        expect(unitKey(fold(name))).toBe(unitKey(name));
        expect(bareCommuneName(`${type} ${name}`)).not.toBe('');
      }),
    );
  });
});
