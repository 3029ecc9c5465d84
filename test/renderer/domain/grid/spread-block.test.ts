import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeBetween } from '../../../../renderer/domain/grid/cell-range';
import { spreadBlock } from '../../../../renderer/domain/grid/spread-block';

const size = { rows: 10, columns: 6 };
const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const shown = (spread: ReturnType<typeof spreadBlock>): readonly string[] =>
  (spread?.writes ?? []).map(
    ({ at, written }) => `${at.row},${at.column}=${'text' in written ? written.text : 'value'}`,
  );

describe('spreadBlock', () => {
  it('lays the block once from the chosen cell', () => {
    const spread = spreadBlock([['a', 'b'], ['c']], range(2, 1), size);
    expect(shown(spread)).toEqual(['2,1=a', '2,2=b', '3,1=c']);
    expect(spread).toMatchObject({ newRows: 0, columnsLeftOut: 0, covers: range(2, 1, 3, 2) });
  });

  it('fills a selection with one value', () => {
    expect(shown(spreadBlock([['x']], range(0, 0, 1, 1), size))).toEqual(['0,0=x', '0,1=x', '1,0=x', '1,1=x']);
  });

  it('repeats a block where the selection is a multiple of it, and lays it once where it is not', () => {
    expect(shown(spreadBlock([['a'], ['b']], range(0, 0, 3, 0), size))).toEqual(['0,0=a', '1,0=b', '2,0=a', '3,0=b']);
    expect(shown(spreadBlock([['a'], ['b']], range(0, 0, 2, 0), size))).toEqual(['0,0=a', '1,0=b']);
  });

  it('grows the grid downwards and says which columns hang over its right border', () => {
    const spread = spreadBlock(
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      range(9, 4),
      size,
    );
    expect(spread).toMatchObject({ newRows: 1, columnsLeftOut: 1, covers: range(9, 4, 10, 5) });
    expect(shown(spread)).toEqual(['9,4=a', '9,5=b', '10,4=d', '10,5=e']);
  });

  it('does nothing with an empty block', () => {
    expect(spreadBlock([], range(0, 0), size)).toBeNull();
    expect(spreadBlock([[]], range(0, 0), size)).toBeNull();
  });

  it('writes each cell once, inside what it says that it covers', () => {
    const text = fc.string({ maxLength: 3 });
    const cell = fc.record({ row: fc.nat(9), column: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }), cell, cell, (block, a, b) => {
        const spread = spreadBlock(block, rangeBetween(a, b), size);
        if (!spread) return;
        const places = spread.writes.map(({ at }) => `${at.row},${at.column}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { at } of spread.writes) {
          expect(at.column).toBeLessThan(size.columns);
          expect(at.row).toBeGreaterThanOrEqual(spread.covers.top);
          expect(at.row).toBeLessThanOrEqual(spread.covers.bottom);
        }
        expect(spread.newRows).toBe(Math.max(0, spread.covers.bottom + 1 - size.rows));
      }),
    );
  });
});
