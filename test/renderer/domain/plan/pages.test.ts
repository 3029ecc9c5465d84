import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageCount, pageOf, pageRows, pageSize, placeRowsInSteps } from '../../../../renderer/domain/plan/pages';
import type { Row } from '../../../../renderer/domain/plan/row';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { indexRows, type TableRows } from '../../../../renderer/domain/plan/table-rows';
import { blankProducer } from '../../../../renderer/domain/records/producer';

const row = (id: string, name = ''): Row<'producers'> => ({
  record: { ...blankProducer(id), name },
  versions: { created: 'a:1' },
  trail: [1],
});
const rowsOf = (count: number): Row<'producers'>[] => Array.from({ length: count }, (_, index) => row(`p${index}`));

describe('pages', () => {
  it('hold 200 rows: the size is part of the database’s layout', () => {
    expect(pageSize).toBe(200);
    expect([0, 1, 200, 201].map((count) => pageCount(rowsOf(count)))).toEqual([0, 1, 1, 2]);
  });

  it('put together are the table again', () => {
    const rows = rowsOf(450);
    const pages = Array.from({ length: pageCount(rows) }, (_, no) => pageRows(rows, no));
    expect(pages.flat()).toEqual(rows);
  });

  it('are found by position', () => {
    expect([0, 199, 200, 405, 1].map(pageOf)).toEqual([0, 0, 1, 2, 0]);
  });
});

const placeRows = (table: TableRows, touched: readonly Row[]) => runAtOnce(placeRowsInSteps(table, touched));

/** What storage does after a Change: the new array, and the index that has grown. */
const placed = (table: TableRows, touched: readonly Row[]): TableRows => {
  const { rows, added } = placeRows(table, touched);
  return { rows, index: new Map([...table.index, ...added]) };
};

describe('placing rows', () => {
  it('replaces a row where it stands and adds a new one at the end', () => {
    const table = indexRows(rowsOf(3));
    const { rows, added } = placeRows(table, [row('p1', 'mới'), row('x')]);
    expect(rows.map(({ record }) => record.id)).toEqual(['p0', 'p1', 'p2', 'x']);
    expect(rows[1]?.record).toMatchObject({ name: 'mới' });
    expect([...added]).toEqual([['x', 3]]);
  });

  it('changes neither the table nor its index: a write that fails leaves no trace', () => {
    const table = indexRows(rowsOf(3));
    const before = [...table.rows];
    placeRows(table, [row('p1', 'mới'), row('x')]);
    expect(table.rows).toEqual(before);
    expect(table.index.size).toBe(3);
  });

  it('pauses at least every fifty rows', () => {
    const pauses = [...placeRowsInSteps(indexRows(rowsOf(10)), rowsOf(1000))].length;
    expect(pauses).toBeGreaterThanOrEqual(20);
  });

  it('never shifts or loses a row, whatever comes', () => {
    const touches = fc.array(
      fc.uniqueArray(
        fc.nat(400).map((n) => `p${n}`),
        { maxLength: 60 },
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(touches, (rounds) => {
        let table: TableRows = indexRows(rowsOf(190));
        const newest = new Map(table.rows.map(({ record }) => [record.id, '']));
        for (const [round, ids] of rounds.entries()) {
          const places = new Map(table.index);
          table = placed(
            table,
            ids.map((id) => row(id, `${round}`)),
          );
          for (const id of ids) newest.set(id, `${round}`);
          for (const [id, place] of places) expect(table.rows[place]?.record.id).toBe(id);
        }
        expect(table.rows).toHaveLength(newest.size);
        expect(table.rows.every(({ record }) => 'name' in record && record.name === newest.get(record.id))).toBe(true);
        const pages = Array.from({ length: pageCount(table.rows) }, (_, no) => pageRows(table.rows, no));
        expect(pages.flat()).toEqual(table.rows);
      }),
    );
  });
});
