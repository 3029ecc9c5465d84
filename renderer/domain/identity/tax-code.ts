import { looksPersonal, readPersonalNumber } from './personal-number';
import { type Reading, readAs, unreadable } from './reading';

export type TaxCodeNote =
  | 'tax-code-check'
  | 'tax-code-zero-lost'
  | 'tax-code-length'
  | 'tax-code-letters'
  | 'tax-code-branch'
  | 'tax-code-old-household'
  | 'personal-number-length'
  | 'personal-number-place';

/** Ten digits of an organisation, with a branch `-001`, a person's twelve digits, or a registration number of before 2025. */
export type TaxCodeKind = 'organisation' | 'branch' | 'personal' | 'oldHousehold';

export type TaxCodeReading = Reading<string, TaxCodeNote>;

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** The tenth digit that nine digits demand; 10 when no tax code can begin with them (weights of the tax office). */
const checkDigit = (nine: string): number => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(nine.charAt(index)), 0);
  return 10 - (sum % 11);
};

/** Whether ten digits carry the check digit that the first nine demand. */
export const passesTaxCheck = (ten: string): boolean =>
  /^\d{10}$/.test(ten) && checkDigit(ten.slice(0, 9)) === Number(ten.charAt(9));

/** The whole code that begins with these nine digits; null when there is none. For samples and tests. */
export const withTaxCheck = (nine: string): string | null => {
  const digit = checkDigit(nine);
  return digit > 9 ? null : `${nine}${digit}`;
};

const oldHousehold = /^\d{2}[A-Z]8\d{6}$/;

/**
 * What digits may have been before a spreadsheet took their leading zeros. Only for digits that no longer begin with one, and
 * only when the restored code proves itself.
 */
const restored = (digits: string): string | null => {
  if (digits.startsWith('0')) return null;
  if (digits.length === 9 && passesTaxCheck(`0${digits}`)) return `0${digits}`;
  const branch = /^(\d{9})(\d{3})$/.exec(digits);
  if (branch?.[1] && passesTaxCheck(`0${branch[1]}`) && branch[2] !== '000') return `0${branch[1]}-${branch[2]}`;
  const personal = digits.padStart(12, '0');
  return digits.length >= 10 && digits.length < 12 && looksPersonal(personal) ? personal : null;
};

const withSuggestion = (reading: TaxCodeReading, digits: string): TaxCodeReading => {
  const suggestion = restored(digits);
  if (suggestion === null) return reading;
  return {
    value: reading.value,
    suggestion,
    notes: [...reading.notes, { code: 'tax-code-zero-lost', found: digits, expected: suggestion }],
  };
};

const readTen = (ten: string, branch: string | undefined): TaxCodeReading => {
  const value = branch === undefined ? ten : `${ten}-${branch}`;
  const notes = passesTaxCheck(ten) ? [] : [{ code: 'tax-code-check' as const, found: ten }];
  if (branch === '000') return unreadable('tax-code-branch', value);
  return readAs<string, TaxCodeNote>(value, notes);
};

const readTwelve = (twelve: string): TaxCodeReading => {
  const suggestion = looksPersonal(twelve) ? null : restored(twelve);
  return suggestion === null
    ? readPersonalNumber(twelve)
    : withSuggestion(unreadable('tax-code-length', twelve), twelve);
};

/**
 * A tax code as officers and spreadsheets write it. A wrong check digit is a note, not a refusal: the store keeps what the
 * paper says. Since 01/7/2025 a household's code is its owner's personal number (TT 86/2024/TT-BTC).
 */
export const readTaxCode = (text: string): TaxCodeReading => {
  const plain = text.replace(/[\s.'’]/gu, '').toUpperCase();
  if (oldHousehold.test(plain)) return readAs(plain, [{ code: 'tax-code-old-household', found: plain }]);
  if (!/^[\d–-]+$/u.test(plain)) return unreadable('tax-code-letters', text);
  const digits = plain.replace(/[–-]/gu, '');
  if (digits.length === 10) {
    const reading = readTen(digits, undefined);
    return passesTaxCheck(digits) ? reading : withSuggestion(reading, digits);
  }
  if (digits.length === 13) return readTen(digits.slice(0, 10), digits.slice(10));
  if (digits.length === 12) return readTwelve(digits);
  return withSuggestion(unreadable('tax-code-length', text), digits);
};

/** The kind of a stored tax code; null when it has none of the shapes. */
export const taxCodeKind = (value: string): TaxCodeKind | null => {
  if (/^\d{10}$/.test(value)) return 'organisation';
  if (/^\d{10}-\d{3}$/.test(value)) return 'branch';
  if (/^\d{12}$/.test(value)) return 'personal';
  return oldHousehold.test(value) ? 'oldHousehold' : null;
};
