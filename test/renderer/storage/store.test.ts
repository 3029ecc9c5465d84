import { describe, expect, it } from 'vitest';
import { createEdit, type Edit } from '../../../renderer/domain/plan/plan';
import { blankProducer } from '../../../renderer/domain/records/producer';
import { blankProduct } from '../../../renderer/domain/records/product';
import { memoryDesktop } from '../../support/memory-desktop';
import { openTestStore } from '../../support/open-test-store';
import { planOf } from '../../support/plan-stories';
import { addProducers, mustApply, producersOf, renameProducer } from '../../support/store-plans';

describe('subscribe', () => {
  it('tells only those whose table changed, once per Change', async () => {
    const store = await openTestStore();
    const told: string[] = [];
    store.subscribe(['producers'], () => told.push('producers'));
    store.subscribe(['buyers', 'mous'], () => told.push('buyers'));
    const end = store.subscribe(null, () => told.push('any'));
    await mustApply(store, addProducers('p1', 'p2'));
    expect(told).toEqual(['producers', 'any']);
    end();
    await mustApply(store, planOf([createEdit('products', blankProduct('s1', 'p1'))]));
    expect(told).toEqual(['producers', 'any']);
  });

  it('keeps versions and lists per table', async () => {
    const store = await openTestStore();
    await mustApply(store, addProducers('p1'));
    const [version, list, products] = [
      store.version('producers'),
      store.records('producers'),
      store.records('products'),
    ];
    await mustApply(store, planOf([createEdit('products', blankProduct('s1', 'p1'))]));
    expect(store.version('producers')).toBe(version);
    expect(store.records('producers')).toBe(list);
    expect(store.records('products')).not.toBe(products);
    await mustApply(store, renameProducer(store, 'p1', 'Khác'));
    expect(store.version('producers')).toBe(version + 1);
    expect(list[0]?.name).toBe('HTX p1');
  });
});

describe('history', () => {
  it('answers who, when, old, new, why and from which row of which file', async () => {
    const store = await openTestStore();
    const source = { from: 'file', file: 'ds.xlsx', sheet: 'OCOP', row: 7 } as const;
    const record = { ...blankProducer('p1'), name: 'HTX Một' };
    await mustApply(store, planOf([createEdit('producers', record, source)], { reason: 'import', label: 'ds.xlsx' }));
    await mustApply(store, renameProducer(store, 'p1', 'HTX 1'));
    const [renamed, created] = await store.history('producers', 'p1');
    expect(renamed).toMatchObject({ created: false, fields: [{ field: 'name', before: 'HTX Một', after: 'HTX 1' }] });
    expect(created).toMatchObject({ created: true, source, change: { reason: 'import', label: 'ds.xlsx' } });
    expect(await store.history('producers', 'p9')).toEqual([]);
  });

  it('is of one record, even inside a large Change and when several Edits touch it', async () => {
    const store = await openTestStore();
    const name = { before: 'HTX p600', after: 'Hai' };
    const edit: Edit = { type: 'update', table: 'producers', id: 'p600', fields: { name } };
    const large = addProducers(...Array.from({ length: 1100 }, (_, index) => `p${index}`));
    await mustApply(store, { ...large, edits: [...large.edits, edit] });
    const history = await store.history('producers', 'p600');
    expect(
      history.map(({ created, fields }) => [created, fields.find(({ field }) => field === 'name')?.after]),
    ).toEqual([
      [false, 'Hai'],
      [true, 'HTX p600'],
    ]);
  });

  it('lists recent Changes by head, newest first, as many as asked for', async () => {
    const store = await openTestStore();
    expect(await store.recentChanges(5)).toEqual([]);
    for (const id of ['p1', 'p2', 'p3']) await mustApply(store, { ...addProducers(id), label: id });
    const recent = await store.recentChanges(2);
    expect(recent.map(({ seq, label, editCount }) => [seq, label, editCount])).toEqual([
      [3, 'p3', 1],
      [2, 'p2', 1],
    ]);
    expect(recent.every((header) => !('edits' in header))).toBe(true);
  });
});

describe('planUndo', () => {
  it('takes a whole import back after days of edits (I10)', async () => {
    const store = await openTestStore();
    const seq = await mustApply(store, { ...addProducers('p1', 'p2', 'p3'), reason: 'import', label: 'ds.xlsx' });
    await mustApply(store, renameProducer(store, 'p2', 'Đã sửa'));
    const plan = await store.planUndo(seq);
    expect(plan).toMatchObject({ reason: 'undo', undoes: seq, issues: [{ code: 'edited-since', recordId: 'p2' }] });
    if (plan) await mustApply(store, plan);
    expect(producersOf(store)).toEqual(['p2']);
    expect((await store.recentChanges(1))[0]).toMatchObject({ reason: 'undo', undoes: seq, label: 'ds.xlsx' });
  });

  it('knows nothing of a Change that does not exist', async () => {
    expect(await (await openTestStore()).planUndo(1)).toBeUndefined();
  });
});

describe('drafts', () => {
  it('are kept, listed newest first, and dropped', async () => {
    const store = await openTestStore();
    await store.drafts.put('producers/p1', { name: 'HTX đang gõ' });
    await store.drafts.put('products/new', { name: 'Mật' });
    expect((await store.drafts.get('producers/p1'))?.value).toEqual({ name: 'HTX đang gõ' });
    expect((await store.drafts.list()).map(({ key }) => key)).toEqual(['products/new', 'producers/p1']);
    await store.drafts.delete('products/new');
    expect(await store.drafts.get('products/new')).toBeUndefined();
  });

  it('are in no journal and no snapshot', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    await mustApply(store, addProducers('p1'));
    await store.drafts.put('producers/p1', { name: 'bí mật' });
    const written = await store.snapshotNow('asked');
    const chunks = desktop.memory.snapshots.chunksOf(written.ok ? written.snapshot.id : '');
    expect(new TextDecoder().decode(chunks[0])).not.toContain('bí mật');
    expect(desktop.memory.journal.seqs()).toEqual([1]);
  });
});

describe('the store', () => {
  it('gives planners ids and the time', async () => {
    const store = await openTestStore();
    expect(store.newId()).not.toBe(store.newId());
    expect(store.now()).toMatch(/^2026-11-24T/);
  });
});
