import { describe, expect, it } from 'vitest';
import {
  provinceFullName,
  provinceOfCode,
  provinces,
  provincesAsOf,
  provinceTypeOn,
} from '../../../../renderer/domain/reference/province';

const named = (name: string) => {
  const province = provinces.find((each) => each.name === name);
  if (!province) throw new Error(`no province ${name}`);
  return province;
};

describe('provinces', () => {
  it('are the 34 of NQ 202/2025/QH15, made of the 63 before', () => {
    expect(provinces).toHaveLength(34);
    expect(new Set(provinces.map((province) => province.code)).size).toBe(34);
    const former = provinces.flatMap((province) => province.former);
    expect(former).toHaveLength(63);
    expect(new Set(former.map((each) => each.code)).size).toBe(63);
    expect(provinces.reduce((sum, province) => sum + province.communeCount, 0)).toBe(3321);
    expect(provincesAsOf).toMatch(/^2026-/);
  });

  it('keep the seven codes of the other old province', () => {
    const traps = {
      15: 'Yên Bái',
      24: 'Bắc Giang',
      44: 'Quảng Bình',
      52: 'Bình Định',
      80: 'Long An',
      82: 'Tiền Giang',
      91: 'Kiên Giang',
    };
    for (const [code, oldName] of Object.entries(traps)) {
      const province = provinceOfCode(code);
      expect(province?.former.find((each) => each.code === code)?.name).toBe(oldName);
      expect(province?.name).not.toBe(oldName);
    }
  });

  it('finds nothing under an old code or none', () => {
    expect(provinceOfCode('10')).toBeNull();
    expect(provinceOfCode(null)).toBeNull();
    expect(provinceOfCode('08')?.name).toBe('Tuyên Quang');
  });

  it('names the province as on the day of the paper', () => {
    const dongNai = named('Đồng Nai');
    expect(provinceFullName(dongNai, '2026-04-29')).toBe('Tỉnh Đồng Nai');
    expect(provinceFullName(dongNai, '2026-04-30')).toBe('Thành phố Đồng Nai');
    expect(provinceFullName(named('Bắc Ninh'), '2026-11-24')).toBe('Thành phố Bắc Ninh');
    expect(provinceFullName(named('Quảng Ninh'), '2026-08-31')).toBe('Tỉnh Quảng Ninh');
    expect(provinceFullName(named('Tuyên Quang'), '2026-11-24')).toBe('Tỉnh Tuyên Quang');
  });

  it('counts seven cities after 30/4/2026, as the dossier does', () => {
    const cities = provinces.filter((province) => provinceTypeOn(province, '2026-05-01') === 'thành phố');
    expect(cities.map((province) => province.name).toSorted()).toEqual(
      ['Cần Thơ', 'Huế', 'Hà Nội', 'Hải Phòng', 'Hồ Chí Minh', 'Đà Nẵng', 'Đồng Nai'].toSorted(),
    );
  });
});
