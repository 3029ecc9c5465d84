import { describe, expect, it } from 'vitest';
import { loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { prepareSearch } from '../../../../renderer/domain/search/prepare-search';
import { search } from '../../../../renderer/domain/search/search';
import { communeOptions } from '../../../../renderer/ui/fields/commune-options';

const options = async (provinceCode: string | null, value: string | null = null) =>
  communeOptions(await loadCommunes(), await loadCommuneMap(), { provinceCode, value });
const found = async (text: string, provinceCode: string): Promise<readonly string[]> =>
  search(
    prepareSearch(await options(provinceCode), ({ label: name, more = [] }) => ({ name, more })),
    text,
  ).map(({ label }) => label);

describe('the commune picker', () => {
  it('leads from a name of before 2025 to the communes that it went into', async () => {
    const map = await loadCommuneMap();
    const communes = await loadCommunes();
    const old = map
      .formerUnitsOf(communes.ofProvince('08')[5]?.code ?? '')
      .find(({ name }) => communes.named(name, '08').length === 0);
    expect(old).toBeDefined();
    const names = await found(old?.name ?? '', '08');
    const led = (old?.newCodes ?? []).map((code) => communes.ofCode(code)?.name);
    for (const name of led) expect(names.some((label) => label.endsWith(name ?? '?'))).toBe(true);
  });

  it('finds a name of today first, with or without marks', async () => {
    expect((await found('thuan hoa', '08'))[0]).toBe('xã Thuận Hòa');
  });

  it('offers the communes of the province, and keeps a chosen one of another', async () => {
    const communes = await loadCommunes();
    expect(await options('08')).toHaveLength(communes.ofProvince('08').length);
    const foreign = communes.ofProvince('01')[0];
    expect((await options('08', foreign?.code)).some(({ value }) => value === foreign?.code)).toBe(true);
    expect(await options(null)).toEqual([]);
    expect(communeOptions(null, null, { provinceCode: '08', value: null })).toEqual([]);
  });
});
