import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invertChange } from '../../../../renderer/domain/plan/invert-change';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { planRestoreInSteps } from '../../../../renderer/domain/plan/plan-restore';
import type { Row } from '../../../../renderer/domain/plan/row';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { type TableName, tableNames } from '../../../../renderer/domain/records/table-name';
import { smallStore, stories, tell } from '../../../support/plan-stories';

const keep = (view: StoreView) => {
  const rows = new Map<TableName, readonly Row[]>(tableNames.map((table) => [table, view.rows(table)]));
  return (table: TableName): readonly Row[] => rows.get(table) ?? [];
};
const restore = (view: StoreView, rowsOf: (table: TableName) => readonly Row[]) =>
  runAtOnce(planRestoreInSteps(view, rowsOf, '2026-11-27T08:00:00.000Z'));
const live = (view: StoreView) =>
  tableNames.map((table) => [...view.records(table)].sort((a, b) => a.id.localeCompare(b.id)));

describe('planRestore', () => {
  const then = memoryView({
    producers: [
      { ...blankProducer('p1'), name: 'Cũ' },
      { ...blankProducer('p3'), removed: true },
    ],
  });

  it('is an ordinary Plan with the reason «restore»', () => {
    expect(restore(then, keep(then))).toEqual({
      reason: 'restore',
      label: '',
      deed: { code: 'backup', at: '2026-11-27T08:00:00.000Z' },
      edits: [],
      issues: [],
    });
  });

  it('sets back fields, brings back what is missing, removes what came later', () => {
    const now = memoryView({ producers: [{ ...blankProducer('p1'), name: 'Mới' }, blankProducer('p2')] });
    const { edits } = restore(now, keep(then));
    expect(edits.map(({ type, id }) => `${type} ${id}`)).toEqual(['update p1', 'update p2']);
    expect(edits[0]).toMatchObject({ fields: { name: { before: 'Mới', after: 'Cũ' } } });
    expect(edits[1]).toMatchObject({ fields: { removed: { before: false, after: true } } });
    const empty = restore(memoryView({}), keep(then)).edits;
    expect(empty.map(({ type, id }) => `${type} ${id}`)).toEqual(['create p1']);
  });

  it('pauses in a large store', () => {
    const large = memoryView({ producers: Array.from({ length: 500 }, (_, index) => blankProducer(`p${index}`)) });
    const steps = planRestoreInSteps(large, keep(large), '');
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(5);
  });

  it('brings any story back to any of its moments, and can itself be undone', () => {
    fc.assert(
      fc.property(stories, stories, (before, after) => {
        const store = smallStore();
        tell(store, before);
        const rowsThen = keep(store.tables);
        const liveThen = live(store.tables);
        tell(store, after);
        const liveNow = live(store.tables);
        const change = store.apply(restore(store.tables, rowsThen));
        expect(live(store.tables)).toEqual(liveThen);
        if (change) store.apply(invertChange(change, store.tables));
        expect(live(store.tables)).toEqual(liveNow);
      }),
    );
  });
});
