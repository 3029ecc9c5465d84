import { describe, expect, it } from 'vitest';
import { loadCommuneMap } from '../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../renderer/domain/reference/communes';
import { inventAddress, placesFor } from '../../../renderer/sample/places';
import { seededChance } from '../../../renderer/sample/seeded-random';

const [communes, map] = await Promise.all([loadCommunes(), loadCommuneMap()]);
const today = '2026-11-24';
const many = <V>(make: () => V): readonly V[] => Array.from({ length: 400 }, make);

describe('places', () => {
  const chance = seededChance(31);
  const places = placesFor(communes, map, '08');

  it('near are of the province, elsewhere of the whole country', () => {
    expect(new Set(many(() => places.near(chance).commune.provinceCode))).toEqual(new Set(['08']));
    expect(new Set(many(() => places.anywhere(chance).commune.provinceCode)).size).toBe(34);
  });

  it('of no province in particular are everywhere', () => {
    const national = placesFor(communes, map, null);
    expect(new Set(many(() => national.near(chance).commune.provinceCode)).size).toBeGreaterThan(30);
  });

  it('carry a former commune that the map sends to the commune of today', () => {
    for (const place of many(() => places.near(chance))) {
      if (place.oldCommune === null) continue;
      const proposal = map.propose({
        commune: place.oldCommune,
        district: place.oldDistrict,
        province: place.oldProvince,
      });
      if (proposal.outcome === 'unique') expect(proposal.commune.code).toBe(place.commune.code);
      else expect(proposal.outcome).toBe('ask');
    }
  });
});

describe('invented addresses', () => {
  const chance = seededChance(32);
  const places = placesFor(communes, map, '08');
  const addresses = many(() => inventAddress(places.near(chance), today, chance));
  const old = addresses.filter(
    ({ addressText }) => !addressText.includes('tỉnh Tuyên Quang') || /huyện|thành phố|thị/.test(addressText),
  );

  it('write the old map in four cases of ten', () => {
    expect(old.length / addresses.length).toBeGreaterThan(0.32);
    expect(old.length / addresses.length).toBeLessThan(0.5);
  });

  it('have no commune of today only where the old one was never matched', () => {
    const unmatched = addresses.filter(({ communeCode }) => communeCode === null);
    expect(unmatched.length).toBeGreaterThan(10);
    expect(unmatched.length).toBeLessThan(70);
    for (const { addressText, addressCheckedOn, oldDistrict } of unmatched) {
      expect(addressCheckedOn).toBeNull();
      expect(addressText.toLowerCase()).toContain(oldDistrict?.toLowerCase() ?? '?');
    }
  });

  it('name the commune of today as papers do', () => {
    for (const { addressText, communeCode } of addresses) {
      const commune = communes.ofCode(communeCode);
      if (!commune || old.some((each) => each.addressText === addressText)) continue;
      expect(addressText).toContain(`${commune.type} ${commune.name}, tỉnh Tuyên Quang`);
    }
  });
});
