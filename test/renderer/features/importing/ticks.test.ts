import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreviewEntry } from '../../../../renderer/domain/intake/import-preview';
import type { ChangeLine, EntryLine } from '../../../../renderer/features/importing/model/preview-lines';
import {
  isTicked,
  rowsUnticked,
  skipsAfter,
  tickedKeys,
  withCells,
} from '../../../../renderer/features/importing/model/ticks';

const entry = (key: string): PreviewEntry => ({
  key,
  at: { sheet: 'S', row: 1 },
  state: 'updated',
  producerName: 'HTX',
  productName: 'Chè',
  newProducer: false,
  producerId: null,
  productIds: [],
  changes: [],
  issues: [],
  reason: null,
  doubtKey: null,
  likenesses: [],
});
const rowLine = (key: string): EntryLine => ({ key, entry: entry(key), skipKeys: [key] });
const cellLine = (row: string, field: string): ChangeLine => ({
  key: `${row}|${field}`,
  entry: entry(row),
  skipKeys: [`products/${row}/${field}`],
  bothPrices: false,
  change: {
    key: `products/${row}/${field}`,
    table: 'products',
    recordId: row,
    field,
    before: 1,
    after: 2,
    skipped: false,
  },
  certificate: null,
  first: true,
});
const addedLine = (row: string): ChangeLine => ({
  key: `${row}|+0`,
  entry: entry(row),
  skipKeys: [row],
  bothPrices: false,
  change: null,
  certificate: null,
  first: true,
});
const none: ReadonlySet<string> = new Set();

describe('ticks', () => {
  it('everything is ticked until something is said', () => {
    const lines = [rowLine('a'), rowLine('b')];
    expect(tickedKeys(lines, none)).toEqual(new Set(['a', 'b']));
  });

  it('an unticked row is skipped as a whole, a cell by itself', () => {
    expect(skipsAfter([rowLine('a'), rowLine('b')], none, new Set(['b']))).toEqual(new Set(['a']));
    const cells = [cellLine('a', 'unit'), cellLine('a', 'note')];
    expect(skipsAfter(cells, none, new Set(['a|note']))).toEqual(new Set(['products/a/unit']));
  });

  it('a recognition that is added stands for its row: it has no cell of its own', () => {
    expect(skipsAfter([addedLine('a')], none, none)).toEqual(new Set(['a']));
  });

  it('all cells of a skipped row are unticked; one that comes back brings only itself', () => {
    const lines = [cellLine('a', 'unit'), cellLine('a', 'note'), cellLine('b', 'unit')];
    const skips = new Set(['a']);
    expect(tickedKeys(lines, skips)).toEqual(new Set(['b|unit']));
    const after = skipsAfter(lines, skips, new Set(['a|unit', 'b|unit']));
    expect(after).toEqual(new Set(['products/a/note']));
    expect(tickedKeys(lines, after)).toEqual(new Set(['a|unit', 'b|unit']));
  });

  it('what was skipped elsewhere stays skipped', () => {
    expect(skipsAfter([rowLine('a')], new Set(['elsewhere', 'a']), new Set(['a']))).toEqual(new Set(['elsewhere']));
  });

  it('shows again exactly what was ticked, whatever it was before', () => {
    const lines = [cellLine('a', 'unit'), cellLine('a', 'note'), cellLine('b', 'unit'), cellLine('c', 'unit')];
    const keys = lines.map(({ key }) => key);
    const skipKeys = ['a', 'b', 'c', 'products/a/unit', 'products/a/note', 'products/b/unit', 'products/c/unit'];
    fc.assert(
      fc.property(fc.subarray(skipKeys), fc.subarray(keys), (skipped, ticked) => {
        const after = skipsAfter(lines, new Set(skipped), new Set(ticked));
        expect(tickedKeys(lines, after)).toEqual(new Set(ticked));
      }),
    );
  });

  it('one choice for all cells of a field', () => {
    const all = ['products/a/unit', 'products/b/unit'];
    const kept = withCells(none, all, false);
    expect(kept).toEqual(new Set(all));
    expect(withCells(kept, all, true)).toEqual(none);
  });

  it('counts rows that were unticked as a whole', () => {
    expect(rowsUnticked([rowLine('a'), rowLine('b')], new Set(['a', 'products/b/unit']))).toBe(1);
    expect(isTicked(new Set(['a']), rowLine('a'))).toBe(false);
  });
});
