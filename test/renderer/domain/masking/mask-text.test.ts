import { describe, expect, it } from 'vitest';
import {
  maskAccount,
  maskEmail,
  maskPersonName,
  maskPhone,
  maskTaxCode,
} from '../../../../renderer/domain/masking/mask-text';

describe('masks', () => {
  it('leave three digits of a tax code', () => {
    expect(maskTaxCode('068190001234')).toBe('*********234');
    expect(maskTaxCode('5801234577')).toBe('*******577');
    expect(maskTaxCode('12')).toBe('12');
  });

  it('leave three digits of a phone, grouped as printed', () => {
    expect(maskPhone('+84912345678')).toBe('**** *** 678');
    expect(maskPhone('+842633812345')).toBe('**** *** *345');
  });

  it('leave the first letter and the domain of an e-mail', () => {
    expect(maskEmail('thuanhoa@gmail.com')).toBe('t***@gmail.com');
    expect(maskEmail('@gmail.com')).toBe('***');
    expect(maskEmail('gmail')).toBe('***');
  });

  it('leave the given name of a person', () => {
    expect(maskPersonName('Nguyễn Thị Lan')).toBe('N. T. Lan');
    expect(maskPersonName(' Đặng  Ân ')).toBe('Đ. Ân');
    expect(maskPersonName('😀 Chè')).toBe('😀. Chè');
    expect(maskPersonName('Lan')).toBe('Lan');
  });

  it('leave three signs of an account', () => {
    expect(maskAccount('8200205012345')).toBe('**********345');
  });
});
