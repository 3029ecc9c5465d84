import { describe, expect, it } from 'vitest';
import { lowerFirst } from '../../../../renderer/domain/vietnamese/lower-first';

describe('lowerFirst', () => {
  it.each([
    ['Tỉnh Lào Cai', 'tỉnh Lào Cai'],
    ['Đặc khu Phú Quốc', 'đặc khu Phú Quốc'],
    ['GTIN barcode', 'GTIN barcode'],
    ['UBND tỉnh Lào Cai', 'UBND tỉnh Lào Cai'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(lowerFirst(text)).toBe(expected);
  });
});
