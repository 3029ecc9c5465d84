import { describe, expect, it } from 'vitest';
import {
  bareCommuneName,
  bareDistrictName,
  communeKeys,
  sameDistrict,
  unitKey,
} from '../../../../renderer/domain/reference/administrative-name';

describe('names without their kind', () => {
  it.each([
    ['Xã Thuận Hoà', 'thuận hòa'],
    ['x. Thuận Hòa', 'thuận hòa'],
    ['Thị trấn Việt Quang', 'việt quang'],
    ['TT. Việt Quang', 'việt quang'],
    ['Đặc khu Phú Quốc', 'phú quốc'],
    ['Xã Xá Lượng', 'xá lượng'],
    ['Phường 1', '1'],
    ['Xã', 'xã'],
    ['Phường Phường Đúc', 'phường đúc'],
  ])('%s → %s', (text, bare) => {
    expect(bareCommuneName(text)).toBe(bare);
  });

  it('keeps district marks', () => {
    expect(bareDistrictName('TP. Hà Giang')).toBe('hà giang');
    expect(bareDistrictName('Huyện Vị Xuyên')).toBe('vị xuyên');
  });

  it('reads kinds without marks, and leaves names that only look like one', () => {
    expect(bareCommuneName('xa thuan hoa')).toBe('thuan hoa');
    expect(bareDistrictName('quan ba dinh')).toBe('ba dinh');
    expect(bareDistrictName('Quản Bạ')).toBe('quản bạ');
  });

  it('meets in one key', () => {
    expect(communeKeys("xã Ea D'Rơng")[0]).toBe(unitKey('Ea Drơng'));
    expect(communeKeys('Phường 01')[0]).toBe(unitKey('1'));
    expect(communeKeys('Phường 10')[0]).toBe(unitKey('10'));
    expect(communeKeys('phường Phường Đúc')).toContain(unitKey('Phường Đúc'));
    expect(communeKeys('Phường Đúc')).toContain(unitKey('Phường Đúc'));
  });

  it('knows one district under several spellings', () => {
    expect(sameDistrict('H. Vị Xuyên', 'Huyện Vị Xuyên')).toBe(true);
    expect(sameDistrict('Quận 3', 'Quận 03')).toBe(true);
    expect(sameDistrict('quan ba', 'Huyện Quản Bạ')).toBe(true);
    expect(sameDistrict('Quận 3', 'Quận 13')).toBe(false);
    expect(sameDistrict('Vị Xuyên', 'Bắc Quang')).toBe(false);
  });
});
