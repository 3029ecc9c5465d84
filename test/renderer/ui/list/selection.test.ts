import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectionOf, toggled, withAllShown, withRange } from '../../../../renderer/ui/list/selection';

const ids = ['a', 'b', 'c', 'd'];
const list = (selection: ReadonlySet<string>): readonly string[] => [...selection].toSorted();

describe('selection', () => {
  it('toggles one row and leaves the given selection as it was', () => {
    const before = new Set(['a']);
    expect(list(toggled(before, 'b'))).toEqual(['a', 'b']);
    expect(list(toggled(before, 'a'))).toEqual([]);
    expect(list(before)).toEqual(['a']);
  });

  it('selects a range in either direction', () => {
    expect(list(withRange(new Set(), ids, 1, 2))).toEqual(['b', 'c']);
    expect(list(withRange(new Set(['d']), ids, 2, 0))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('selects all that is shown, then none, and never touches what a filter hides', () => {
    const hidden = new Set(['z']);
    const all = withAllShown(hidden, ids);
    expect(list(all)).toEqual(['a', 'b', 'c', 'd', 'z']);
    expect(list(withAllShown(all, ids))).toEqual(['z']);
  });

  it('counts only what is shown', () => {
    expect(selectionOf(new Set(['z']), ids)).toBe('none');
    expect(selectionOf(new Set(['a']), ids)).toBe('some');
    expect(selectionOf(new Set(ids), ids)).toBe('all');
    expect(selectionOf(new Set(ids), [])).toBe('none');
  });

  it('comes back after two toggles', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids)), fc.constantFrom(...ids), (chosen, id) => {
        const selection = new Set(chosen);
        expect(list(toggled(toggled(selection, id), id))).toEqual(list(selection));
      }),
    );
  });
});
