import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleId } from '../../../renderer/sample/sample-ids';
import { sampleCounts, sampleSizes } from '../../../renderer/sample/sample-size';

describe('sample ids', () => {
  it('differ by seed, table and serial, and fit the schema', () => {
    const part = fc.tuple(fc.nat(), fc.constantFrom('sx', 'sp', 'cn'), fc.integer({ min: 1, max: 99_999 }));
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(sampleId(...a) === sampleId(...b)).toBe(a.join() === b.join());
        expect(sampleId(...a).length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe('sample sizes', () => {
  it('grow, with 1.7 to 1.9 products for a producer', () => {
    const counts = sampleSizes.map((size) => sampleCounts[size]);
    counts.slice(1).forEach((count, index) => expect(count.producers).toBeGreaterThan(counts[index]?.producers ?? 0));
    for (const { producers, products } of counts) {
      expect(products / producers).toBeGreaterThan(1.69);
      expect(products / producers).toBeLessThan(1.91);
    }
  });
});
