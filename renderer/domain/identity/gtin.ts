import { type Reading, readAs, unreadable } from './reading';

export type GtinNote =
  | 'gtin-destroyed'
  | 'gtin-check'
  | 'gtin-length'
  | 'gtin-letters'
  | 'gtin-zero-lost'
  | 'gtin-internal';

/** GS1 mod 10: weights 3, 1 from the right of the body. */
const gs1CheckDigit = (body: string): number => {
  const sum = body
    .split('')
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
};

/** Whether digits end with the GS1 check digit of the digits before. */
export const passesGs1Check = (digits: string): boolean =>
  /^\d{2,}$/.test(digits) && gs1CheckDigit(digits.slice(0, -1)) === Number(digits.slice(-1));

/** The digits with their check digit added: a body of 12 gives a GTIN-13 or GLN. */
export const withGs1Check = (body: string): string => `${body}${gs1CheckDigit(body)}`;

const scientific = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const lengths: ReadonlySet<number> = new Set([8, 12, 13, 14]);

/** Numbers that a shop or a program gives itself (GS1 prefixes 02, 04 and 20-29): never printed as if GS1 had given them. */
const isInternal = (digits: string): boolean => digits.length === 13 && /^(?:02|04|2)/.test(digits);

const readCode = (text: string, allowed: ReadonlySet<number>): Reading<string, GtinNote> => {
  const digits = text.replace(/[\s.\-'’]/gu, '');
  if (scientific.test(text.replace(/\s/g, ''))) return unreadable('gtin-destroyed', text);
  if (!/^\d+$/.test(digits)) return unreadable('gtin-letters', text);
  const padded = `0${digits}`;
  if (!allowed.has(digits.length)) {
    // GTIN-14 and EAN-8 may begin with a zero, which a number cell drops.
    if (!allowed.has(padded.length) || !passesGs1Check(padded)) return unreadable('gtin-length', text);
    return { value: null, suggestion: padded, notes: [{ code: 'gtin-zero-lost', found: text, expected: padded }] };
  }
  if (!passesGs1Check(digits)) {
    const expected = withGs1Check(digits.slice(0, -1));
    return unreadable('gtin-check', digits, expected);
  }
  return readAs(digits, isInternal(digits) ? [{ code: 'gtin-internal', found: digits }] : []);
};

/**
 * A GTIN-8, -12, -13 or -14. A wrong check digit is refused (T2): a barcode that scanners reject is worse than none.
 * `8.93123E+12` has lost its digits for good, and the note says so.
 */
export const readGtin = (text: string): Reading<string, GtinNote> => readCode(text, lengths);

const glnLength: ReadonlySet<number> = new Set([13]);

/** A GLN, the GS1 number of a place. */
export const readGln = (text: string): Reading<string, GtinNote> => readCode(text, glnLength);
