import { withGs1Check } from '../domain/identity/gtin';
import { withTaxCheck } from '../domain/identity/tax-code';
import type { Chance } from './seeded-random';

const digits = (chance: Chance, count: number): string => Array.from({ length: count }, () => chance.int(10)).join('');

/** Ten digits with a right check digit, in a range (98…) that no tax office gives. */
export const inventTaxCode = (chance: Chance): string => {
  for (;;) {
    const code = withTaxCheck(`98${digits(chance, 7)}`);
    if (code !== null) return code;
  }
};

/** Twelve digits in the shape of a personal number, with a place (099) that does not exist. */
export const inventPersonalNumber = (chance: Chance, salutation: 'ong' | 'ba'): string =>
  `099${salutation === 'ba' ? 1 : 0}${chance.between(60, 99)}${digits(chance, 6)}`;

/** A mobile number of a prefix (057) that no network uses. */
export const inventPhone = (chance: Chance): string => `+8457${digits(chance, 7)}`;

/** An eleven-digit number of before 15/9/2018, kept by lists that nobody renewed; of an unused block. */
export const inventOldPhone = (chance: Chance): string => `+841680${digits(chance, 6)}`;

/** A GTIN-13 of the country prefix 893 with a firm number (999…) for samples; `serial` keeps them apart. */
export const inventGtin = (serial: number): string =>
  withGs1Check(`893999${String(serial % 1_000_000).padStart(6, '0')}`);
