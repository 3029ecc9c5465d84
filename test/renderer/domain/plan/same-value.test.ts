import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../../../renderer/domain/plan/same-value';

describe('sameValue', () => {
  it('compares by content', () => {
    expect(sameValue(['0912'], ['0912'])).toBe(true);
    expect(sameValue({ productId: 's1', quantity: 2 }, { quantity: 2, productId: 's1' })).toBe(true);
    expect(sameValue([1, 2], [2, 1])).toBe(false);
    expect(sameValue([1], [1, 2])).toBe(false);
    expect(sameValue([1, 2], [1])).toBe(false);
  });

  it('keeps unknown, empty, zero and false apart', () => {
    const values = [null, undefined, '', 0, false, [], {}, 'null'];
    for (const [i, a] of values.entries()) {
      for (const [j, b] of values.entries()) {
        if (i === j) expect(sameValue(a, b)).toBe(true);
        // An empty list and an empty object are different things.
        else expect(sameValue(a, b), `values ${i} and ${j}`).toBe(false);
      }
    }
  });

  it('takes a missing property for undefined, because JSON does', () => {
    expect(sameValue({ a: undefined, b: 1 }, { b: 1 })).toBe(true);
    expect(sameValue({ b: 1 }, { a: undefined, b: 1 })).toBe(true);
    expect(sameValue({ b: 1 }, { a: null, b: 1 })).toBe(false);
  });

  it('agrees with JSON on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const copy: unknown = JSON.parse(JSON.stringify(value));
        expect(sameValue(copy, JSON.parse(JSON.stringify(value)))).toBe(true);
      }),
    );
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => {
        expect(sameValue(a, b)).toBe(sameValue(b, a));
      }),
    );
  });
});
