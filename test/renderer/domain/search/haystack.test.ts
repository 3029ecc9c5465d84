import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachHolding, haystackOf, nameSpan, rearranged, textAt } from '../../../../renderer/domain/search/haystack';

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

  it('put in another order with new texts is what those texts would make', () => {
    const places = fc.array(fc.oneof(fc.nat(7), fc.integer({ min: -4, max: -1 })), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 8 }),
        fc.array(entry, { minLength: 4, maxLength: 4 }),
        places,
        (texts, fresh, wanted) => {
          const order = wanted.map((at) => (at < 0 ? at : at % texts.length));
          const whole = order.map((at) => (at < 0 ? fresh[-1 - at] : texts[at]) ?? '');
          expect(rearranged(haystackOf(texts), Int32Array.from(order), fresh)).toEqual(haystackOf(whole));
        },
      ),
    );
  });

  it('is the same one when a new text says what the old one said', () => {
    const before = haystackOf(['a', 'b\nc', 'd']);
    expect(rearranged(before, Int32Array.of(0, -1, 2), ['b\nc'])).toBe(before);
    expect(rearranged(before, Int32Array.of(0, -1, 2), ['b'])).not.toBe(before);
  });
});
