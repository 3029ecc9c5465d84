import { describe, expect, it } from 'vitest';
import { nextRows, noRows } from '../../../../../renderer/ui/grid/row/next-rows';

const now = (given: Partial<Parameters<typeof nextRows>[1]> = {}) => ({
  madeFor: 'all',
  list: () => ['a', 'b', 'c'],
  newRows: [],
  exists: () => true,
  ...given,
});

describe('nextRows', () => {
  it('is the same object while nothing changes', () => {
    const rows = nextRows(noRows, now());
    expect(rows.order?.ids).toEqual(['a', 'b', 'c']);
    expect(nextRows(rows, now())).toBe(rows);
  });

  it('asks for a sorted list only when rows are listed anew', () => {
    const asked: boolean[] = [];
    const list = (sorted: boolean) => {
      asked.push(sorted);
      return ['a'];
    };
    const rows = nextRows(noRows, now({ list }));
    nextRows(rows, now({ list }));
    nextRows(rows, now({ list, madeFor: 'other' }));
    expect(asked).toEqual([true, false, true]);
  });

  it('keeps a new row in its place when it becomes a record, even outside the filter', () => {
    const rows = nextRows(noRows, now({ list: () => ['a'], newRows: ['n', 'm'] }));
    expect(rows.order?.ids).toEqual(['a', 'n', 'm']);
    const stored = nextRows(rows, now({ list: () => ['a'], newRows: ['m'], exists: (id) => id !== 'm' }));
    expect(stored.order?.ids).toEqual(['a', 'n', 'm']);
  });

  it('lets a row that the sheet added go when it is taken back, and when rows are listed anew', () => {
    const rows = nextRows(noRows, now({ list: () => ['a'], newRows: ['n'] }));
    expect(nextRows(rows, now({ list: () => ['a'], exists: (id) => id === 'a' })).order?.ids).toEqual(['a']);
    expect(nextRows(rows, now({ list: () => ['a'], madeFor: 'other' })).order?.ids).toEqual(['a']);
  });
});
