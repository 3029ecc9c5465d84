import { describe, expect, it } from 'vitest';
import { banks, banksAsOf, findBank } from '../../../../renderer/domain/reference/banks';

describe('findBank', () => {
  it.each([
    'Agribank',
    'AGRIBANK',
    'Agribank - chi nhánh Hà Giang',
    'Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam',
  ])('%s is Agribank', (text) => {
    expect(findBank(text)?.shortName).toBe('Agribank');
  });

  it('finds each bank by its code and short name', () => {
    expect(banks).toHaveLength(62);
    expect(banksAsOf).toMatch(/^2026-\d\d-\d\d$/);
    for (const bank of banks) {
      expect(findBank(bank.code), bank.code).not.toBeNull();
      expect(findBank(bank.shortName), bank.shortName).not.toBeNull();
    }
  });

  it('does not guess', () => {
    expect(findBank('')).toBeNull();
    expect(findBank('Quỹ tín dụng xã Thuận Hòa')).toBeNull();
  });
});
