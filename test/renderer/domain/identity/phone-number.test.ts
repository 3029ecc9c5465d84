import { describe, expect, it } from 'vitest';
import { formatPhone, readPhoneDigits } from '../../../../renderer/domain/identity/phone-number';
import { provinces } from '../../../../renderer/domain/reference/province';

const renewals: readonly (readonly [string, string])[] = [
  ['0120', '070'],
  ['0121', '079'],
  ['0122', '077'],
  ['0126', '076'],
  ['0128', '078'],
  ['0123', '083'],
  ['0124', '084'],
  ['0125', '085'],
  ['0127', '081'],
  ['0129', '082'],
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((digit) => [`016${digit}`, `03${digit}`] as const),
  ['0186', '056'],
  ['0188', '058'],
  ['0199', '059'],
];

describe('readPhoneDigits', () => {
  it.each(renewals)('renews %s to %s', (old, renewed) => {
    expect(readPhoneDigits(`${old}1234567`)).toEqual({
      e164: `+84${renewed.slice(1)}1234567`,
      notes: ['phone-old-eleven'],
    });
  });

  it('reads the landline of every former province', () => {
    for (const { areaCode } of provinces.flatMap((province) => province.former)) {
      const national = areaCode.padEnd(11, '1');
      expect(readPhoneDigits(national)?.e164, areaCode).toBe(`+84${national.slice(1)}`);
    }
  });

  it('refuses prefixes and lengths that no network has', () => {
    for (const wrong of [
      '0112345678',
      '0412345678',
      '09123456789',
      '091234567',
      '02001234567',
      '19001',
      '+1912345678',
      '',
    ]) {
      expect(readPhoneDigits(wrong), wrong).toBeNull();
    }
  });

  it('takes a number with the country code in any writing', () => {
    for (const text of ['+84912345678', '84912345678', '0084912345678', '840912345678', '+840912345678']) {
      expect(readPhoneDigits(text), text).toEqual({ e164: '+84912345678', notes: [] });
    }
  });
});

describe('formatPhone', () => {
  it.each([
    ['+84912345678', '0912 345 678'],
    ['+842438251234', '024 3825 1234'],
    ['+842633812345', '0263 381 2345'],
    ['19001234', '1900 1234'],
    ['1800123456', '1800 123456'],
    ['abc', 'abc'],
  ])('%s → %s', (e164, printed) => {
    expect(formatPhone(e164)).toBe(printed);
  });
});
