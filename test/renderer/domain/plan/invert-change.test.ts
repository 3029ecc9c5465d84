import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../renderer/domain/plan/change';
import { invertChange } from '../../../../renderer/domain/plan/invert-change';
import { createEdit, type Edit } from '../../../../renderer/domain/plan/plan';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { blankParticipation } from '../../../../renderer/domain/records/participation';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { tableNames } from '../../../../renderer/domain/records/table-name';
import { editsOf, planOf, type SmallStore, smallStore, stories, tell } from '../../../support/plan-stories';

const liveState = (view: StoreView) =>
  Object.fromEntries(
    tableNames.map((table) => [
      table,
      view
        .records(table)
        .map((record) => record)
        .sort((a, b) => a.id.localeCompare(b.id)),
    ]),
  );

const rename = (before: string, after: string, id = 'p1'): Edit => ({
  type: 'update',
  table: 'producers',
  id,
  fields: { name: { before, after } },
});
const note = (before: string | null, after: string | null, id = 'p1'): Edit => ({
  type: 'update',
  table: 'producers',
  id,
  fields: { note: { before, after } },
});

const apply = (store: SmallStore, ...edits: Edit[]): Change => {
  const change = store.apply(planOf(edits));
  if (!change) throw new Error('nothing changed');
  return change;
};
const undo = (store: SmallStore, change: Change) => {
  const plan = invertChange(change, store.tables);
  return { plan, undone: store.apply(plan) };
};

/** An import of two producers and a product, as in I10. */
const imported = () => {
  const store = smallStore();
  const change = apply(
    store,
    createEdit('producers', { ...blankProducer('p1'), name: 'HTX Một' }),
    createEdit('producers', { ...blankProducer('p2'), name: 'HTX Hai' }),
    createEdit('products', { ...blankProduct('s1', 'p1'), name: 'Mật ong' }),
  );
  return { store, change };
};

describe('invertChange', () => {
  it('names the Change that it takes back', () => {
    const { store, change } = imported();
    expect(invertChange({ ...change, label: 'ds.xlsx' }, store.tables)).toMatchObject({
      reason: 'undo',
      undoes: 1,
      label: 'ds.xlsx',
      issues: [],
    });
  });

  it('removes what the Change created, and keeps it in the table for history', () => {
    const { store, change } = imported();
    undo(store, change);
    expect(store.tables.records('producers')).toEqual([]);
    expect(store.tables.records('products')).toEqual([]);
    expect(store.tables.rows('producers')).toHaveLength(2);
  });

  it('keeps and lists records edited since (I10)', () => {
    const { store, change } = imported();
    apply(store, rename('HTX Hai', 'HTX Hai Thành', 'p2'));
    const { plan } = undo(store, change);
    expect(plan.issues).toEqual([
      { code: 'edited-since', severity: 'info', table: 'producers', recordId: 'p2', params: {} },
    ]);
    expect(store.tables.records('producers').map(({ id }) => id)).toEqual(['p2']);
  });

  it('puts back the fields that still hold what the Change wrote, keeps the others and lists them', () => {
    const { store } = imported();
    const change = apply(store, rename('HTX Một', 'HTX 1'), note(null, 'từ danh sách'));
    apply(store, note('từ danh sách', 'đã gọi điện'));
    const { plan } = undo(store, change);
    expect(plan.issues).toEqual([
      { code: 'edited-since', severity: 'info', table: 'producers', recordId: 'p1', field: 'note', params: {} },
    ]);
    expect(store.tables.record('producers', 'p1')).toMatchObject({ name: 'HTX Một', note: 'đã gọi điện' });
  });

  it('says nothing about a field that somebody put back by hand', () => {
    const { store } = imported();
    const change = apply(store, rename('HTX Một', 'HTX 1'));
    apply(store, rename('HTX 1', 'HTX Một'));
    const plan = invertChange(change, store.tables);
    expect(plan).toMatchObject({ edits: [], issues: [] });
  });

  it('takes several Edits of one record together', () => {
    const { store } = imported();
    const change = apply(store, rename('HTX Một', 'HTX 1'), rename('HTX 1', 'HTX I'));
    undo(store, change);
    expect(store.tables.record('producers', 'p1')?.name).toBe('HTX Một');
  });

  it('keeps an untouched producer that a later product still names, and what that one names', () => {
    const { store, change } = imported();
    const participation = { ...blankParticipation('t1', 'c1', 'producer', 'p2'), productIds: ['s1'] };
    apply(store, createEdit('participations', participation));
    const { plan } = undo(store, change);
    expect(new Set(plan.issues.map(({ code, recordId }) => `${code} ${recordId}`))).toEqual(
      new Set(['still-used p2', 'still-used s1', 'still-used p1']),
    );
    expect(plan.edits).toEqual([]);
    expect(plan.issues.find(({ recordId }) => recordId === 'p1')?.params).toEqual({
      byTable: 'products',
      byId: 's1',
      byField: 'producerId',
    });
  });

  it('removes a record that is named only by a field which goes back in the same undo', () => {
    const { store } = imported();
    const moved: Edit = {
      type: 'update',
      table: 'products',
      id: 's1',
      fields: { producerId: { before: 'p1', after: 'p3' } },
    };
    const change = apply(store, createEdit('producers', blankProducer('p3')), moved);
    const { plan } = undo(store, change);
    expect(plan.issues).toEqual([]);
    expect(store.tables.record('producers', 'p3')).toBeUndefined();
    expect(store.tables.record('products', 's1')?.producerId).toBe('p1');
  });

  it('leaves a record alone that was removed since', () => {
    const { store, change } = imported();
    const removed = { before: false, after: true };
    apply(store, { type: 'update', table: 'products', id: 's1', fields: { removed } });
    const { plan } = undo(store, change);
    expect(plan.issues).toEqual([]);
    expect(plan.edits.map(({ id }) => id).sort()).toEqual(['p1', 'p2']);
  });

  it('brings back what a removal took', () => {
    const { store } = imported();
    const change = apply(store, {
      type: 'update',
      table: 'products',
      id: 's1',
      fields: { removed: { before: false, after: true } },
    });
    undo(store, change);
    expect(store.tables.record('products', 's1')?.name).toBe('Mật ong');
  });

  it('undoes an undo', () => {
    const { store, change } = imported();
    const before = liveState(store.tables);
    const first = undo(store, change).undone;
    expect(first).not.toBeNull();
    if (first) undo(store, first);
    expect(liveState(store.tables)).toEqual(before);
  });

  it('gives an empty Plan when everything is already as before', () => {
    const { store, change } = imported();
    undo(store, change);
    expect(invertChange(change, store.tables)).toMatchObject({ edits: [], issues: [] });
  });
});

describe('any story', () => {
  it('is taken back Change by Change, newest first, to where it began', () => {
    fc.assert(
      fc.property(stories, stories, (before, after) => {
        const store = smallStore();
        tell(store, before);
        const start = liveState(store.tables);
        const changes = tell(store, after);
        for (const change of changes.toReversed()) {
          const { plan } = undo(store, change);
          expect(plan.issues).toEqual([]);
        }
        expect(liveState(store.tables)).toEqual(start);
      }),
    );
  });

  it('is told again when its undos are undone in turn', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const store = smallStore();
        const changes = tell(store, story);
        const end = liveState(store.tables);
        const undone = changes.toReversed().flatMap((change) => undo(store, change).undone ?? []);
        for (const change of undone.toReversed()) undo(store, change);
        expect(liveState(store.tables)).toEqual(end);
      }),
    );
  });

  it('can have any of its Changes taken back at any time, and no value is lost that came later', () => {
    fc.assert(
      fc.property(stories, fc.nat(), (story, which) => {
        const store = smallStore();
        const changes = tell(store, story);
        const change = changes[which % Math.max(1, changes.length)];
        if (!change) return;
        const wrote = new Map(
          change.edits.flatMap((edit) =>
            edit.type === 'update'
              ? Object.entries(edit.fields).map(([field, { after }]) => [`${edit.id}/${field}`, after] as const)
              : [[`${edit.id}/removed`, false] as const],
          ),
        );
        const before = store.tables.rows('producers').map(({ record }) => Object.entries(record));
        store.apply(invertChange(change, store.tables));
        for (const [index, { record }] of store.tables.rows('producers').entries()) {
          for (const [field, value] of before[index] ?? []) {
            const now = (record as unknown as Record<string, unknown>)[field];
            if (now !== value && !Array.isArray(value)) expect(value).toBe(wrote.get(`${record.id}/${field}`));
          }
        }
      }),
    );
  });

  it('finds nothing to apply in an empty Plan', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const store = smallStore();
        tell(store, story);
        const rows = store.tables.rows('producers');
        expect(store.apply(planOf([]))).toBeNull();
        expect(store.apply(planOf(editsOf(store.tables, [])))).toBeNull();
        expect(store.tables.rows('producers')).toBe(rows);
      }),
    );
  });
});
