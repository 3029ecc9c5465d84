import { describe, expect, it } from 'vitest';
import { type Column, columnsFor, nextSort, sortRows } from '../../../../renderer/ui/list/column';

interface Row {
  readonly id: string;
  readonly price: number;
}
const rows: readonly Row[] = [
  { id: 'a', price: 3 },
  { id: 'b', price: 1 },
  { id: 'c', price: 3 },
];
const columns: readonly Column<Row>[] = [
  { key: 'id', head: 'Tên', track: '1fr', cell: ({ id }) => id },
  {
    key: 'price',
    head: 'Giá',
    track: '90px',
    cell: ({ price }) => price,
    compare: (a, b) => a.price - b.price,
    from: 600,
  },
];
const ids = (sorted: readonly Row[]): string => sorted.map(({ id }) => id).join('');

describe('sortRows', () => {
  it('keeps the order of equal rows in both directions', () => {
    expect(ids(sortRows(rows, columns, { key: 'price', descending: false }))).toBe('bac');
    expect(ids(sortRows(rows, columns, { key: 'price', descending: true }))).toBe('acb');
  });

  it('gives the very same rows back where nothing sorts', () => {
    expect(sortRows(rows, columns, null)).toBe(rows);
    expect(sortRows(rows, columns, { key: 'id', descending: false })).toBe(rows);
  });
});

describe('nextSort', () => {
  it("goes up, down, back to the list's own order", () => {
    const up = nextSort(null, 'price');
    const down = nextSort(up, 'price');
    expect([up, down, nextSort(down, 'price')]).toEqual([
      { key: 'price', descending: false },
      { key: 'price', descending: true },
      null,
    ]);
    expect(nextSort(down, 'id')).toEqual({ key: 'id', descending: false });
  });
});

describe('columnsFor', () => {
  it('folds what does not fit, and nothing before the width is known', () => {
    expect(columnsFor(columns, 599).map(({ key }) => key)).toEqual(['id']);
    expect(columnsFor(columns, 600).map(({ key }) => key)).toEqual(['id', 'price']);
    expect(columnsFor(columns, 0)).toHaveLength(2);
  });
});
