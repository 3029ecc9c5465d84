import { describe, expect, it } from 'vitest';
import { readGtin } from '../../../renderer/domain/identity/gtin';
import { looksPersonal } from '../../../renderer/domain/identity/personal-number';
import { readPhones } from '../../../renderer/domain/identity/phones';
import { readTaxCode, taxCodeKind } from '../../../renderer/domain/identity/tax-code';
import {
  inventGtin,
  inventOldPhone,
  inventPersonalNumber,
  inventPhone,
  inventTaxCode,
} from '../../../renderer/sample/invented-codes';
import { seededChance } from '../../../renderer/sample/seeded-random';

const chance = seededChance(11);
const many = <V>(make: () => V): readonly V[] => Array.from({ length: 300 }, make);

describe('invented codes', () => {
  it('are right tax codes of a range that no office gives', () => {
    for (const code of many(() => inventTaxCode(chance))) {
      expect(readTaxCode(code)).toEqual({ value: code, notes: [] });
      expect(code).toMatch(/^98/);
    }
  });

  it('are personal numbers of nobody: the place does not exist', () => {
    for (const code of many(() => inventPersonalNumber(chance, 'ba'))) {
      expect(taxCodeKind(code)).toBe('personal');
      expect(looksPersonal(code)).toBe(false);
      expect(code).toMatch(/^0991/);
    }
    expect(inventPersonalNumber(chance, 'ong')).toMatch(/^0990/);
  });

  it('are phone numbers of a prefix without a network', () => {
    for (const phone of many(() => inventPhone(chance))) {
      expect(readPhones(phone)).toEqual({ value: [phone], notes: [] });
      expect(phone).toMatch(/^\+8457/);
    }
    expect(readPhones(inventOldPhone(chance)).notes[0]?.code).toBe('phone-old-eleven');
  });

  it('are right and different barcodes', () => {
    const codes = Array.from({ length: 300 }, (_, index) => inventGtin(index));
    for (const code of codes) expect(readGtin(code)).toEqual({ value: code, notes: [] });
    expect(new Set(codes).size).toBe(300);
  });
});
