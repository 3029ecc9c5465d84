import { describe, expect, it } from 'vitest';
import {
  boxOfRange,
  columnsInSight,
  headHeight,
  inSlots,
  numberWidth,
  rowHeight,
  rowsAround,
  scrollForColumn,
  scrollWhenLower,
  slotsFor,
} from '../../../../../renderer/ui/grid/row/sheet-geometry';

const widths = [200, 100, 100, 100, 100];

describe('boxOfRange', () => {
  it('spans rows and columns on the canvas', () => {
    expect(boxOfRange({ top: 1, bottom: 2, left: 1, right: 2 }, widths, 0)).toEqual({
      left: numberWidth + 200,
      top: headHeight + rowHeight,
      width: 200,
      height: 2 * rowHeight,
    });
  });

  it('moves the frozen column along with the scroll position', () => {
    expect(boxOfRange({ top: 0, bottom: 0, left: 0, right: 0 }, widths, 150).left).toBe(numberWidth + 150);
    expect(boxOfRange({ top: 0, bottom: 0, left: 1, right: 1 }, widths, 150).left).toBe(numberWidth + 200);
  });
});

describe('scrollForColumn', () => {
  const at = (column: number, scrollLeft: number) =>
    scrollForColumn({ row: 0, column }, widths, { scrollLeft, clientWidth: 450 });

  it('stays where the column is in sight, and for the frozen one', () => {
    expect(at(1, 0)).toBe(0);
    expect(at(0, 120)).toBe(120);
  });

  it('brings a column out from under the frozen one or from beyond the border', () => {
    expect(at(1, 80)).toBe(0);
    expect(at(4, 0)).toBe(numberWidth + 600 - 450);
  });
});

describe('scrollWhenLower', () => {
  // Ten rows and the head: the tenth row ends at 309.
  const shrink = (row: number, before: number, after: number, scrollTop = 0) =>
    scrollWhenLower(row, { scrollTop, before, after });

  it('follows a row that a line below the cells would hide', () => {
    expect(shrink(9, 309, 276)).toBe(33);
    expect(shrink(19, 309, 276, 280)).toBe(313);
  });

  it('leaves alone what stays in sight, what was out of sight, and cells that grow', () => {
    expect(shrink(8, 309, 290)).toBe(0);
    expect(shrink(30, 309, 276)).toBe(0);
    expect(shrink(9, 276, 309)).toBe(0);
  });
});

describe('columnsInSight', () => {
  const at = (scrollLeft: number, clientWidth: number) => columnsInSight(widths, { scrollLeft, clientWidth });

  it('has one more column at each side than can be seen, and never the frozen one', () => {
    expect(at(0, numberWidth + 200 + 150)).toEqual([1, 3]);
    expect(at(100, numberWidth + 200 + 100)).toEqual([1, 3]);
    expect(at(200, numberWidth + 200 + 100)).toEqual([2, 4]);
  });

  it('has all of them where all fit, and the last ones at the end', () => {
    expect(at(0, 2000)).toEqual([1, 4]);
    expect(at(300, numberWidth + 200 + 100)).toEqual([3, 4]);
    expect(at(9000, 400)).toEqual([3, 4]);
  });

  it('holds while there is no column beside the name', () => {
    expect(columnsInSight([200], { scrollLeft: 0, clientWidth: 400 })).toEqual([1, 0]);
  });
});

describe('rowsAround and inSlots', () => {
  const slots = slotsFor(20 * rowHeight);
  const drawn = (first: number, count = 1000) => inSlots(rowsAround(first, slots, count).map((index) => ({ index })));

  it('covers every row that a window can show, and a margin on both sides', () => {
    const rows = rowsAround(500, slots, 1000);
    expect(rows[0]).toBeLessThan(500);
    // Half a row at the top and half a one at the bottom.
    expect(rows.at(-1)).toBeGreaterThan(500 + 20);
  });

  it('draws the same number of rows at the top, in the middle and at the end, each within the sheet', () => {
    for (const first of [0, 3, 500, 990, 999]) {
      const rows = rowsAround(first, slots, 1000);
      expect(rows).toHaveLength(slots);
      expect(rows.every((row) => row >= 0 && row < 1000)).toBe(true);
      expect(rows).toContain(first);
    }
    expect(rowsAround(0, slots, 4)).toEqual([0, 1, 2, 3]);
  });

  it('keeps a row that stays in its slot, whichever way and however far the sheet is scrolled', () => {
    const before = new Map(drawn(500).map(({ index, slot }) => [index, slot]));
    for (const by of [1, -1, 7, -7, 30]) {
      const after = drawn(500 + by);
      expect(after.map(({ slot }) => slot)).toEqual(Array.from({ length: slots }, (_, slot) => slot));
      for (const { index, slot } of after) expect(before.get(index) ?? slot).toBe(slot);
    }
  });

  it('stands in the order of the rows at the top of the sheet', () => {
    expect(drawn(0).map(({ index }) => index)).toEqual(rowsAround(0, slots, 1000));
  });
});
