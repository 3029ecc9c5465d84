import { describe, expect, test } from 'vitest';
import { placeOfAddress } from '../../../../renderer/domain/intake/place-texts';
import { resolvePlace } from '../../../../renderer/domain/intake/resolve-place';
import { type FormerUnit, loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { findFormerProvinceByCode } from '../../../../renderer/domain/reference/find-province';
import { provinceOfCode } from '../../../../renderer/domain/reference/province';
import { fold } from '../../../../renderer/domain/vietnamese/fold';

const [communes, map] = await Promise.all([loadCommunes(), loadCommuneMap()]);
const lists = { communes, map };
const units = [...new Set(communes.all.flatMap(({ code }) => map.formerUnitsOf(code)))];
const provinceOf = (unit: FormerUnit): string => findFormerProvinceByCode(unit.provinceCode)?.former.name ?? '';
const nameOfNow = (code: string): string => provinceOfCode(code)?.name ?? '';
const nowOf = (unit: FormerUnit): string => findFormerProvinceByCode(unit.provinceCode)?.province.code ?? '';

const short: Readonly<Record<string, string>> = { xã: 'x.', phường: 'P.', 'thị trấn': 'TT.' };
const shortDistrict = (name: string): string =>
  name
    .replace(/^Huyện /, 'H. ')
    .replace(/^Quận /, 'Q. ')
    .replace(/^Thị xã /, 'TX. ')
    .replace(/^Thành phố /, 'TP. ');
const bareDistrict = (name: string): string => name.replace(/^(?:Huyện|Quận|Thị xã|Thành phố) /, '');

/** One address of before 01/7/2025 in the ways in which lists have it. */
const spellings: readonly (readonly [string, (unit: FormerUnit) => string])[] = [
  ['in full', (unit) => `Thôn 2, ${unit.type} ${unit.name}, ${unit.district}, tỉnh ${provinceOf(unit)}`],
  ['short', (unit) => `${short[unit.type] ?? ''} ${unit.name}, ${shortDistrict(unit.district)}, ${provinceOf(unit)}`],
  ['with dashes', (unit) => `${unit.type} ${unit.name} - ${unit.district} - ${provinceOf(unit)}`],
  [
    'district without its word',
    (unit) => `${unit.type} ${unit.name}, ${bareDistrict(unit.district)}, ${provinceOf(unit)}`,
  ],
  ['in capitals', (unit) => `${unit.type} ${unit.name}, ${unit.district}, ${provinceOf(unit)}`.toUpperCase()],
  [
    'NFD',
    (unit) => `${unit.type} ${unit.name}, ${unit.district}, ${provinceOf(unit)}`.normalize('NFD').normalize('NFC'),
  ],
];

/** Several former units that one address cannot tell apart: same kind, name and district. */
const twins = new Map<string, Set<string>>();
for (const unit of units) {
  const key = `${unit.type} ${fold(unit.name)} ${unit.district} ${unit.provinceCode}`;
  for (const code of unit.newCodes) twins.set(key, (twins.get(key) ?? new Set()).add(code));
}

describe.each(spellings)('all %s', (_, write) => {
  test('a commune that went whole into one gets that one; a split one gets none and is asked', () => {
    const wrong: string[] = [];
    let proposed = 0;
    let asked = 0;
    for (const unit of units) {
      const address = write(unit);
      const { values, notes } = resolvePlace(placeOfAddress(address, map), lists);
      const isWhole = unit.newCodes.length === 1 && !unit.split;
      if (values.communeCode !== undefined) {
        proposed += 1;
        if (!isWhole || values.communeCode !== unit.newCodes[0]) wrong.push(`${address} → ${values.communeCode}`);
        continue;
      }
      asked += 1;
      // Asked or unknown, never silent; and the province of today is right all the same.
      if (notes.length === 0 || values.provinceCode !== nowOf(unit)) wrong.push(`${address}: silent`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(proposed + asked).toBe(units.length);
    expect(proposed).toBeGreaterThan(units.filter((unit) => unit.newCodes.length === 1 && !unit.split).length * 0.97);
  });
});

test('the map holds 10,031 former communes that went somewhere, 444 of them split', () => {
  expect(units.length).toBe(10_031);
  expect(units.filter((unit) => unit.split).length).toBeGreaterThan(400);
});

test('every commune of today is found by its address of today, or asked for, never taken for another', () => {
  const wrong = communes.all.filter((commune) => {
    const province = [...communes.ofProvince(commune.provinceCode)].length > 0 ? commune.provinceCode : '';
    const { values, notes } = resolvePlace(
      placeOfAddress(`số 5, ${commune.type} ${commune.name}, ${nameOfNow(province)}`, map),
      lists,
    );
    return values.communeCode === undefined ? notes.length === 0 : values.communeCode !== commune.code;
  });
  expect(wrong.map((commune) => `${commune.type} ${commune.name} ${commune.provinceCode}`).slice(0, 20)).toEqual([]);
});
