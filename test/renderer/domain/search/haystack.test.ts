import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachHolding, haystackOf, nameSpan, textAt } from '../../../../renderer/domain/search/haystack';

/** Few letters, so that needles are often there, and often across the border of two entries if that were possible. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
const entry = fc.array(word, { minLength: 1, maxLength: 3 }).map((fields) => fields.join('\n'));
const needle = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 3 });

const holding = (texts: readonly string[], wanted: string): readonly (readonly [number, number])[] => {
  const haystack = haystackOf(texts);
  const found: (readonly [number, number])[] = [];
  eachHolding(haystack, wanted, (index, at) => found.push([index, at - nameSpan(haystack, index).start]));
  return found;
};

describe('a haystack', () => {
  it('names each entry once, in order, with the first place of the needle in it', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), needle, (texts, wanted) => {
        const expected = texts.flatMap((text, index) => {
          const at = text.indexOf(wanted);
          return at < 0 ? [] : [[index, at]];
        });
        expect(holding(texts, wanted)).toEqual(expected);
      }),
    );
  });

  it('gives back each text, and where its first field lies', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (texts) => {
        const haystack = haystackOf(texts);
        for (const [index, text] of texts.entries()) {
          expect(textAt(haystack, index)).toBe(text);
          const { start, end } = nameSpan(haystack, index);
          expect(haystack.text.slice(start, end)).toBe(text.split('\n')[0]);
        }
      }),
    );
  });

  it('holds nothing when it is empty, and finds nothing in empty texts', () => {
    expect(holding([], 'a')).toEqual([]);
    expect(holding(['', '', ''], 'a')).toEqual([]);
    expect(holding(['', 'a', ''], 'a')).toEqual([[1, 0]]);
  });

  it('never finds across the border of two entries', () => {
    expect(holding(['ca', 'phe'], 'caphe')).toEqual([]);
    expect(holding(['ca', 'phe'], 'ap')).toEqual([]);
  });
});
