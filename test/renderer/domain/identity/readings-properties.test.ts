import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionNumberKey, readDecisionText } from '../../../../renderer/domain/identity/decision-text';
import { readEmail } from '../../../../renderer/domain/identity/email';
import { readGln, readGtin, withGs1Check } from '../../../../renderer/domain/identity/gtin';
import { readTaxCode, taxCodeKind, withTaxCheck } from '../../../../renderer/domain/identity/tax-code';
import { dateOfDayNumber, dayNumber } from '../../../../renderer/domain/vietnamese/civil-date';
import { formatDate, formatLongDate } from '../../../../renderer/domain/vietnamese/format';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const symbol = fc.constantFrom('QĐ-UBND', 'QĐ-UBND-HC', 'QĐ-BNNMT', 'QĐ-BNN-VPĐP');
const decided = fc.integer({ min: dayNumber('2018-05-07'), max: dayNumber('2030-12-31') }).map(dateOfDayNumber);

describe('decisions, for any number and day', () => {
  it('reads number and date in every usual sentence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), symbol, decided, (no, sign, date) => {
        const number = `${no}/${sign}`;
        const sentences = [
          `Quyết định số ${number} ngày ${formatDate(date)}`,
          `${number} ${formatLongDate(date)}`,
          `QĐ ${number}, ${formatDate(date)} của UBND tỉnh`,
          `${no} / ${sign.replaceAll('-', ' - ')} (${formatDate(date)})`,
        ];
        for (const text of sentences) expect(readDecisionText(text), text).toEqual({ number, date, notes: [] });
      }),
    );
  });

  it('has one key for all of them, and keys that can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), symbol, (no, sign) => {
        const key = decisionNumberKey(`số ${String(no).padStart(4, '0')}/${sign.toLowerCase()}`);
        expect(key).toBe(`${no}/${sign}`);
        expect(decisionNumberKey(key)).toBe(key);
      }),
    );
  });

  it('bears any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decisionNumberKey(text)).toBeTypeOf('string');
      }),
    );
  });
});

describe('codes, for any digits', () => {
  it('keeps a right tax code, with or without its branch', () => {
    const nine = fc.stringMatching(/^\d{9}$/).filter((digits) => withTaxCheck(digits) !== null);
    fc.assert(
      fc.property(nine, fc.integer({ min: 1, max: 999 }), (digits, branch) => {
        const ten = withTaxCheck(digits) ?? '';
        const whole = `${ten}-${String(branch).padStart(3, '0')}`;
        expect(readTaxCode(ten)).toEqual({ value: ten, notes: [] });
        expect(readTaxCode(whole.replace('-', ''))).toEqual({ value: whole, notes: [] });
        expect(taxCodeKind(whole)).toBe('branch');
      }),
    );
  });

  it('never offers a suggestion that would not be accepted', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8,13}$/), (digits) => {
        const { suggestion } = readTaxCode(digits);
        if (suggestion !== undefined) expect(readTaxCode(suggestion)).toEqual({ value: suggestion, notes: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a right GTIN of each length and only GLN of thirteen', () => {
    fc.assert(
      fc.property(fc.constantFrom(7, 11, 12, 13), fc.infiniteStream(fc.nat(9)), (length, stream) => {
        const body = [...stream.take(length)].join('');
        const code = withGs1Check(body);
        expect(readGtin(code).value).toBe(code);
        expect(readGln(code).value).toBe(length === 12 ? code : null);
      }),
    );
  });

  it('bears any text, and an unread value always has its reason', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const reading of [readTaxCode(text), readGtin(text), readEmail(text)]) {
          if (reading.value === null) expect(reading.notes.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('e-mail, for any plain address', () => {
  it('is kept in lower case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_]{1,12}$/), fc.stringMatching(/^[a-z]{2,10}$/), (name, domain) => {
        const email = `${name}@${domain}.vn`;
        expect(readEmail(` ${email} `)).toEqual({ value: email.toLowerCase(), notes: [] });
      }),
    );
  });
});
