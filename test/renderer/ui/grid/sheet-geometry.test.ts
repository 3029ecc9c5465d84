import { describe, expect, it } from 'vitest';
import {
  boxOfRange,
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
