import { describe, expect, it } from 'vitest';
import { findFormerProvinceByCode, findProvince } from '../../../../renderer/domain/reference/find-province';
import { provinces } from '../../../../renderer/domain/reference/province';

describe('findProvince', () => {
  it.each([
    ['Thanh Hoá', '38', 'same'],
    ['T. Thanh Hóa', '38', 'same'],
    ['tỉnh thanh hoa', '38', 'same'],
    ['Dak Lak', '66', 'either'],
    ['Đắc Lắc', '66', 'either'],
    ['ĐẮK LẮK', '66', 'either'],
    ['Phú Yên', '66', 'before2025'],
    ['Hà Giang', '08', 'before2025'],
    ['Tuyên Quang', '08', 'either'],
    ['TPHCM', '79', 'either'],
    ['TP. Hồ Chí Minh', '79', 'either'],
    ['BR-VT', '79', 'before2025'],
    ['Thừa Thiên - Huế', '46', 'same'],
    ['Hà Nội', '01', 'same'],
    ['Hoà Bình', '25', 'before2025'],
    ['Lào Cai', '15', 'either'],
    ['Yên Bái', '15', 'before2025'],
    ['tp hải phòng', '31', 'either'],
  ])('%s → %s (%s)', (text, code, era) => {
    const match = findProvince(text);
    expect(match?.province.code).toBe(code);
    expect(match?.era).toBe(era);
  });

  it.each(['', 'Vị Xuyên', 'xã Hà Giang', 'Bắc', 'tỉnh', '38'])('finds none in %j', (text) => {
    expect(findProvince(text)).toBeNull();
  });

  it('finds each of the 34 and of the 63 under its own name and with its kind', () => {
    for (const province of provinces) {
      expect(findProvince(province.name)?.province.code).toBe(province.code);
      for (const former of province.former) {
        expect(findProvince(former.name)?.former.code, former.name).toBe(former.code);
        expect(findProvince(former.fullName.toUpperCase())?.former.code, former.fullName).toBe(former.code);
        for (const alias of former.aliases) expect(findProvince(alias)?.former.code, alias).toBe(former.code);
      }
      for (const alias of province.aliases) expect(findProvince(alias)?.province.code, alias).toBe(province.code);
    }
  });
});

describe('findFormerProvinceByCode', () => {
  it('reads a two-digit code on the old map', () => {
    expect(findFormerProvinceByCode('10')).toMatchObject({ province: { code: '15' }, former: { name: 'Lào Cai' } });
    expect(findFormerProvinceByCode('15')).toMatchObject({ province: { code: '15' }, former: { name: 'Yên Bái' } });
    expect(findFormerProvinceByCode('99')).toBeNull();
  });
});
