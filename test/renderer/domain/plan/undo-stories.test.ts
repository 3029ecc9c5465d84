import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldDot } from '../../../../renderer/domain/merge/field-versions';
import type { Change } from '../../../../renderer/domain/plan/change';
import { checkPlan } from '../../../../renderer/domain/plan/check-plan';
import { invertChange } from '../../../../renderer/domain/plan/invert-change';
import { createEdit, type Edit } from '../../../../renderer/domain/plan/plan';
import { findReferents } from '../../../../renderer/domain/plan/references';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { tableNames } from '../../../../renderer/domain/records/table-name';
import { planOf, type SmallStore, smallStore, stories, tell } from '../../../support/plan-stories';

/** A story, and one of its Changes to be taken back; null when the story changed nothing. */
const undone = (story: Parameters<typeof tell>[1], which: number) => {
  const store = smallStore();
  const changes = tell(store, story);
  const change = changes[which % Math.max(1, changes.length)];
  return change ? { store, changes, change, plan: invertChange(change, store.tables) } : null;
};

const edit = (table: Edit['table'], id: string, field: string, before: unknown, after: unknown): Edit => ({
  type: 'update',
  table,
  id,
  fields: { [field]: { before, after } },
});
const apply = (store: SmallStore, ...edits: readonly Edit[]): Change => {
  const change = store.apply(planOf(edits));
  if (!change) throw new Error('nothing changed');
  return change;
};

describe('the undo of any Change of any story', () => {
  it('is a Plan that can be applied as it stands', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (story, which) => {
        const given = undone(story, which);
        if (given) expect(checkPlan(given.store.tables, given.plan).verdict).toBe('ready');
      }),
    );
  });

  it('never leaves a live record that names one which it removed', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (story, which) => {
        const given = undone(story, which);
        if (!given) return;
        const { store, plan, change } = given;
        const created = new Set(change.edits.flatMap(({ type, id }) => (type === 'create' ? [id] : [])));
        const named = new Set(findReferents(store.tables, created).keys());
        store.apply(plan);
        const gone = new Set(
          tableNames.flatMap((table) =>
            store.tables
              .rows(table)
              .flatMap(({ record }) => (record.removed && created.has(record.id) ? [record.id] : [])),
          ),
        );
        // A record that was already gone before the undo is not the undo's business.
        const ours = (id: string): boolean => named.has(id) && plan.edits.some((one) => one.id === id);
        const left = [...findReferents(store.tables, gone)].filter(([id, by]) => ours(id) && by.length > 0);
        expect(left).toEqual([]);
      }),
    );
  });

  it('accounts for every record of the Change: taken back, listed, or already as before', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (story, which) => {
        const given = undone(story, which);
        if (!given) return;
        const { store, plan, change } = given;
        for (const { id, table } of change.edits) {
          const touched = plan.edits.some((one) => one.id === id);
          const listed = plan.issues.some(({ recordId }) => recordId === id);
          const record = store.tables.row(table, id)?.record;
          const before = change.edits.find((one) => one.id === id);
          const asBefore =
            before?.type === 'create'
              ? record?.removed
              : Object.entries(before?.fields ?? {}).every(
                  ([field, value]) =>
                    (record as unknown as Record<string, unknown>)[field] === value.before ||
                    value.before === value.after,
                );
          expect(touched || listed || asBefore).toBe(true);
        }
      }),
    );
  });

  it('gives the fields that it sets back a version of their own: no dot is used twice', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (story, which) => {
        const given = undone(story, which);
        if (!given) return;
        const undo = given.store.apply(given.plan);
        for (const one of undo?.edits ?? []) {
          const versions = given.store.tables.row(one.table, one.id)?.versions;
          if (one.type !== 'update' || !versions) continue;
          for (const field of Object.keys(one.fields)) expect(fieldDot(versions, field)).toBe(undo?.dot);
        }
      }),
    );
  });
});

describe('undo, step by step', () => {
  it('removes at the second try what was still used at the first', () => {
    const store = smallStore();
    const first = apply(store, createEdit('producers', blankProducer('p1')));
    apply(store, createEdit('products', blankProduct('s1', 'p1')));
    expect(invertChange(first, store.tables).issues).toMatchObject([{ code: 'still-used', recordId: 'p1' }]);
    apply(store, edit('products', 's1', 'removed', false, true));
    const again = invertChange(first, store.tables);
    expect(again).toMatchObject({ issues: [], edits: [{ id: 'p1' }] });
  });

  it('sets back only the fields of the Change, and leaves the others to whoever wrote them', () => {
    const store = smallStore();
    apply(store, createEdit('producers', { ...blankProducer('p1'), name: 'Một' }));
    const renamed = apply(store, edit('producers', 'p1', 'name', 'Một', 'Hai'));
    apply(store, edit('producers', 'p1', 'email', null, 'a@b.vn'));
    store.apply(invertChange(renamed, store.tables));
    expect(store.tables.record('producers', 'p1')).toMatchObject({ name: 'Một', email: 'a@b.vn' });
  });

  it('sets back lists as a whole', () => {
    const store = smallStore();
    apply(store, createEdit('producers', { ...blankProducer('p1'), phones: ['0911111111'] }));
    const change = apply(store, edit('producers', 'p1', 'phones', ['0911111111'], ['0911111111', '0922222222']));
    store.apply(invertChange(change, store.tables));
    expect(store.tables.record('producers', 'p1')?.phones).toEqual(['0911111111']);
  });

  it('goes by the source «program», so that history does not take the old paper for its origin', () => {
    const store = smallStore();
    const change = apply(store, createEdit('producers', blankProducer('p1')));
    expect(invertChange(change, store.tables).edits[0]?.source).toEqual({ from: 'program' });
  });
});
