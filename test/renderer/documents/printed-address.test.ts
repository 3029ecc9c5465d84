import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AddressParts,
  type CommuneOfCode,
  printedAddress,
  publicAddress,
} from '../../../renderer/documents/printed-address';
import { loadCommunes } from '../../../renderer/domain/reference/communes';

const blank: AddressParts = {
  addressText: null,
  communeCode: null,
  provinceCode: null,
  oldCommune: null,
  oldDistrict: null,
  oldProvince: null,
};
const day = '2026-12-05';

describe('a printed address', () => {
  let ofCode: CommuneOfCode;
  let codeOf: (name: string, province: string) => string;
  beforeAll(async () => {
    const communes = await loadCommunes();
    ofCode = communes.ofCode;
    codeOf = (name, province) => communes.named(name, province)[0]?.code ?? '';
  });
  const print = (parts: Partial<AddressParts>): string | null => printedAddress({ ...blank, ...parts }, ofCode, day);

  it('replaces old units by those of 2025 and keeps the house', () => {
    const parts = {
      addressText: 'Thôn Đội 2, xã Bản Liền, huyện Bắc Hà, tỉnh Lào Cai',
      communeCode: codeOf('Bản Liền', '15'),
      provinceCode: '15',
      oldDistrict: 'Bắc Hà',
    };
    expect(print(parts)).toBe('Thôn Đội 2, xã Bản Liền, tỉnh Lào Cai');
  });
  it('keeps several parts of detail', () => {
    const parts = { addressText: 'Số 5, đường Hoàng Liên, tổ 7; TP. Lào Cai', communeCode: codeOf('Lào Cai', '15') };
    expect(print(parts)).toBe('Số 5, đường Hoàng Liên, tổ 7, phường Lào Cai, tỉnh Lào Cai');
  });
  it('drops a text that names units only', () => {
    const parts = { addressText: 'xã Bản Liền, Lào Cai', communeCode: codeOf('Bản Liền', '15') };
    expect(print(parts)).toBe('xã Bản Liền, tỉnh Lào Cai');
    expect(print({ ...parts, addressText: 'Bản Liền' })).toBe('xã Bản Liền, tỉnh Lào Cai');
  });
  it('stops the detail at an old province whose name is gone', () => {
    const parts = { addressText: 'Thôn 1, Yên Bái', communeCode: codeOf('Yên Bái', '15') };
    expect(print(parts)).toBe('Thôn 1, phường Yên Bái, tỉnh Lào Cai');
  });
  it('stands as typed without a matched commune: a name proves nothing', () => {
    expect(print({ addressText: ' Thôn 3, xã Lạ, huyện Cũ, tỉnh Hà Giang ', provinceCode: '08' })).toBe(
      'Thôn 3, xã Lạ, huyện Cũ, tỉnh Hà Giang',
    );
  });
  it('is the province alone, or nothing', () => {
    expect(print({ provinceCode: '15' })).toBe('tỉnh Lào Cai');
    expect(print({})).toBeNull();
    expect(print({ addressText: '  ' })).toBeNull();
  });
  it('writes Thành phố Hồ Chí Minh with a capital, other cities without', () => {
    expect(print({ provinceCode: '79' })).toBe('Thành phố Hồ Chí Minh');
    expect(print({ provinceCode: '48' })).toBe('thành phố Đà Nẵng');
  });
  it('calls Đồng Nai a city from the day on which it became one', () => {
    const parts = { ...blank, provinceCode: '75' };
    expect(printedAddress(parts, ofCode, '2026-04-29')).toBe('tỉnh Đồng Nai');
    expect(printedAddress(parts, ofCode, '2026-04-30')).toBe('thành phố Đồng Nai');
  });
  it('shows of a home no more than commune and province in public', () => {
    const parts = { ...blank, addressText: 'Số 5, xã Bản Liền', communeCode: codeOf('Bản Liền', '15') };
    expect(publicAddress(parts, ofCode, day)).toBe('xã Bản Liền, tỉnh Lào Cai');
    expect(publicAddress({ ...blank, addressText: 'Số 5 ngõ 3' }, ofCode, day)).toBeNull();
    expect(publicAddress({ ...blank, addressText: 'Số 5 ngõ 3', provinceCode: '15' }, ofCode, day)).toBe(
      'tỉnh Lào Cai',
    );
  });
});
