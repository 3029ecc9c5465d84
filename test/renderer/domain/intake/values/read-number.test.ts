import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../../../renderer/domain/intake/values/read-number';

describe('readNumber', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['1250000', 1_250_000],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['48 000', 48_000],
    ['48\u00a0000', 48_000],
    ['320,000', 320_000],
    ['190.000', 190_000],
    ['85.000,00', 85_000],
    ['85,000.00', 85_000],
    ['12,5', 12.5],
    ['32.5', 32.5],
    ['1,35', 1.35],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1.200,5', 1200.5],
    ['1.234.567,89', 1_234_567.89],
    ["1'000", 1000],
    ['35.000.', 35_000],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each(['', ' ', 'abc', '1.2.3', '12,34,56', '1.23.456', '1,2.3,4', '-5', '1e5', '12a', '.5', '1.2,345,6'])(
    '%j is no number',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  test('whole numbers printed the Vietnamese way are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(readNumber(value.toLocaleString('vi-VN'))).toBe(value);
        expect(readNumber(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = readNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
