import { describe, expect, it } from 'vitest';
import { sumCells } from '../../../../renderer/domain/grid/sum-cells';

describe('sumCells', () => {
  it('counts what is filled and adds the numbers', () => {
    expect(sumCells([1, 2.5, 'a', '', null, undefined, [], ['x'], false])).toEqual({
      count: 5,
      numbers: 2,
      sum: 3.5,
      average: 1.75,
    });
  });

  it('has no sum where there is no number: unknown is not zero', () => {
    expect(sumCells(['a', null])).toEqual({ count: 1, numbers: 0, sum: null, average: null });
    expect(sumCells([0])).toMatchObject({ count: 1, sum: 0, average: 0 });
  });
});
