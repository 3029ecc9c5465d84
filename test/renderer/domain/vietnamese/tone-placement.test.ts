import { describe, expect, it } from 'vitest';
import { toOldTonePlacement } from '../../../../renderer/domain/vietnamese/tone-placement';

const pairs: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

describe('toOldTonePlacement', () => {
  it.each(pairs)('%s → %s in each letter case', (modern, old) => {
    expect(toOldTonePlacement(`th${modern}`)).toBe(`th${old}`);
    expect(toOldTonePlacement(`TH${modern.toUpperCase()}`)).toBe(`TH${old.toUpperCase()}`);
    expect(toOldTonePlacement(modern.charAt(0).toUpperCase() + modern.slice(1))).toBe(
      old.charAt(0).toUpperCase() + old.slice(1),
    );
  });

  it.each([
    ['Thanh Hoá', 'Thanh Hóa'],
    ['xã Thanh Thuỷ, tỉnh Phú Thọ', 'xã Thanh Thủy, tỉnh Phú Thọ'],
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['mạnh khoẻ, hoà thuận', 'mạnh khỏe, hòa thuận'],
  ])('%s → %s', (text, expected) => {
    expect(toOldTonePlacement(text)).toBe(expected);
  });

  it.each(['quý', 'quỳ', 'Quỹ', 'hoàn', 'huỳnh', 'Hoàng', 'toán', 'hòa', 'thủy', 'khuỷu', 'ngoài', 'xoáy'])(
    'leaves %s alone',
    (word) => {
      expect(toOldTonePlacement(word)).toBe(word);
    },
  );

  it('reads decomposed text too', () => {
    expect(toOldTonePlacement('Hoà'.normalize('NFD'))).toBe('Hòa');
  });
});
