import { describe, expect, it, vi } from 'vitest';
import { type ListOrder, neighboursOf, rememberOrder } from '../../../../renderer/ui/routing/last-order';

const orderOf = (ids: readonly string[]): ListOrder => ({ count: ids.length, idAt: (index) => ids[index] ?? '' });
const all = () => orderOf(['a', 'b', 'c', 'd']);
const there = () => true;
const now = { version: 7, all, isThere: there };

describe('neighboursOf', () => {
  it('steps through the register when no list was open', () => {
    expect(neighboursOf('none', 'a', now)).toEqual({ previous: null, next: 'b', place: 1, count: 4 });
    expect(neighboursOf('none', 'd', now)).toEqual({ previous: 'c', next: null, place: 4, count: 4 });
  });

  it('steps through the list as it was sorted and filtered', () => {
    rememberOrder('products', orderOf(['d', 'a', 'b']), 7);
    expect(neighboursOf('products', 'a', now)).toEqual({ previous: 'd', next: 'b', place: 2, count: 3 });
  });

  it('passes over what is gone by now, and looks for it once for each change of the table', () => {
    rememberOrder('products', orderOf(['d', 'x', 'b']), 7);
    const isThere = vi.fn((id: string) => id !== 'x');
    const later = { version: 8, all, isThere };
    expect(neighboursOf('products', 'd', later)).toEqual({ previous: null, next: 'b', place: 1, count: 2 });
    expect(neighboursOf('products', 'b', later)).toEqual({ previous: 'd', next: null, place: 2, count: 2 });
    expect(isThere).toHaveBeenCalledTimes(3);
    const later2 = { version: 9, all, isThere: (id: string) => id === 'b' };
    expect(neighboursOf('products', 'b', later2)).toEqual({ previous: null, next: null, place: 1, count: 1 });
  });

  it('goes back to the register for a record that the list did not have', () => {
    rememberOrder('products', orderOf(['d', 'b']), 7);
    expect(neighboursOf('products', 'c', now)).toMatchObject({ previous: 'b', next: 'd', count: 4 });
    expect(neighboursOf('products', 'zz', now)).toBeNull();
  });
});
