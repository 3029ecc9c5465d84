import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layColumns,
  narrowest,
  plainLayout,
  readLayout,
  widest,
  widthOf,
  withHidden,
  withMoved,
  withWidth,
} from '../../../../../renderer/ui/grid/column/column-layout';
import { column, productColumns } from '../write/judging-columns';

const columns = ['name', 'packaging', 'unit', 'season', 'note'].map(column);
const keys = (layout = plainLayout) => layColumns(columns, layout).map(({ key }) => key);

describe('columns as the officer arranged them', () => {
  it('stand in the order of the Fields until somebody moves them', () => {
    expect(keys()).toEqual(['name', 'packaging', 'unit', 'season', 'note']);
    expect(keys(withMoved(plainLayout, columns, 'unit', -1))).toEqual(['name', 'unit', 'packaging', 'season', 'note']);
  });

  it('never move the name, nor anything before it or past the border', () => {
    expect(withMoved(plainLayout, columns, 'name', 1)).toBe(plainLayout);
    expect(withMoved(plainLayout, columns, 'packaging', -1)).toBe(plainLayout);
    expect(withMoved(plainLayout, columns, 'note', 1)).toBe(plainLayout);
  });

  it('hide and come back to their place', () => {
    const hidden = withHidden(plainLayout, 'unit', true);
    expect(keys(hidden)).toEqual(['name', 'packaging', 'season', 'note']);
    expect(keys(withHidden(hidden, 'unit', false))).toEqual(keys());
    expect(keys(withHidden(plainLayout, 'name', true))[0]).toBe('name');
  });

  it('have widths within reason', () => {
    expect(widthOf(column('unit'), withWidth(plainLayout, 'unit', 3))).toBe(narrowest);
    expect(widthOf(column('unit'), withWidth(plainLayout, 'unit', 9999))).toBe(widest);
    expect(widthOf(column('unit'), plainLayout)).toBe(column('unit').width);
  });

  it('come back from what this machine kept; what does not fit is passed over', () => {
    const moved = withWidth(withMoved(plainLayout, columns, 'unit', -1), 'unit', 200);
    const layout = { ...moved, sort: { key: 'unit', descending: true } };
    expect(readLayout(structuredClone(layout))).toEqual(layout);
    const { sort: _none, ...older } = moved;
    expect(readLayout(older)).toEqual(moved);
    expect(readLayout({ ...older, sort: { key: 3, descending: true } })).toEqual(moved);
    for (const kept of [
      undefined,
      null,
      3,
      {},
      { order: 'x', hidden: [], widths: {} },
      { order: [], hidden: [1], widths: {} },
    ])
      expect(readLayout(kept)).toEqual(plainLayout);
  });

  it('lose and double no column, whatever is moved and hidden', () => {
    const step = fc.record({
      key: fc.constantFrom(...productColumns.map(({ key }) => key)),
      by: fc.constantFrom(-1 as const, 1 as const),
      hide: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const layout = steps.reduce(
          (now, { key, by, hide }) => (hide ? withHidden(now, key, by > 0) : withMoved(now, productColumns, key, by)),
          plainLayout,
        );
        const shown = layColumns(productColumns, layout).map(({ key }) => key);
        const gone = layout.hidden.filter((key) => key !== 'name');
        expect([...shown, ...gone].toSorted()).toEqual(productColumns.map(({ key }) => key).toSorted());
      }),
    );
  });
});
