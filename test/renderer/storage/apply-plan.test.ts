import { describe, expect, it } from 'vitest';
import { createEdit, type Edit } from '../../../renderer/domain/plan/plan';
import { blankOffice } from '../../../renderer/domain/records/office';
import { blankProducer } from '../../../renderer/domain/records/producer';
import { memoryDesktop } from '../../support/memory-desktop';
import { openTestStore, testPlace } from '../../support/open-test-store';
import { planOf } from '../../support/plan-stories';
import { addProducers, mustApply, producersOf, renameProducer } from '../../support/store-plans';
import { until } from '../../support/until';

describe('applyPlan', () => {
  it('writes a Change with number, dot, time, officer, reason and label', async () => {
    const store = await openTestStore();
    await mustApply(store, planOf([createEdit('offices', { ...blankOffice('o1'), officerName: 'Nguyễn Thị Hoa' })]));
    await mustApply(store, { ...addProducers('p1'), reason: 'import', label: 'ds.xlsx' });
    const change = await store.change(2);
    expect(change).toMatchObject({ seq: 2, who: 'Nguyễn Thị Hoa', reason: 'import', label: 'ds.xlsx' });
    expect(change?.dot).toMatch(/^[0-9a-z]{8}:2$/);
    expect(change?.edits).toHaveLength(1);
    expect(store.row('producers', 'p1')).toMatchObject({ versions: { created: change?.dot }, trail: [2] });
    expect(await store.change(3)).toBeUndefined();
  });

  it('is signed by whom it names where nobody was named before', async () => {
    const store = await openTestStore();
    const office = { ...blankOffice('o1'), officerName: 'Nguyễn Thị Hoa' };
    await mustApply(store, planOf([createEdit('offices', office)]));
    expect(await store.change(1)).toMatchObject({ seq: 1, who: 'Nguyễn Thị Hoa' });
    const nameless = await openTestStore();
    await mustApply(nameless, addProducers('p1'));
    expect(await nameless.change(1)).toMatchObject({ who: '' });
  });

  it('appends to the journal before anything is shown', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    let release = (): void => undefined;
    desktop.memory.journal.holdAppend(new Promise((resolve) => (release = resolve)));
    const applied = store.applyPlan(addProducers('p1'));
    await until(() => expect(desktop.memory.called).toContain('journal.append'));
    expect(producersOf(store)).toEqual([]);
    expect(store.saving.get().state).toBe('saving');
    release();
    await applied;
    expect(producersOf(store)).toEqual(['p1']);
    expect(store.saving.get()).toMatchObject({ state: 'saved', failure: null });
    expect(store.saving.get().at).toMatch(/^2026-11-24T/);
  });

  it('shows nothing and keeps nothing when the journal refuses; the same Plan works later', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    await mustApply(store, addProducers('p1'));
    desktop.memory.journal.refuseAppend('disk-full');
    const plan = addProducers('p2');
    expect(await store.applyPlan(plan)).toEqual({
      ok: false,
      why: 'failure',
      failure: { code: 'disk-full', details: {} },
    });
    expect(producersOf(store)).toEqual(['p1']);
    expect(store.lastSeq()).toBe(1);
    expect(store.saving.get()).toMatchObject({ state: 'failed', journalOnly: false, failure: { code: 'disk-full' } });
    desktop.memory.journal.refuseAppend(null);
    expect(await store.applyPlan(plan)).toMatchObject({ ok: true, seq: 2 });
    expect(producersOf(store)).toEqual(['p1', 'p2']);
    expect(store.saving.get().state).toBe('saved');
  });

  it('does nothing for a Plan of nothing', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    await mustApply(store, addProducers('p1'));
    const version = store.version('producers');
    expect(await store.applyPlan(planOf([]))).toEqual({ ok: true, seq: 1, change: null });
    expect(await store.applyPlan(renameProducer(store, 'p1', 'HTX p1'))).toEqual({ ok: true, seq: 1, change: null });
    expect(desktop.memory.journal.seqs()).toEqual([1]);
    expect(store.version('producers')).toBe(version);
    expect(store.saving.get().state).toBe('saved');
  });

  it('gives back what blocks a Plan and what is stale in it, and writes neither', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    const bad = createEdit('producers', { ...blankProducer('p1'), addressCheckedOn: 'hôm qua' });
    expect(await store.applyPlan(planOf([bad]))).toMatchObject({
      ok: false,
      why: 'blocked',
      issues: [{ field: 'addressCheckedOn' }],
    });
    const stale: Edit = {
      type: 'update',
      table: 'producers',
      id: 'p1',
      fields: { note: { before: null, after: 'x' } },
    };
    expect(await store.applyPlan(planOf([stale]))).toEqual({ ok: false, why: 'stale', edits: [stale] });
    expect(desktop.memory.journal.seqs()).toEqual([]);
    expect(store.saving.get().state).toBe('idle');
  });

  it('takes Plans one after another: of two edits of one field the second is stale', async () => {
    const store = await openTestStore();
    await mustApply(store, addProducers('p1'));
    const [first, second] = await Promise.all([
      store.applyPlan(renameProducer(store, 'p1', 'A')),
      store.applyPlan(renameProducer(store, 'p1', 'B')),
    ]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    expect(store.record('producers', 'p1')?.name).toBe('A');
  });

  it('goes on after a Plan that failed', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    desktop.memory.journal.refuseAppend('disk-full');
    const failing = store.applyPlan(addProducers('p1'));
    const other = failing
      .then(() => desktop.memory.journal.refuseAppend(null))
      .then(() => store.applyPlan(addProducers('p2')));
    expect((await failing).ok).toBe(false);
    expect(await other).toMatchObject({ ok: true, seq: 1 });
  });

  it('tells how far a large Plan is, never backwards, up to the end', async () => {
    const store = await openTestStore();
    const shares: number[] = [];
    const plan = addProducers(...Array.from({ length: 700 }, (_, index) => `p${index}`));
    await store.applyPlan(plan, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('keeps 700 records over several pages and parts of a Change', async () => {
    const place = testPlace();
    const store = await place.openOk();
    const ids = Array.from({ length: 700 }, (_, index) => `p${index}`);
    await mustApply(store, addProducers(...ids));
    await mustApply(store, renameProducer(store, 'p450', 'Đổi tên'));
    await store.close();
    const again = await place.openOk();
    expect(producersOf(again)).toEqual(ids);
    expect(again.record('producers', 'p450')?.name).toBe('Đổi tên');
    expect((await again.change(1))?.edits).toHaveLength(700);
    expect((await again.history('producers', 'p650')).map(({ change }) => change.seq)).toEqual([1]);
  });
});

describe('applyPlan without a journal', () => {
  it('writes to the database alone', async () => {
    const place = testPlace(memoryDesktop({ journal: false }));
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    await store.close();
    expect(producersOf(await place.openOk())).toEqual(['p1']);
    expect(
      place.desktop.memory.called.some((name) => name.startsWith('journal.') || name.startsWith('snapshot.')),
    ).toBe(false);
  });
});
