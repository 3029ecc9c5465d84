import { provinces } from '../reference/province';
import { type Reading, readAs, unreadable } from './reading';

export type PersonalNumberNote = 'personal-number-length' | 'personal-number-place';

const places: ReadonlySet<string> = new Set(
  provinces.flatMap((province) => province.former.map((former) => former.personalNumberPrefix)),
);

/**
 * Twelve digits: place of birth registration (3, list of the 63 provinces), century and sex (1), year (2), serial (6).
 * There is no check digit, and codes for births after 7/2025 are unpublished, so a strange place is only noted.
 */
export const readPersonalNumber = (text: string): Reading<string, PersonalNumberNote> => {
  const digits = text.replace(/[\s.']/g, '');
  if (!/^\d{12}$/.test(digits)) return unreadable('personal-number-length', text);
  if (places.has(digits.slice(0, 3))) return readAs(digits);
  return readAs(digits, [{ code: 'personal-number-place', found: digits.slice(0, 3) }]);
};

/** Whether digits look like a personal number without doubt: a known place, and born within living memory of `0`–`3`. */
export const looksPersonal = (digits: string): boolean =>
  /^\d{3}[0-3]\d{8}$/.test(digits) && places.has(digits.slice(0, 3));
