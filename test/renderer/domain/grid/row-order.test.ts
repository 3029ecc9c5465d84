import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOrder } from '../../../../renderer/domain/grid/row-order';

const all = (): boolean => true;

describe('nextOrder', () => {
  it('takes a new list as it is', () => {
    expect(nextOrder(null, 'a', ['x', 'y'], all)).toEqual({ ids: ['x', 'y'], madeFor: 'a' });
    expect(nextOrder({ ids: ['x', 'y'], madeFor: 'a' }, 'b', ['y', 'x'], all).ids).toEqual(['y', 'x']);
  });

  it('holds still for the same list, puts new rows at the end and drops those that are gone', () => {
    const order = { ids: ['x', 'y', 'z'], madeFor: 'a' };
    expect(nextOrder(order, 'a', ['z', 'y', 'x'], all)).toBe(order);
    expect(nextOrder(order, 'a', ['n', 'z', 'y', 'x'], all).ids).toEqual(['x', 'y', 'z', 'n']);
    expect(nextOrder(order, 'a', ['z', 'x'], (id) => id !== 'y').ids).toEqual(['x', 'z']);
  });

  it('keeps a row that no longer passes the filter while it exists', () => {
    expect(nextOrder({ ids: ['x', 'y'], madeFor: 'a' }, 'a', ['x'], all).ids).toEqual(['x', 'y']);
  });

  it('never swaps two rows that stay', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
    fc.assert(
      fc.property(ids, ids, fc.func(fc.boolean()), (before, listed, exists) => {
        const next = nextOrder({ ids: before, madeFor: 1 }, 1, listed, exists).ids;
        const stayed = before.filter((id) => exists(id));
        expect(next.slice(0, stayed.length)).toEqual(stayed);
        expect(new Set(next).size).toBe(next.length);
        for (const id of listed) expect(next.includes(id)).toBe(true);
      }),
    );
  });
});
