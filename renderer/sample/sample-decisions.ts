import type { Stars } from '../domain/records/certificate';
import { blankDecision, type Decision } from '../domain/records/decision';
import { provinceFullName, provinceOfCode } from '../domain/reference/province';
import { authorityPeriodOn } from '../domain/reference/star-rules';
import type { CivilDate } from '../domain/vietnamese/civil-date';
import { lowerFirst } from '../domain/vietnamese/lower-first';
import type { Place } from './places';
import { halfYearOf } from './recognition-days';
import { sampleId } from './sample-ids';
import type { Chance } from './seeded-random';

export interface DecisionBook {
  /** The decision that recognised a product there and then; the day of the first one asked for counts for all of them. */
  readonly decisionFor: (stars: Stars, day: CivilDate, lapsed: boolean, place: Place) => Decision;
  readonly all: () => readonly Decision[];
}

const mergedSince: CivilDate = '2025-07-01';
const ministryRenamed: CivilDate = '2025-03-01';

interface Issuer {
  readonly name: string;
  readonly symbol: string;
}

const provinceAt = ({ commune, oldProvince }: Place, day: CivilDate): string => {
  const province = provinceOfCode(commune.provinceCode);
  if (day < mergedSince && oldProvince !== null) return `tỉnh ${oldProvince}`;
  return province ? lowerFirst(provinceFullName(province, day)) : '';
};

const issuerOf = (stars: Stars, day: CivilDate, place: Place): Issuer => {
  const level = authorityPeriodOn(day)?.levels[stars] ?? 'province';
  if (level === 'ministry') {
    return day < ministryRenamed
      ? { name: 'Bộ Nông nghiệp và Phát triển nông thôn', symbol: 'QĐ-BNN-VPĐP' }
      : { name: 'Bộ Nông nghiệp và Môi trường', symbol: 'QĐ-BNNMT' };
  }
  const district = level === 'district' ? place.oldDistrict : null;
  return { name: `UBND ${district === null ? provinceAt(place, day) : lowerFirst(district)}`, symbol: 'QĐ-UBND' };
};

/** Six in a hundred are known by their year only, as lists often have it. */
const writtenDate = (day: CivilDate, chance: Chance): string => (chance.happens(0.06) ? day.slice(0, 4) : day);

/**
 * One decision for each body and half-year, so that dozens of products share it. Certificates that have lapsed by the conference
 * and those that have not never share one.
 */
export const decisionBook = (seed: number, chance: Chance): DecisionBook => {
  const byKey = new Map<string, Decision>();
  const issue = (day: CivilDate, issuer: Issuer, place: Place): Decision => ({
    ...blankDecision(sampleId(seed, 'qd', byKey.size + 1)),
    sample: true,
    number: `${chance.between(20, 3990)}/${issuer.symbol}`,
    date: writtenDate(day, chance),
    authority: issuer.name,
    provinceCode: place.commune.provinceCode,
  });
  return {
    decisionFor: (stars, day, lapsed, place) => {
      const issuer = issuerOf(stars, day, place);
      const key = [issuer.name, halfYearOf(day), lapsed].join(' ');
      const known = byKey.get(key);
      if (known) return known;
      const decision = issue(day, issuer, place);
      byKey.set(key, decision);
      return decision;
    },
    all: () => [...byKey.values()],
  };
};
