import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../renderer/domain/plan/row';
import { indexRows, noRows, rowIn, type TableRows, viewOfTables } from '../../../../renderer/domain/plan/table-rows';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import type { TableName } from '../../../../renderer/domain/records/table-name';

const row = (id: string, removed = false): Row<'producers'> => ({
  record: { ...blankProducer(id), removed },
  versions: { created: 'a:1' },
  trail: [1],
});

describe('rowIn', () => {
  it('finds by id', () => {
    const table = indexRows([row('p1'), row('p2')]);
    expect(rowIn(table, 'p2')?.record.id).toBe('p2');
    expect(rowIn(table, 'p3')).toBeUndefined();
    expect(rowIn(noRows, 'p1')).toBeUndefined();
  });

  it('does not see what the index learnt for a later state', () => {
    const index = new Map([
      ['p1', 0],
      ['p2', 1],
    ]);
    expect(rowIn({ rows: [row('p1')], index }, 'p2')).toBeUndefined();
  });
});

describe('viewOfTables', () => {
  it('follows a table that is replaced, and keeps the list while it is not', () => {
    let producers: TableRows = indexRows([row('p1')]);
    const view = viewOfTables(
      <T extends TableName>(table: T) => (table === 'producers' ? producers : noRows) as unknown as TableRows<T>,
    );
    const first = view.records('producers');
    expect(view.records('producers')).toBe(first);
    producers = indexRows([row('p1', true), row('p2')]);
    expect(view.records('producers').map(({ id }) => id)).toEqual(['p2']);
    expect(view.record('producers', 'p1')).toBeUndefined();
    expect(first.map(({ id }) => id)).toEqual(['p1']);
  });
});
