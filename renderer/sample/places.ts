import { type Commune, communeFullName } from '../domain/reference/commune';
import type { CommuneMap } from '../domain/reference/commune-map';
import type { Communes } from '../domain/reference/communes';
import { findFormerProvinceByCode } from '../domain/reference/find-province';
import { provinceFullName, provinceOfCode, provinces } from '../domain/reference/province';
import type { CivilDate } from '../domain/vietnamese/civil-date';
import { lowerFirst } from '../domain/vietnamese/lower-first';
import { inventHamlet } from './invented-names';
import type { Chance } from './seeded-random';

/** A real commune of today with one of the former communes that went into it. */
export interface Place {
  readonly commune: Commune;
  readonly oldCommune: string | null;
  readonly oldDistrict: string | null;
  readonly oldProvince: string | null;
}

export interface Places {
  /** A place of the sample's own province; at size XL, of any province. */
  readonly near: (chance: Chance) => Place;
  /** A place anywhere: buyers come from all over. */
  readonly anywhere: (chance: Chance) => Place;
}

export const placesFor = (communes: Communes, map: CommuneMap, provinceCode: string | null): Places => {
  const near = provinceCode === null ? communes.all : communes.ofProvince(provinceCode);
  const placeIn = (list: readonly Commune[], chance: Chance): Place => {
    const commune = chance.pick(list);
    const units = map.formerUnitsOf(commune.code);
    const unit = units.length > 0 ? chance.pick(units) : null;
    return {
      commune,
      oldCommune: unit && `${unit.type} ${unit.name}`,
      oldDistrict: unit?.district ?? null,
      oldProvince: unit && (findFormerProvinceByCode(unit.provinceCode)?.former.name ?? null),
    };
  };
  return {
    near: (chance) => placeIn(near, chance),
    anywhere: (chance) => placeIn(communes.ofProvince(chance.pick(provinces).code), chance),
  };
};

const newText = (hamlet: string, { commune }: Place, day: CivilDate): string => {
  const province = provinceOfCode(commune.provinceCode);
  return [hamlet, communeFullName(commune), province ? lowerFirst(provinceFullName(province, day)) : '']
    .filter((part) => part !== '')
    .join(', ');
};

const oldText = (hamlet: string, place: Place): string =>
  [
    hamlet,
    place.oldCommune,
    place.oldDistrict && lowerFirst(place.oldDistrict),
    place.oldProvince && `tỉnh ${place.oldProvince}`,
  ]
    .filter((part) => part !== null)
    .join(', ');

/** The address fields of a party. Four in ten still write the old address; one in twelve was never matched to the new map. */
export const inventAddress = (place: Place, today: CivilDate, chance: Chance) => {
  const hamlet = inventHamlet(chance);
  const writesOld = place.oldCommune !== null && chance.happens(0.4);
  const matched = !writesOld || chance.happens(0.8);
  return {
    addressText: writesOld ? oldText(hamlet, place) : newText(hamlet, place, today),
    communeCode: matched ? place.commune.code : null,
    provinceCode: place.commune.provinceCode,
    oldCommune: place.oldCommune,
    oldDistrict: place.oldDistrict,
    oldProvince: place.oldProvince,
    addressCheckedOn: matched ? today : null,
  };
};
