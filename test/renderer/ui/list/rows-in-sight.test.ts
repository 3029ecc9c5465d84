import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsInSight, topThatShows } from '../../../../renderer/ui/list/rows-in-sight';

const geometry = fc.record({
  count: fc.nat(50_000),
  rowHeight: fc.constantFrom(28, 34, 46),
  top: fc.nat(2_000_000),
  height: fc.integer({ min: 0, max: 3000 }),
});

describe('rows in sight', () => {
  it('hold every row of which a pixel shows, and few others', () => {
    fc.assert(
      fc.property(geometry, (list) => {
        const { first, end } = rowsInSight(list);
        const { count, rowHeight, height } = list;
        // As the browser scrolls: never past the end.
        const top = Math.max(0, Math.min(list.top, count * rowHeight - height));
        const shows = (index: number): boolean => (index + 1) * rowHeight > top && index * rowHeight < top + height;
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        if (first > 0) expect(shows(first - 1)).toBe(false);
        if (end < count) expect(shows(end)).toBe(false);
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 9);
      }),
    );
  });

  it('are none of an empty list, and some before the window was measured', () => {
    expect(rowsInSight({ count: 0, rowHeight: 28, top: 0, height: 500 })).toEqual({ first: 0, end: 0 });
    expect(rowsInSight({ count: 100, rowHeight: 28, top: 0, height: -28 })).toEqual({ first: 0, end: 4 });
  });

  it('are the last ones when the list became shorter than it is scrolled', () => {
    expect(rowsInSight({ count: 3, rowHeight: 28, top: 280_000, height: 500 })).toEqual({ first: 0, end: 3 });
    const { end } = rowsInSight({ count: 100, rowHeight: 28, top: 280_000, height: 500 });
    expect(end).toBe(100);
  });

  it('do not change while the list moves inside its first row', () => {
    const at = (top: number) => rowsInSight({ count: 1000, rowHeight: 28, top, height: 500 });
    expect(at(28 * 40)).toEqual({ first: 36, end: 62 });
    expect(at(28 * 41)).toEqual({ first: 37, end: 63 });
  });
});

describe('scrolling to a row', () => {
  const sight = fc.record({
    rowHeight: fc.constantFrom(28, 34, 46),
    top: fc.nat(100_000),
    height: fc.integer({ min: 50, max: 3000 }),
  });

  it('shows the whole row', () => {
    fc.assert(
      fc.property(sight, fc.nat(3000), (list, index) => {
        const top = topThatShows(list, index);
        expect(index * list.rowHeight).toBeGreaterThanOrEqual(top);
        expect((index + 1) * list.rowHeight).toBeLessThanOrEqual(top + list.height);
      }),
    );
  });

  it('does not move a list that shows it already', () => {
    fc.assert(
      fc.property(sight, fc.nat(3000), (list, index) => {
        const top = topThatShows(list, index);
        expect(topThatShows({ ...list, top }, index)).toBe(top);
      }),
    );
    expect(topThatShows({ rowHeight: 28, top: 100, height: 300 }, 5)).toBe(100);
  });
});
