import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, isInRange, rangeBetween } from '../../../../renderer/domain/grid/cell-range';
import { dragTarget, fillDown, fillOver, fillRight } from '../../../../renderer/domain/grid/fill-range';

const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const shown = (copies: ReturnType<typeof fillDown>): readonly string[] =>
  copies.map(({ from, to }) => `${from.row},${from.column}>${to.row},${to.column}`);

describe('fillDown and fillRight', () => {
  it('copies the first row or column into the rest of the block', () => {
    expect(shown(fillDown(range(1, 0, 3, 1)))).toEqual(['1,0>2,0', '1,1>2,1', '1,0>3,0', '1,1>3,1']);
    expect(shown(fillRight(range(0, 1, 1, 2)))).toEqual(['0,1>0,2', '1,1>1,2']);
  });

  it('takes over the neighbour where only one row or column is chosen', () => {
    expect(shown(fillDown(range(2, 1)))).toEqual(['1,1>2,1']);
    expect(shown(fillRight(range(2, 1)))).toEqual(['2,0>2,1']);
  });

  it('has nothing to take over at the border', () => {
    expect(fillDown(range(0, 1))).toEqual([]);
    expect(fillRight(range(1, 0))).toEqual([]);
  });
});

describe('fillOver', () => {
  it('repeats the block downwards and upwards', () => {
    expect(shown(fillOver(range(2, 0, 3, 0), range(2, 0, 6, 0)))).toEqual(['2,0>4,0', '3,0>5,0', '2,0>6,0']);
    expect(shown(fillOver(range(2, 0, 3, 0), range(1, 0, 3, 0)))).toEqual(['3,0>1,0']);
  });

  it('fills everything but the source, only from the source', () => {
    const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
    fc.assert(
      fc.property(cell, cell, cell, (a, b, to) => {
        const source = rangeBetween(a, b);
        const target = dragTarget(source, to);
        const copies = fillOver(source, target);
        expect(copies).toHaveLength(cellsOf(target).length - cellsOf(source).length);
        for (const copy of copies) {
          expect(isInRange(source, copy.from)).toBe(true);
          expect(isInRange(source, copy.to)).toBe(false);
          expect(isInRange(target, copy.to)).toBe(true);
        }
      }),
    );
  });
});

describe('dragTarget', () => {
  it('grows in the farthest direction only', () => {
    const source = range(2, 2, 3, 3);
    expect(dragTarget(source, { row: 7, column: 4 })).toEqual(range(2, 2, 7, 3));
    expect(dragTarget(source, { row: 1, column: 6 })).toEqual(range(2, 2, 3, 6));
    expect(dragTarget(source, { row: 0, column: 3 })).toEqual(range(0, 2, 3, 3));
    expect(dragTarget(source, { row: 3, column: 0 })).toEqual(range(2, 0, 3, 3));
    expect(dragTarget(source, { row: 2, column: 3 })).toEqual(source);
  });
});
