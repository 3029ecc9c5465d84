import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEdit } from '../../../renderer/domain/plan/plan';
import { blankProduct } from '../../../renderer/domain/records/product';
import { giveUpAfterMs } from '../../../renderer/storage/pages/durable-copy';
import { slowAfterMs } from '../../../renderer/storage/saving-status';
import { memoryDesktop } from '../../support/memory-desktop';
import { testPlace } from '../../support/open-test-store';
import { planOf } from '../../support/plan-stories';
import { addProducers, mustApply, mustOpen, producersOf } from '../../support/store-plans';
import { until } from '../../support/until';

type Transaction = (...given: unknown[]) => unknown;

const prototype = Dexie.prototype as unknown as { transaction: Transaction };
const realTransaction = prototype.transaction;
const mend = (): void => {
  prototype.transaction = realTransaction;
};

/** From now on every write of the database fails as on a full disk, until `mend`. */
const fillDisk = (): void => {
  prototype.transaction = () => {
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    return Dexie.Promise.reject(Object.assign(new Error('aborted'), { name: 'AbortError', inner: full }));
  };
};

/** The next transaction waits for the returned function before it even begins; others go through. */
const hangOnce = (): { readonly begun: () => boolean; readonly settle: () => void } => {
  let begun = false;
  let settle = (): void => undefined;
  prototype.transaction = function (this: unknown, ...given) {
    begun = true;
    mend();
    const released = new Dexie.Promise<void>((resolve) => {
      settle = () => resolve();
    });
    return released.then(() => realTransaction.apply(this, given));
  };
  return { begun: () => begun, settle: () => settle() };
};

afterEach(() => {
  mend();
  vi.useRealTimers();
});

describe('a database that refuses, with a journal', () => {
  it('loses nothing: shown from memory, said, and brought up at the next start', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    fillDisk();
    expect(await store.applyPlan(addProducers('p2'))).toMatchObject({ ok: true, seq: 2 });
    expect(producersOf(store)).toEqual(['p1', 'p2']);
    expect(store.saving.get()).toMatchObject({ state: 'failed', journalOnly: true, failure: { code: 'disk-full' } });
    await until(() => expect(store.saving.get().freeBytes).toBe(123_456_789));
    expect(await store.history('producers', 'p2')).toHaveLength(1);
    expect((await store.recentChanges(5)).map(({ seq }) => seq)).toEqual([2, 1]);
    mend();
    const { store: again, report } = mustOpen(await place.open());
    expect(report).toMatchObject({ recovered: true, cause: 'database-behind', entries: 1, lostAfterSeq: null });
    expect(producersOf(again)).toEqual(['p1', 'p2']);
    expect(await again.history('producers', 'p2')).toHaveLength(1);
  });

  it('writes what waited together with the next Plan, once the disk has room again', async () => {
    const place = testPlace();
    const store = await place.openOk();
    fillDisk();
    await mustApply(store, addProducers('p1'));
    await mustApply(store, addProducers('p2'));
    mend();
    await mustApply(store, addProducers('p3'));
    expect(store.saving.get()).toMatchObject({ state: 'saved', failure: null });
    await store.close();
    const { store: again, report } = mustOpen(await place.open());
    expect(report.recovered).toBe(false);
    expect(producersOf(again)).toEqual(['p1', 'p2', 'p3']);
    expect((await again.recentChanges(9)).map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it('does not wait for ever for a transaction that neither completes nor aborts', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hanging = hangOnce();
    const applied = store.applyPlan(addProducers('p2'));
    await until(() => expect(hanging.begun()).toBe(true));
    await vi.advanceTimersByTimeAsync(slowAfterMs);
    expect(store.saving.get()).toMatchObject({ state: 'slow', freeBytes: 123_456_789 });
    await vi.advanceTimersByTimeAsync(giveUpAfterMs);
    expect(await applied).toMatchObject({ ok: true, seq: 2 });
    expect(store.saving.get()).toMatchObject({ state: 'failed', journalOnly: true });
    // The next one does not queue behind it either.
    expect(await store.applyPlan(addProducers('p3'))).toMatchObject({ ok: true, seq: 3 });
    expect(producersOf(store)).toEqual(['p1', 'p2', 'p3']);
    vi.useRealTimers();
    hanging.settle();
    await until(() => expect(store.saving.get().state).toBe('saved'));
    await store.close();
    expect(mustOpen(await place.open()).report.recovered).toBe(false);
  });
});

describe('a database that refuses, without a journal', () => {
  it('shows nothing and keeps nothing; the same Plan works later', async () => {
    const place = testPlace(memoryDesktop({ journal: false }));
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    fillDisk();
    expect(await store.applyPlan(addProducers('p2'))).toMatchObject({
      ok: false,
      why: 'failure',
      failure: { code: 'disk-full' },
    });
    expect(producersOf(store)).toEqual(['p1']);
    mend();
    expect(await store.applyPlan(addProducers('p2'))).toMatchObject({ ok: true, seq: 2 });
    await store.close();
    expect(producersOf(await place.openOk())).toEqual(['p1', 'p2']);
  });

  it('never writes what was refused, together with a later Plan', async () => {
    const place = testPlace(memoryDesktop({ journal: false }));
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    fillDisk();
    await store.applyPlan(planOf([createEdit('products', blankProduct('s1', 'p1'))]));
    mend();
    await mustApply(store, addProducers('p2'));
    await store.close();
    const { store: again, report } = mustOpen(await place.open());
    expect(report.recovered).toBe(false);
    expect(again.rows('products')).toEqual([]);
    expect((await again.change(2))?.edits.map(({ id }) => id)).toEqual(['p2']);
  });
});
