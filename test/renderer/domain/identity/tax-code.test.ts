import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesTaxCheck, readTaxCode, taxCodeKind, withTaxCheck } from '../../../../renderer/domain/identity/tax-code';
import { idVectors } from './id-vectors';

const codesOf = (text: string) => readTaxCode(text).notes.map((note) => note.code);

describe('readTaxCode', () => {
  it.each(idVectors.taxCode.valid)('reads %s without a note', (text) => {
    const reading = readTaxCode(text);
    expect(reading.notes).toEqual([]);
    expect(reading.value?.replace('-', '')).toBe(text.replace('-', ''));
  });

  it('writes branches one way', () => {
    expect(readTaxCode('5801234577001').value).toBe('5801234577-001');
    expect(readTaxCode('5801234577 - 001').value).toBe('5801234577-001');
    expect(taxCodeKind('5801234577-001')).toBe('branch');
  });

  it.each(idVectors.taxCode.validPersonal)('reads the personal number %s of a household', (text) => {
    expect(readTaxCode(text)).toEqual({ value: text, notes: [] });
    expect(taxCodeKind(text)).toBe('personal');
  });

  it.each(idVectors.taxCode.invalid)('says what is wrong with %s (%s)', (text) => {
    expect(codesOf(text)).not.toEqual([]);
  });

  it('keeps a code with a wrong check digit, because the paper may say so', () => {
    expect(readTaxCode('0101248142')).toEqual({
      value: '0101248142',
      notes: [{ code: 'tax-code-check', found: '0101248142' }],
    });
  });

  it('refuses what has no shape of a tax code', () => {
    expect(readTaxCode('abc').value).toBeNull();
    expect(codesOf('01012481411')).toEqual(['tax-code-length']);
    expect(codesOf('0101248141-000')).toEqual(['tax-code-branch']);
    expect(readTaxCode('0101248141-000').value).toBeNull();
  });

  it('cleans what officers type round the digits', () => {
    expect(readTaxCode("'0101248141").value).toBe('0101248141');
    expect(readTaxCode(' 010.124.8141 ').value).toBe('0101248141');
  });

  it('accepts registration numbers of households from before 2025, flagged', () => {
    expect(readTaxCode('10D8001234')).toMatchObject({
      value: '10D8001234',
      notes: [{ code: 'tax-code-old-household' }],
    });
    expect(taxCodeKind('10D8001234')).toBe('oldHousehold');
  });
});

describe('zeros that a spreadsheet took', () => {
  it('offers the whole code when the check then passes', () => {
    expect(readTaxCode('101248141')).toMatchObject({ value: null, suggestion: '0101248141' });
    expect(readTaxCode('300588569')).toMatchObject({ suggestion: '0300588569' });
    expect(readTaxCode('300588569001')).toMatchObject({ value: null, suggestion: '0300588569-001' });
    expect(readTaxCode('68190001234')).toMatchObject({ value: null, suggestion: '068190001234' });
    expect(readTaxCode('1085004321').suggestion).toBe('001085004321');
  });

  it('offers nothing when the check fails or a zero still leads', () => {
    expect(readTaxCode('101248142').suggestion).toBeUndefined();
    expect(readTaxCode('010124814').suggestion).toBeUndefined();
    expect(readTaxCode('01012481411').suggestion).toBeUndefined();
  });

  it('restores every code that lost one zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 99_999_999 }), (body) => {
        const whole = withTaxCheck(String(body).padStart(9, '0'));
        fc.pre(whole !== null && /^0[1-9]/.test(whole));
        expect(readTaxCode((whole ?? '').slice(1)).suggestion).toBe(whole);
      }),
    );
  });
});

describe('check digit', () => {
  it('catches every single wrong digit', () => {
    for (const code of ['0101248141', '0300588569', '2600098713']) {
      for (let place = 0; place < 10; place += 1) {
        for (let digit = 0; digit < 10; digit += 1) {
          const changed = code.slice(0, place) + digit + code.slice(place + 1);
          expect(passesTaxCheck(changed), changed).toBe(changed === code);
        }
      }
    }
  });

  it('has no code for nine digits whose check would be 10', () => {
    const bodies = Array.from({ length: 500 }, (_, index) => String(100_000_000 + index));
    const none = bodies.filter((body) => withTaxCheck(body) === null);
    expect(none.length).toBeGreaterThan(20);
    for (const body of none) {
      for (let digit = 0; digit < 10; digit += 1) expect(passesTaxCheck(`${body}${digit}`)).toBe(false);
    }
  });

  it('has no kind for other shapes', () => {
    expect(taxCodeKind('123')).toBeNull();
    expect(taxCodeKind('0101248141')).toBe('organisation');
  });
});
