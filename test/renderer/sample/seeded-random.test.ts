import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../renderer/sample/seeded-random';

const draws = (seed: number, count = 50) => {
  const chance = seededChance(seed);
  return Array.from({ length: count }, () => chance.int(1000));
};

describe('seeded chance', () => {
  it('repeats with its seed and differs with another', () => {
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it('stays inside its bounds and reaches both ends', () => {
    const chance = seededChance(1);
    const dice = Array.from({ length: 600 }, () => chance.between(1, 6));
    expect(new Set(dice)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });

  it('picks by weight', () => {
    const chance = seededChance(3);
    const picks = Array.from({ length: 4000 }, () =>
      chance.weighted([
        ['often', 3],
        ['rarely', 1],
        ['never', 0],
      ] as const),
    );
    const often = picks.filter((each) => each === 'often').length / picks.length;
    expect(often).toBeGreaterThan(0.71);
    expect(often).toBeLessThan(0.79);
    expect(picks).not.toContain('never');
  });

  it('happens in its share of the draws', () => {
    const chance = seededChance(4);
    const share = Array.from({ length: 4000 }, () => chance.happens(0.2)).filter(Boolean).length / 4000;
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.23);
    expect([chance.happens(0), chance.happens(1)]).toEqual([false, true]);
  });

  it('draws some of a list without repeats and without changing it', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(12), (seed, count) => {
        const list = [1, 2, 3, 4, 5, 6, 7, 8];
        const some = seededChance(seed).some(list, count);
        expect(some).toHaveLength(Math.min(count, 8));
        expect(new Set(some).size).toBe(some.length);
        expect(list).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      }),
    );
  });

  it('has nothing to pick from an empty list', () => {
    expect(() => seededChance(1).pick([])).toThrow(RangeError);
  });
});
