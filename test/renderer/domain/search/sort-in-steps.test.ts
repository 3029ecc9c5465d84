import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { sortInSteps } from '../../../../renderer/domain/search/sort-in-steps';

interface Item {
  readonly key: number;
  readonly place: number;
}
const byKey = (a: Item, b: Item): number => a.key - b.key;
const itemsOf = (keys: readonly number[]): readonly Item[] => keys.map((key, place) => ({ key, place }));

describe('sorting in steps', () => {
  it('is the stable sort of the platform, for any number of runs', () => {
    const keys = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3000, size: 'max' });
    fc.assert(
      fc.property(keys, (keys) => {
        const items = itemsOf(keys);
        expect(runAtOnce(sortInSteps(items, byKey))).toEqual(items.toSorted(byKey));
      }),
      { numRuns: 60 },
    );
  });

  it.each([0, 1, 399, 400, 401, 1200, 2001])('keeps all of %i items and leaves the given list alone', (count) => {
    const items = itemsOf(Array.from({ length: count }, (_, index) => (index * 7919) % 101));
    const before = [...items];
    expect(runAtOnce(sortInSteps(items, byKey))).toEqual(items.toSorted(byKey));
    expect(items).toEqual(before);
  });

  it('pauses often: no piece holds more than one merge', () => {
    const items = itemsOf(Array.from({ length: 4000 }, (_, index) => -index));
    let pauses = 0;
    const steps = sortInSteps(items, byKey);
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(10 + 9);
  });
});
