import { describe, expect, it } from 'vitest';
import { cellsOf, clampCell, isInRange, rangeBetween, sizeOfRange } from '../../../../renderer/domain/grid/cell-range';

describe('ranges of cells', () => {
  it('lies between two corners, whichever comes first', () => {
    const range = rangeBetween({ row: 4, column: 1 }, { row: 2, column: 3 });
    expect(range).toEqual({ top: 2, left: 1, bottom: 4, right: 3 });
    expect(rangeBetween({ row: 2, column: 3 }, { row: 4, column: 1 })).toEqual(range);
    expect(sizeOfRange(range)).toEqual({ rows: 3, columns: 3 });
    expect(cellsOf(range)).toHaveLength(9);
    expect(cellsOf(range)[0]).toEqual({ row: 2, column: 1 });
    expect(isInRange(range, { row: 3, column: 2 })).toBe(true);
    expect(isInRange(range, { row: 5, column: 2 })).toBe(false);
  });

  it('brings a cell back into a grid that shrank, and into an empty one', () => {
    expect(clampCell({ row: 9, column: 9 }, { rows: 3, columns: 2 })).toEqual({ row: 2, column: 1 });
    expect(clampCell({ row: 3, column: 1 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
  });
});
