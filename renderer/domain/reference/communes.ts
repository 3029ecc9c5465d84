import type { CivilDate } from '../vietnamese/civil-date';
import { fold } from '../vietnamese/fold';
import { comparable } from '../vietnamese/same-text';
import { bareCommuneName, firstReading, unitKey } from './administrative-name';
import type { Commune } from './commune';
import { keptForUnits } from './kept-for-units';
import { loadUnitTables } from './unit-tables';

export interface Communes {
  readonly asOf: CivilDate;
  /** In order of code. */
  readonly all: readonly Commune[];
  readonly ofCode: (code: string | null) => Commune | null;
  readonly ofProvince: (provinceCode: string) => readonly Commune[];
  /** Communes of a province that bear the name; those with exactly these marks alone when there are any. */
  readonly named: (name: string, provinceCode: string) => readonly Commune[];
}

const types: Readonly<Record<string, Commune['type']>> = { x: 'xã', p: 'phường', d: 'đặc khu' };

const readCommune = (row: readonly string[]): Commune => {
  const [code = '', type = '', name = '', provinceCode = ''] = row;
  return { code, type: types[type] ?? 'xã', name, provinceCode };
};

const groupBy = <V>(values: readonly V[], key: (value: V) => string): ReadonlyMap<string, readonly V[]> => {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
};

/**
 * Of several with one folded name, only those with the marks as written; all when none has them. A text without any mark may be
 * a name typed without marks («xa thanh an» is Thanh An or Thạnh An): then all stay, and somebody is asked.
 */
export const preferExactMarks = <V extends { readonly name: string }>(
  found: readonly V[],
  name: string,
): readonly V[] => {
  if (fold(name) === name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()) return found;
  const written = bareCommuneName(name);
  const exact = found.filter((each) => comparable(each.name) === written);
  return exact.length > 0 ? exact : found;
};

const indexCommunes = (asOf: CivilDate, all: readonly Commune[]): Communes => {
  const byCode = new Map(all.map((commune) => [commune.code, commune]));
  const byProvince = groupBy(all, (commune) => commune.provinceCode);
  const byName = groupBy(all, (commune) => `${commune.provinceCode} ${unitKey(commune.name)}`);
  return {
    asOf,
    all,
    ofCode: (code) => (code === null ? null : (byCode.get(code) ?? null)),
    ofProvince: (provinceCode) => byProvince.get(provinceCode) ?? [],
    named: (name, provinceCode) =>
      firstReading(name, (key) => preferExactMarks(byName.get(`${provinceCode} ${key}`) ?? [], name)),
  };
};

const builtIn = async (): Promise<Communes> => {
  const { default: data } = await import('./communes.json');
  return indexCommunes(data.asOf, data.rows.map(readCommune));
};

/** The list of communes in use, read at its first use and kept: 110 kB that start-up does not pay. */
export const loadCommunes = keptForUnits(async (): Promise<Communes> => {
  const tables = await loadUnitTables();
  return tables ? indexCommunes(tables.asOf, tables.communes.map(readCommune)) : builtIn();
});
