import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPrice } from '../../../../../renderer/domain/intake/values/price';
import { dateCell, numberCell, textCell } from '../../../../support/grid-cell';

const price = (text: string, scale = 1) => {
  const { value } = readPrice(textCell(text), scale);
  return value && [value.min, value.max, value.unit];
};
const codes = (text: string): readonly string[] => readPrice(textCell(text)).notes.map((note) => note.code);

describe('readPrice', () => {
  test.each([
    ['7.000đ/cái', 7000, 7000, 'cái'],
    ['35.000₫/chai', 35_000, 35_000, 'chai'],
    ['55.000,00 đ/gói', 55_000, 55_000, 'gói'],
    ['48 000 đ / hộp', 48_000, 48_000, 'hộp'],
    ['1.150.000đ/đôi', 1_150_000, 1_150_000, 'đôi'],
    ['650.000 VND/kg', 650_000, 650_000, 'kg'],
    ['320,000đ/hộp', 320_000, 320_000, 'hộp'],
    ['Giá: 30.000đ/xấp', 30_000, 30_000, 'xấp'],
    ['60.000 đ', 60_000, 60_000, null],
    ['62k', 62_000, 62_000, null],
    ['62K/chai', 62_000, 62_000, 'chai'],
    ['40 ngàn đồng/hũ', 40_000, 40_000, 'hũ'],
    ['130 nghìn/lít', 130_000, 130_000, 'lít'],
    ['1,35 triệu/kg', 1_350_000, 1_350_000, 'kg'],
    ['1.2tr/bộ', 1_200_000, 1_200_000, 'bộ'],
    ['18–20k/quả', 18_000, 20_000, 'quả'],
    ['110-120.000đ/hũ', 110_000, 120_000, 'hũ'],
    ['60-65.000/kg', 60_000, 65_000, 'kg'],
    ['2.400.000 - 2.600.000 đồng/bình', 2_400_000, 2_600_000, 'bình'],
    ['từ 180.000 đến 220.000 đồng/kg', 180_000, 220_000, 'kg'],
    ['180.000đ - 220.000đ/kg', 180_000, 220_000, 'kg'],
    ['220.000 - 180.000', 180_000, 220_000, null],
    ['25.000 đồng/gói 500g', 25_000, 25_000, 'gói 500g'],
    ['Hộp 500g: 120.000đ', 120_000, 120_000, null],
    ['Chai 500 ml 85.000 đ', 85_000, 85_000, null],
    ['120.000 đồng/1kg', 120_000, 120_000, 'kg'],
    ['120.000đ/ 01 hộp', 120_000, 120_000, 'hộp'],
    ['50.000đ/kg - 60.000đ/kg', 50_000, 60_000, 'kg'],
    ['50k-60k', 50_000, 60_000, null],
    ['50 ~ 60 nghìn/kg', 50_000, 60_000, 'kg'],
    ['1tr2', 1_200_000, 1_200_000, null],
    ['1 triệu 250/bộ', 1_250_000, 1_250_000, 'bộ'],
  ])('%s', (text, min, max, unit) => {
    expect(price(text)).toEqual([min, max, unit]);
    expect(codes(text)).toEqual([]);
  });

  test.each(['thỏa thuận', 'Liên hệ', 'theo thời điểm', 'Thoả thuận'])('«%s» is no price and no fault', (text) => {
    expect(readPrice(textCell(text))).toEqual({ value: null, notes: [{ code: 'price-open', severity: 'info' }] });
  });

  test.each([
    ['-450000', 'price-negative'],
    ['- 450.000 đ', 'price-negative'],
    ['rẻ', 'price-unreadable'],
    ['99.000.000.000đ/kg', 'price-out-of-range'],
    ['35', 'price-out-of-range'],
  ])('%s → %s', (text, code) => {
    expect(readPrice(textCell(text)).value?.min ?? null).toBeNull();
    expect(codes(text)).toContain(code);
  });

  test('a unit survives an absurd amount', () => {
    expect(price('99.000.000.000đ/kg')).toEqual([null, null, 'kg']);
  });

  test('several prices: the first is taken and told', () => {
    expect(price('35.000đ/gói; 120.000đ/kg')).toEqual([35_000, 35_000, 'gói']);
    expect(codes('35.000đ/gói; 120.000đ/kg')).toEqual(['price-several']);
  });

  test('the heading’s «nghìn đồng» multiplies bare numbers only', () => {
    expect(price('95', 1000)).toEqual([95_000, 95_000, null]);
    expect(price('95-100', 1000)).toEqual([95_000, 100_000, null]);
    expect(price('95k', 1000)).toEqual([95_000, 95_000, null]);
    expect(price('95.000đ', 1000)).toEqual([95_000, 95_000, null]);
    expect(readPrice(numberCell(32.5), 1000).value?.min).toBe(32_500);
  });

  test('numbers, zero, negative numbers, dates', () => {
    expect(readPrice(numberCell(280_000)).value).toEqual({
      min: 280_000,
      max: 280_000,
      unit: null,
      vatIncluded: null,
      wholesale: null,
    });
    expect(readPrice(numberCell(0))).toEqual({ value: null, notes: [] });
    expect(readPrice(numberCell(-5)).notes[0]?.code).toBe('price-negative');
    expect(readPrice(dateCell('2024-02-01')).notes[0]?.code).toBe('price-unreadable');
  });

  test('VAT is known only when the cell speaks of it', () => {
    expect(readPrice(textCell('35.000đ (đã gồm VAT)')).value?.vatIncluded).toBe(true);
    expect(readPrice(textCell('35.000đ chưa VAT')).value?.vatIncluded).toBe(false);
    expect(readPrice(textCell('35.000đ')).value?.vatIncluded).toBeNull();
  });

  test('a printed price is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 999_999_999 }), (amount) => {
        const printed = `${amount.toLocaleString('vi-VN')} đồng/hộp`;
        expect(price(printed)).toEqual([amount, amount, 'hộp']);
      }),
    );
  });

  test('never throws; what it gives is in range and in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,k đ/-]{1,20}$/)), (text) => {
        const { value } = readPrice(textCell(text));
        if (typeof value?.min === 'number' && typeof value.max === 'number') {
          expect(value.min).toBeGreaterThanOrEqual(500);
          expect(value.max).toBeGreaterThanOrEqual(value.min);
        }
      }),
    );
  });
});
