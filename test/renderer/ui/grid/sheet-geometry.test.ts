import { describe, expect, it } from 'vitest';
import {
  boxOfRange,
  columnsInSight,
  headHeight,
  numberWidth,
  rowHeight,
  scrollForColumn,
} from '../../../../renderer/ui/grid/sheet-geometry';

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
