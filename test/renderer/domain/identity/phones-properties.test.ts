import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone } from '../../../../renderer/domain/identity/phone-number';
import { readPhones } from '../../../../renderer/domain/identity/phones';

const tail = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const mobile = fc.tuple(fc.constantFrom('03', '05', '07', '08', '09'), tail(8)).map((parts) => parts.join(''));
const landline = fc.oneof(
  fc.tuple(fc.constantFrom('024', '028'), tail(8)).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('0219', '0207', '0263', '0234'), tail(7)).map((parts) => parts.join('')),
);
const national = fc.oneof(mobile, landline);
const abroad = (number: string) => `+84${number.slice(1)}`;

/** Ways in which people group the digits of one number. */
const written = national.chain((number) =>
  fc.constantFrom(
    { number, text: number },
    { number, text: number.replace(/^(\d{4})(\d{3})/, '$1 $2 ') },
    { number, text: number.replace(/^(\d{4})(\d{3})/, '$1.$2.') },
    { number, text: number.replace(/^(\d{4})(\d{3})/, '$1-$2-') },
    { number, text: `+84 ${number.slice(1)}` },
    { number, text: `84${number.slice(1)}` },
  ),
);

/** Letters and signs of all kinds; digits with what stands between them in lists of telephones. */
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[\d .,;/()+-]{8,40}$/));

describe('phones, for any numbers', () => {
  it('reads one number in any grouping, without a note', () => {
    fc.assert(
      fc.property(written, ({ number, text }) => {
        expect(readPhones(text)).toEqual({ value: [abroad(number)], notes: [] });
      }),
    );
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(national, (number) => {
        expect(readPhones(formatPhone(abroad(number))).value).toEqual([abroad(number)]);
      }),
    );
  });

  it('finds all numbers of a cell, in order, whatever parts them', () => {
    const separator = fc.constantFrom(' / ', '/', '; ', '\n', ' hoặc ', ' - ', ', ');
    fc.assert(
      fc.property(fc.uniqueArray(mobile, { minLength: 1, maxLength: 4 }), separator, (numbers, between) => {
        expect(readPhones(numbers.join(between)).value).toEqual(numbers.map(abroad));
      }),
    );
  });

  it('never makes a number of digits that are none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:00|01[13457]|04|06)\d{7,8}$/), (digits) => {
        expect(readPhones(digits).value).toBeNull();
      }),
    );
  });

  it('puts back the zero that a number cell dropped, and says so', () => {
    fc.assert(
      fc.property(mobile, (number) => {
        const reading = readPhones(number.slice(1));
        expect(reading.value).toEqual([abroad(number)]);
        expect(reading.notes).toEqual([{ code: 'phone-zero-restored', found: number.slice(1), expected: number }]);
      }),
    );
  });

  it('bears any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const odd = (readPhones(text).value ?? []).filter(
          (number) => !/^(?:\+84\d{9,10}|1[89]00\d{4,6})$/.test(number),
        );
        expect(odd, text).toEqual([]);
      }),
    );
  });
});
