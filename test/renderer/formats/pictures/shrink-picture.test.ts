import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedSize } from '../../../../renderer/formats/pictures/shrink-picture';

describe('fittedSize', () => {
  it.each([
    [4000, 3000, { width: 1600, height: 1200 }],
    [3000, 4000, { width: 1200, height: 1600 }],
    [120, 90, { width: 120, height: 90 }],
    [5000, 1, { width: 1600, height: 1 }],
  ])('%d × %d', (width, height, size) => {
    expect(fittedSize(width, height)).toEqual(size);
  });

  it('fits every picture, never enlarges it and keeps its shape', () => {
    const px = fc.integer({ min: 1, max: 30_000 });
    fc.assert(
      fc.property(px, px, fc.integer({ min: 16, max: 4000 }), (width, height, side) => {
        const size = fittedSize(width, height, side);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(Math.max(side, 1));
        expect(size.width).toBeLessThanOrEqual(width);
        expect(size.height).toBeLessThanOrEqual(height);
        const scale = Math.min(1, side / Math.max(width, height));
        expect(Math.abs(size.width - width * scale)).toBeLessThanOrEqual(1);
        expect(Math.abs(size.height - height * scale)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
