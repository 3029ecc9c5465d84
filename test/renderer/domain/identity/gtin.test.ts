import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesGs1Check, readGln, readGtin, withGs1Check } from '../../../../renderer/domain/identity/gtin';
import { idVectors } from './id-vectors';

describe('readGtin', () => {
  it.each(idVectors.gtin.valid)('reads %s', (text) => {
    expect(readGtin(text)).toEqual({ value: text, notes: [] });
  });

  it.each(idVectors.gtin.invalid)('refuses %s (%s)', (text) => {
    expect(readGtin(text).value).toBeNull();
    expect(readGtin(text).notes).toHaveLength(1);
  });

  it('says that scientific notation has lost the digits', () => {
    for (const text of ['8.93123E+12', '8,93123E+12', '8.93E12']) {
      expect(readGtin(text)).toEqual({ value: null, notes: [{ code: 'gtin-destroyed', found: text }] });
    }
  });

  it('names the digit that it expected', () => {
    expect(readGtin('8931234560011').notes).toEqual([
      { code: 'gtin-check', found: '8931234560011', expected: '8931234560010' },
    ]);
  });

  it('offers the zero that a number cell dropped, only when the code then proves itself', () => {
    expect(readGtin('1234565')).toMatchObject({ value: null, suggestion: '01234565' });
    expect(readGtin('1234566').suggestion).toBeUndefined();
  });

  it('marks numbers that a shop gave itself', () => {
    const own = withGs1Check('200000000001');
    expect(readGtin(own)).toEqual({ value: own, notes: [{ code: 'gtin-internal', found: own }] });
  });

  it('reads over spaces and hyphens, not over letters', () => {
    expect(readGtin('893 1234 5600 10').value).toBe('8931234560010');
    expect(readGtin('chưa có').notes[0]?.code).toBe('gtin-letters');
    expect(readGtin('123').notes[0]?.code).toBe('gtin-length');
  });
});

describe('readGln', () => {
  it.each(idVectors.gln.valid)('reads %s', (text) => {
    expect(readGln(text).value).toBe(text);
  });

  it.each(idVectors.gln.invalid)('refuses %s', (text) => {
    expect(readGln(text).value).toBeNull();
  });

  it('has thirteen digits only', () => {
    expect(readGln('89312346').value).toBeNull();
  });
});

describe('GS1 check', () => {
  it('accepts what it makes and catches every single wrong digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), fc.nat(12), fc.integer({ min: 1, max: 9 }), (body, place, shift) => {
        const code = withGs1Check(body);
        expect(passesGs1Check(code)).toBe(true);
        const digit = (Number(code.charAt(place)) + shift) % 10;
        expect(passesGs1Check(code.slice(0, place) + digit + code.slice(place + 1))).toBe(false);
      }),
    );
  });
});
