import { describe, expect, it } from 'vitest';
import { nextRows, noRows } from '../../../../../renderer/ui/grid/row/next-rows';

const now = (given: Partial<Parameters<typeof nextRows>[1]> = {}) => ({
  madeFor: 'all',
  list: () => ['a', 'b', 'c'],
  added: [],
  waits: () => false,
  exists: () => true,
  ...given,
});

describe('nextRows', () => {
  it('is the same object while nothing changes', () => {
    const rows = nextRows(noRows, now());
    expect(rows.order?.ids).toEqual(['a', 'b', 'c']);
    expect(nextRows(rows, now())).toBe(rows);
    const grown = nextRows(rows, now({ added: ['n'] }));
    expect(nextRows(grown, now({ added: ['n'] }))).toBe(grown);
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

  it('keeps rows in the order in which they were added, wherever the register sorts them, and outside the filter', () => {
    const list = () => ['a'];
    const rows = nextRows(noRows, now({ list }));
    const isNew = (id: string): boolean => id !== 'a';
    const typed = nextRows(rows, now({ list, added: ['n', 'm'], waits: isNew, exists: (id) => !isNew(id) }));
    expect(typed.order?.ids).toEqual(['a', 'n', 'm']);
    // Both are records now; the register has them in the order of the alphabet, or the filter has none of them.
    for (const listed of [['a', 'm', 'n'], ['m', 'n', 'a'], ['a']]) {
      const stored = nextRows(typed, now({ list: () => listed, added: ['n', 'm'] }));
      expect(stored.order?.ids).toEqual(['a', 'n', 'm']);
    }
  });

  it('shows rows that became records at once where they were added, also when no filter lists them', () => {
    const rows = nextRows(noRows, now({ list: () => ['b'] }));
    expect(nextRows(rows, now({ list: () => ['b'], added: ['z', 'y'] })).order?.ids).toEqual(['b', 'z', 'y']);
    expect(nextRows(rows, now({ list: () => ['a', 'b', 'y', 'z'], added: ['z', 'y', 'a'] })).order?.ids).toEqual([
      'b',
      'z',
      'y',
      'a',
    ]);
  });

  it('lets a row that the sheet added go when it is taken back, and brings it back when it is done again', () => {
    const list = () => ['a'];
    const rows = nextRows(nextRows(noRows, now({ list })), now({ list, added: ['n'] }));
    const gone = nextRows(rows, now({ list, added: ['n'], exists: (id) => id === 'a' }));
    expect(gone.order?.ids).toEqual(['a']);
    expect(nextRows(gone, now({ list, added: ['n'] })).order?.ids).toEqual(['a', 'n']);
  });

  it('lets rows that are records go with the others when rows are listed anew, and keeps those that wait', () => {
    const list = () => ['a'];
    const added = ['n', 'm'];
    const rows = nextRows(nextRows(noRows, now({ list })), now({ list, added }));
    const waits = (id: string): boolean => id === 'm';
    const anew = nextRows(rows, now({ list, added, waits, madeFor: 'other' }));
    expect(anew.order?.ids).toEqual(['a', 'm']);
    expect(nextRows(anew, now({ list, added, madeFor: 'other' })).order?.ids).toEqual(['a', 'm']);
    expect(nextRows(anew, now({ list, added, madeFor: 'third' })).order?.ids).toEqual(['a']);
  });
});
