import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageCount, pageRows } from '../../../../renderer/domain/plan/pages';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import type { TouchedRow } from '../../../../renderer/domain/plan/touched-rows';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import type { TableName } from '../../../../renderer/domain/records/table-name';
import { createMemoryTables, type MemoryTables, type Staged } from '../../../../renderer/storage/memory-tables';
import { touchedPagesInSteps } from '../../../../renderer/storage/pages/touched-pages';
import { createPauses } from '../../../../renderer/storage/pauses';

const rowOf = (table: 'producers' | 'buyers', id: string, seq: number): TouchedRow => ({
  table,
  row: {
    record: table === 'producers' ? blankProducer(id) : blankBuyer(id),
    versions: { created: 'a:1' },
    trail: [seq],
  },
});

/** Ids repeat between rounds, so that some rows are new and some stand on pages that are there. */
const touches = fc.uniqueArray(fc.record({ table: fc.constantFrom('producers', 'buyers'), no: fc.nat(900) }), {
  maxLength: 700,
  selector: ({ table, no }) => `${table}/${no}`,
});
const touchedOf = (list: readonly { readonly table: 'producers' | 'buyers'; readonly no: number }[], seq: number) =>
  list.map(({ table, no }) => rowOf(table, `${table}${no}`, seq));

/** A clock on which every look is a long time: each place to pause is one. */
const hurried = () => {
  let now = 0;
  return createPauses(() => (now += 1000));
};

const pagesThatDiffer = (before: ReadonlyMap<TableName, readonly unknown[]>, tables: MemoryTables, staged: Staged) =>
  [...staged].flatMap(([table, { rows }]) =>
    Array.from({ length: pageCount(rows) }, (_, no) => ({ table, no })).filter(({ no }) => {
      const old = (before.get(table) ?? tables.rows(table)).slice(no * 200, (no + 1) * 200);
      const next = pageRows(rows, no);
      return next.length !== old.length || next.some((row, index) => row !== old[index]);
    }),
  );

const sorted = (pages: readonly { readonly table: string; readonly no: number }[]) =>
  pages.map(({ table, no }) => `${table}/${no}`).toSorted();

describe('touched pages', () => {
  it('are exactly those whose rows differ, whatever was touched', () => {
    fc.assert(
      fc.property(touches, touches, (first, second) => {
        const tables = createMemoryTables(new Map());
        tables.publish(tables.stage(touchedOf(first, 1)));
        const touched = touchedOf(second, 2);
        const staged = tables.stage(touched);
        const pages = runAtOnce(touchedPagesInSteps(tables, staged, touched));
        expect(sorted(pages)).toEqual(sorted(pagesThatDiffer(new Map(), tables, staged)));
        expect(new Set(sorted(pages)).size).toBe(pages.length);
      }),
      { numRuns: 40 },
    );
  });

  it('and what is staged are the same with a pause at every place as without any', async () => {
    await fc.assert(
      fc.asyncProperty(touches, touches, async (first, second) => {
        const tables = createMemoryTables(new Map());
        tables.publish(tables.stage(touchedOf(first, 1)));
        const touched = touchedOf(second, 2);
        const pauses = hurried();
        const sliced = await pauses.run(tables.stageInSteps(touched));
        const whole = tables.stage(touched);
        expect(sliced).toEqual(whole);
        expect(await pauses.run(touchedPagesInSteps(tables, sliced, touched))).toEqual(
          runAtOnce(touchedPagesInSteps(tables, whole, touched)),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('are none of a Plan that touches nothing', () => {
    const tables = createMemoryTables(new Map());
    expect(runAtOnce(touchedPagesInSteps(tables, tables.stage([]), []))).toEqual([]);
  });
});
