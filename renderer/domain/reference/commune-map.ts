import type { CivilDate } from '../vietnamese/civil-date';
import { sameText } from '../vietnamese/same-text';
import { firstReading, sameDistrict, unitKey } from './administrative-name';
import type { Commune } from './commune';
import { type Communes, loadCommunes, preferExactMarks } from './communes';
import { findProvince } from './find-province';
import { keptForUnits } from './kept-for-units';
import { loadUnitTables } from './unit-tables';

/** An address before 01/7/2025, as far as the list gives it. Names in any spelling. */
export interface FormerAddress {
  readonly commune: string;
  readonly district?: string | null;
  readonly province?: string | null;
}

/**
 * What the map proposes. Nothing is rewritten silently: no official code-to-code table was published, so `unique` is a proposal
 * that an officer sees, `ask` lists the communes that the old one may lie in today.
 */
export type CommuneProposal =
  | { readonly outcome: 'unique'; readonly commune: Commune }
  | { readonly outcome: 'ask'; readonly reason: 'split' | 'severalNames'; readonly candidates: readonly Commune[] }
  | { readonly outcome: 'unknown' };

export interface CommuneMap {
  readonly asOf: CivilDate;
  readonly propose: (address: FormerAddress) => CommuneProposal;
  /** Whether a province had a district of this name before 01/7/2025. */
  readonly hadDistrict: (name: string, province: string) => boolean;
  /** Codes of before 01/7/2025 of the provinces that had the commune in its district, or where it is not known the district. */
  readonly provincesWith: (address: Partial<FormerAddress>) => readonly string[];
  /** Former units that went, wholly or in part, into a commune of today. */
  readonly formerUnitsOf: (communeCode: string) => readonly FormerUnit[];
}

export interface FormerUnit {
  readonly name: string;
  readonly type: 'xã' | 'phường' | 'thị trấn';
  readonly district: string;
  /** Code of before 01/7/2025. */
  readonly provinceCode: string;
  readonly newCodes: readonly string[];
  readonly split: boolean;
}

const types: Readonly<Record<string, FormerUnit['type']>> = { x: 'xã', p: 'phường', t: 'thị trấn' };

type Districts = ReadonlyMap<string, readonly [name: string, provinceCode: string]>;

const readUnit = (row: readonly (string | number)[], districts: Districts): FormerUnit => {
  const [, type = 'x', name = '', districtCode = '', newCodes = '', review = 0] = row;
  const [district, provinceCode] = districts.get(String(districtCode)) ?? ['', ''];
  return {
    name: String(name),
    type: types[type] ?? 'xã',
    district,
    provinceCode,
    newCodes: String(newCodes).split(' ').filter(Boolean),
    split: review === 1,
  };
};

/** Codes of before 2025 that a province text may mean: the named unit, or all parts when a name of today covers several. */
const formerCodes = (text: string): ReadonlySet<string> | null => {
  const match = findProvince(text);
  if (!match) return null;
  if (match.era === 'before2025') return new Set([match.former.code]);
  return new Set(match.province.former.map((former) => former.code));
};

/** Keeps what fits, or all when nothing does: a town that became a ward keeps its name under another kind. */
const narrow = <V>(found: readonly V[], keep: (value: V) => boolean): readonly V[] => {
  const kept = found.filter(keep);
  return kept.length > 0 ? kept : found;
};

const withKind = (found: readonly FormerUnit[], commune: string): readonly FormerUnit[] =>
  narrow(found, (unit) => sameText(`${unit.type} ${unit.name}`, commune));

const matching = (units: readonly FormerUnit[], address: FormerAddress): readonly FormerUnit[] => {
  const codes = address.province ? formerCodes(address.province) : null;
  const inProvince = codes ? units.filter((unit) => codes.has(unit.provinceCode)) : units;
  const { district } = address;
  const inDistrict = district ? inProvince.filter((unit) => sameDistrict(unit.district, district)) : inProvince;
  return withKind(preferExactMarks(inDistrict, address.commune), address.commune);
};

const decide = (found: readonly FormerUnit[], communes: Communes): CommuneProposal => {
  const codes = [...new Set(found.flatMap((unit) => unit.newCodes))];
  const candidates = codes.flatMap((code) => communes.ofCode(code) ?? []);
  const [only] = candidates;
  if (!only) return { outcome: 'unknown' };
  const split = found.some((unit) => unit.split);
  if (candidates.length === 1 && !split) return { outcome: 'unique', commune: only };
  return { outcome: 'ask', reason: found.length > 1 ? 'severalNames' : 'split', candidates };
};

/** Names of the former districts by the code of their province of before. */
const groupDistricts = (units: readonly FormerUnit[]): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, Set<string>>();
  for (const { district, provinceCode } of units) {
    names.set(provinceCode, (names.get(provinceCode) ?? new Set()).add(district));
  }
  return new Map([...names].map(([code, set]) => [code, [...set]]));
};

type Named = (key: string) => readonly FormerUnit[];

const provincesWith =
  (named: Named, districts: ReadonlyMap<string, readonly string[]>): CommuneMap['provincesWith'] =>
  ({ commune, district, province }) => {
    const units =
      commune === undefined
        ? []
        : firstReading(commune, (key) =>
            matching(named(key), { commune, district: district ?? null, province: province ?? null }),
          );
    if (units.length > 0) return [...new Set(units.map(({ provinceCode }) => provinceCode))];
    if (!district || !province) return [];
    return [...(formerCodes(province) ?? [])].filter((code) =>
      (districts.get(code) ?? []).some((name) => sameDistrict(name, district)),
    );
  };

const buildMap = (asOf: CivilDate, units: readonly FormerUnit[], communes: Communes): CommuneMap => {
  const byName = new Map<string, FormerUnit[]>();
  const byNewCode = new Map<string, FormerUnit[]>();
  const add = (map: Map<string, FormerUnit[]>, key: string, unit: FormerUnit): void => {
    const list = map.get(key);
    if (list) list.push(unit);
    else map.set(key, [unit]);
  };
  for (const unit of units) {
    add(byName, unitKey(unit.name), unit);
    for (const code of unit.newCodes) add(byNewCode, code, unit);
  }
  const districts = groupDistricts(units);
  const named: Named = (key) => byName.get(key) ?? [];
  return {
    asOf,
    provincesWith: provincesWith(named, districts),
    hadDistrict: (name, province) =>
      [...(formerCodes(province) ?? [])].some((code) =>
        (districts.get(code) ?? []).some((district) => sameDistrict(district, name)),
      ),
    propose: (address) =>
      decide(
        firstReading(address.commune, (key) => matching(named(key), address)),
        communes,
      ),
    formerUnitsOf: (code) => byNewCode.get(code) ?? [],
  };
};

const readDistricts = (data: Readonly<Record<string, readonly string[]>>): Districts =>
  new Map(Object.entries(data).map(([code, [name = '', provinceCode = '']]) => [code, [name, provinceCode]]));

/** The map of 10,035 former communes that is in use, read at its first use and kept. */
export const loadCommuneMap = keptForUnits(async (): Promise<CommuneMap> => {
  const [communes, loaded] = await Promise.all([loadCommunes(), loadUnitTables()]);
  const { asOf, districts, rows } = loaded
    ? { ...loaded, rows: loaded.formerUnits }
    : (await import('./commune-map-2025.json')).default;
  const named = readDistricts(districts);
  return buildMap(
    asOf,
    rows.map((row) => readUnit(row, named)),
    communes,
  );
});
