import { afterEach, describe, expect, test, vi } from 'vitest';
import type { UnitList } from '../../../../renderer/domain/records/unit-list';
import { loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { newestFirst } from '../../../../renderer/domain/reference/newest-first';
import { provinceFullName, provinceOfCode } from '../../../../renderer/domain/reference/province';
import { putUnitsInUse, type UnitsInUse, watchUnits } from '../../../../renderer/domain/reference/units-in-use';
import { renamedCommune, tablesWithRenamed } from '../../../support/unit-file';

afterEach(() => putUnitsInUse(null));

const tables = tablesWithRenamed();
const units: UnitsInUse = {
  asOf: tables.asOf,
  sha256: 'a'.repeat(64),
  typeChanges: [{ code: '14', from: '2026-09-20', type: 'thành phố', law: 'NQ' }],
  body: JSON.stringify(tables),
};

test('readers take the loaded list from the next call on, and the built-in one after it is taken back', async () => {
  const builtIn = await loadCommunes();
  expect(builtIn.ofCode(renamedCommune.code)?.name).toBe('Tà Xùa');
  putUnitsInUse(units);
  const loaded = await loadCommunes();
  expect(loaded.asOf).toBe('2026-09-20');
  expect(loaded.ofCode(renamedCommune.code)?.name).toBe(renamedCommune.name);
  expect(await loadCommunes()).toBe(loaded);
  const map = await loadCommuneMap();
  expect(map.asOf).toBe('2026-09-20');
  expect(map.propose({ commune: 'Tà Xùa', district: 'Bắc Yên', province: 'Sơn La' })).toMatchObject({
    outcome: 'unique',
    commune: { name: renamedCommune.name },
  });
  putUnitsInUse(null);
  expect((await loadCommunes()).ofCode(renamedCommune.code)?.name).toBe('Tà Xùa');
});

test('a province that became a city is one on papers from that day', () => {
  const sonLa = provinceOfCode('14');
  if (!sonLa) throw new Error('Sơn La is missing');
  putUnitsInUse(units);
  expect(provinceFullName(sonLa, '2026-09-19')).toBe('Tỉnh Sơn La');
  expect(provinceFullName(sonLa, '2026-09-20')).toBe('Thành phố Sơn La');
  putUnitsInUse(null);
  expect(provinceFullName(sonLa, '2026-09-20')).toBe('Tỉnh Sơn La');
});

test('a stored text that is no table leaves the built-in one in use', async () => {
  for (const body of ['', '{', '{"communes":[]}']) {
    putUnitsInUse({ ...units, sha256: body.padEnd(64, 'b'), body });
    expect((await loadCommunes()).all.length).toBe(3321);
    expect((await loadCommuneMap()).propose({ commune: 'Tà Xùa', district: 'Bắc Yên' }).outcome).toBe('unique');
  }
});

test('watchers hear of each new list once, and no more after they left', () => {
  const heard = vi.fn();
  const leave = watchUnits(heard);
  putUnitsInUse(units);
  putUnitsInUse({ ...units });
  putUnitsInUse(null);
  putUnitsInUse(null);
  expect(heard).toHaveBeenCalledTimes(2);
  leave();
  putUnitsInUse(units);
  expect(heard).toHaveBeenCalledTimes(2);
});

describe('newestFirst', () => {
  const list = (id: string, asOf: string): UnitList => ({
    ...units,
    id,
    asOf,
    removed: false,
    sample: false,
    source: '',
    file: '',
    communes: 1,
    formerUnits: 1,
    typeChanges: [],
  });

  test('by the day of the units, of one day the one loaded last', () => {
    const lists = [list('a', '2026-01-01'), list('b', '2026-09-20'), list('c', '2026-09-20'), list('d', '2025-07-01')];
    expect(newestFirst(lists).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
    expect(newestFirst([])).toEqual([]);
  });
});
