import { describe, expect, it } from 'vitest';
import {
  nothingHeld,
  readHeldTexts,
  textsOfHeld,
  withNewRows,
  withOpenCell,
  withoutNewRows,
  withRow,
} from '../../../../../renderer/ui/grid/write/held-cells';
import type { HeldCell } from '../../../../../renderer/ui/grid/write/judge-row';

const cell = (text: string): HeldCell => ({ text, trouble: { kind: 'unread', problem: 'number' } });

describe('held cells', () => {
  it('a row holds what was judged last, and no row is kept for nothing', () => {
    const held = withRow(nothingHeld, 'a', [], new Map([['price', cell('x')]]));
    expect(withRow(held, 'a', ['price'], new Map()).byRow.size).toBe(0);
    const two = withRow(held, 'a', ['name'], new Map([['name', cell('y')]]));
    expect([...(two.byRow.get('a')?.keys() ?? [])]).toEqual(['price', 'name']);
    expect(held.byRow.get('a')?.size).toBe(1);
  });

  it('survives as texts: what a draft keeps is what it gives back', () => {
    const held = withNewRows(withRow(nothingHeld, 'n', [], new Map([['name', cell('Chè')]])), ['n']);
    const kept: unknown = structuredClone(textsOfHeld(held));
    expect(readHeldTexts(kept)).toEqual({ texts: { n: { name: 'Chè' } }, newRows: ['n'] });
    expect(textsOfHeld(nothingHeld)).toBeNull();
    expect(withoutNewRows(held, new Set(['n'])).newRows).toEqual([]);
  });

  it('passes over a draft that it cannot read', () => {
    for (const draft of [
      undefined,
      null,
      5,
      'x',
      [],
      {},
      { texts: [], newRows: [] },
      { texts: { a: 5 }, newRows: [] },
    ]) {
      expect(readHeldTexts(draft)).toBeNull();
    }
    expect(readHeldTexts({ texts: { a: { name: 'x', price: 5 } }, newRows: [3, 'a'] })).toEqual({
      texts: { a: { name: 'x' } },
      newRows: ['a'],
    });
  });

  it('a draft holds the cell that is being typed in, also of a row that is none yet', () => {
    const held = textsOfHeld(withRow(nothingHeld, 'a', [], new Map([['price', cell('x')]])));
    expect(withOpenCell(held, { id: 'a', key: 'name', text: 'H', newRow: null })).toEqual({
      texts: { a: { price: 'x', name: 'H' } },
      newRows: [],
    });
    const open = withOpenCell(null, { id: 'n', key: 'name', text: 'HT', newRow: 'n' });
    expect(readHeldTexts(open)).toEqual({ texts: { n: { name: 'HT' } }, newRows: ['n'] });
  });
});
