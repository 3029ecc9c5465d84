import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownKinds } from '../../../../renderer/domain/records/own-field';
import type { OwnValue } from '../../../../renderer/domain/records/own-value';
import { fitsOwn, ownText, readOwnText } from '../../../../renderer/domain/typing/own-value-text';
import { isPartialDate } from '../../../../renderer/domain/vietnamese/civil-date';
import { normaliseLine, normaliseText } from '../../../../renderer/domain/vietnamese/normalise-text';

const flags = { yes: 'Có', no: 'Không' };
const choices = ['Hữu cơ', 'VietGAP', 'Chưa chứng nhận'];

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const two = (value: number): string => String(value).padStart(2, '0');
const date = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.nat(2),
  )
  .map(([year, month, day, parts]) => [year, two(month), two(day)].slice(0, parts + 1).join('-'))
  .filter(isPartialDate);

/** What a record may hold, as the form and the intake write it. */
const valuesOf: Readonly<Record<(typeof ownKinds)[number], fc.Arbitrary<OwnValue>>> = {
  text: text.map(normaliseLine).filter((value) => value !== ''),
  longText: text.map(normaliseText).filter((value) => normaliseLine(value) !== ''),
  number: fc.integer({ min: 0, max: 1_000_000_000 }).map((value) => value / 100),
  date,
  flag: fc.boolean(),
  choice: fc.constantFrom(...choices),
};

describe.each(ownKinds)('a value of kind %s', (kind) => {
  it('is read back from the text that shows it', () => {
    fc.assert(
      fc.property(valuesOf[kind], (value) => {
        expect(readOwnText({ kind, choices }, ownText({ kind, choices }, value, flags), flags)).toEqual({
          outcome: 'value',
          value,
        });
        expect(fitsOwn({ kind, choices }, value)).toBe(true);
      }),
    );
  });

  it('may be absent', () => {
    expect(readOwnText({ kind, choices }, '  ')).toEqual({ outcome: 'value', value: null });
    expect(ownText({ kind, choices }, null, flags)).toBe('');
  });
});

describe('a text that is none', () => {
  it.each([
    ['number', 'khoảng hai'],
    ['date', 'tháng sau'],
    ['flag', 'có lẽ'],
    ['choice', 'GlobalGAP'],
  ] as const)('is a problem for %s: %s', (kind, said) => {
    expect(readOwnText({ kind, choices }, said)).toEqual({ outcome: 'problem' });
  });

  it('is read with and without marks, capitals and words of lists', () => {
    expect(readOwnText({ kind: 'choice', choices }, 'huu co')).toEqual({ outcome: 'value', value: 'Hữu cơ' });
    for (const said of ['có', 'X', 'Yes', 'rồi'])
      expect(readOwnText({ kind: 'flag', choices: [] }, said)).toEqual({ outcome: 'value', value: true });
    for (const said of ['KHÔNG', 'chưa', '0'])
      expect(readOwnText({ kind: 'flag', choices: [] }, said)).toEqual({ outcome: 'value', value: false });
  });

  it('does not fit as a stored value either', () => {
    expect(fitsOwn({ kind: 'number', choices: [] }, '2 ha')).toBe(false);
    expect(fitsOwn({ kind: 'choice', choices }, 'Khác')).toBe(false);
    expect(fitsOwn({ kind: 'date', choices: [] }, 'mai')).toBe(false);
    expect(fitsOwn({ kind: 'text', choices: [] }, true)).toBe(false);
  });
});
