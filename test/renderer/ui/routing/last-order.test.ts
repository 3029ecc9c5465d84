import { describe, expect, it } from 'vitest';
import { neighboursOf, rememberOrder } from '../../../../renderer/ui/routing/last-order';

const all = () => ['a', 'b', 'c', 'd'];
const there = () => true;

describe('neighboursOf', () => {
  it('steps through the register when no list was open', () => {
    expect(neighboursOf('none', 'a', all, there)).toEqual({ previous: null, next: 'b', place: 1, count: 4 });
    expect(neighboursOf('none', 'd', all, there)).toEqual({ previous: 'c', next: null, place: 4, count: 4 });
  });

  it('steps through the list as it was sorted and filtered, over what is gone by now', () => {
    rememberOrder('products', () => ['d', 'x', 'b']);
    expect(neighboursOf('products', 'd', all, (id) => id !== 'x')).toEqual({
      previous: null,
      next: 'b',
      place: 1,
      count: 2,
    });
  });

  it('goes back to the register for a record that the list did not have', () => {
    rememberOrder('products', () => ['d', 'b']);
    expect(neighboursOf('products', 'c', all, there)).toMatchObject({ previous: 'b', next: 'd', count: 4 });
    expect(neighboursOf('products', 'zz', all, there)).toBeNull();
  });
});
