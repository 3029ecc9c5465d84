import { describe, expect, it } from 'vitest';
import { authorityLevelOf } from '../../../../renderer/domain/reference/authority-level';

describe('authorityLevelOf', () => {
  it.each([
    ['UBND tỉnh Tuyên Quang', 'province'],
    ['Ủy ban nhân dân tỉnh Hà Giang', 'province'],
    ['Chủ tịch UBND tỉnh', 'province'],
    ['UBND thành phố Hà Nội', 'province'],
    ['UBND TP. Hồ Chí Minh', 'province'],
    ['UBND huyện Vị Xuyên', 'district'],
    ['Uỷ ban nhân dân huyện Bắc Quang', 'district'],
    ['UBND thị xã Sơn Tây', 'district'],
    ['UBND quận Cái Răng', 'district'],
    ['UBND thành phố Sầm Sơn', 'district'],
    ['UBND thành phố Hà Giang', 'district'],
    ['Bộ Nông nghiệp và Môi trường', 'ministry'],
    ['Bộ trưởng Bộ NN&PTNT', 'ministry'],
  ])('%s → %s', (text, level) => {
    expect(authorityLevelOf(text)).toBe(level);
  });

  it.each(['', 'Sở Công Thương', 'UBND xã Thuận Hòa', 'UBND', 'UBND thành phố Bắc Ninh'])(
    'does not know %j',
    (text) => {
      expect(authorityLevelOf(text)).toBeNull();
    },
  );
});
