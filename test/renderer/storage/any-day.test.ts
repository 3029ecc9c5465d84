import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databaseName } from '../../../renderer/storage/database';
import type { Store } from '../../../renderer/storage/store';
import { testPlace } from '../../support/open-test-store';
import { type Deed, editsOf, planOf, stories } from '../../support/plan-stories';
import { photographDatabase } from '../../support/raw-database';
import { mustOpen } from '../../support/store-plans';

/** What may happen to a store on a working day. */
type Event =
  | { readonly do: 'work'; readonly deeds: readonly Deed[] }
  | { readonly do: 'undo'; readonly back: number }
  | { readonly do: 'refused'; readonly deeds: readonly Deed[] }
  | { readonly do: 'snapshot' | 'restore' | 'crash' | 'close' | 'power-cut' | 'photograph' | 'wipe' };

const deeds = stories.filter((story) => story.length > 0).map((story) => story[0] ?? []);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('work' as const), deeds }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refused' as const), deeds }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('snapshot', 'restore', 'crash', 'close', 'power-cut', 'photograph', 'wipe' as const),
    }),
  },
);

/** All that an officer can see of the registry, and what each Change did. */
const seen = async (store: Store) => ({
  producers: store.rows('producers'),
  products: store.rows('products'),
  changes: (await store.recentChanges(100)).map(({ seq, reason, editCount }) => ({ seq, reason, editCount })),
  history: await Promise.all(store.rows('producers').map(({ record }) => store.history('producers', record.id))),
});

const day = async (events: readonly Event[]): Promise<void> => {
  const place = testPlace();
  let store = await place.openOk();
  let putBack = await photographDatabase();
  const reopen = async (): Promise<void> => {
    const before = await seen(store);
    const opened = mustOpen(await place.open());
    store = opened.store;
    // Whatever happened to the database: everything that was acknowledged is there, exactly as it was.
    expect(await seen(store)).toEqual(before);
    if (opened.report.recovered) expect(opened.report).toMatchObject({ lostAfterSeq: null, lostRecords: 0 });
  };
  const doings: Record<Event['do'], (one: Event) => Promise<unknown>> = {
    work: async (one) => one.do === 'work' && store.applyPlan(planOf(editsOf(store, one.deeds))),
    undo: async (one) => {
      const plan = one.do === 'undo' ? await store.planUndo(store.lastSeq() - one.back) : undefined;
      if (plan) expect((await store.applyPlan(plan)).ok).toBe(true);
    },
    refused: async (one) => {
      const before = await seen(store);
      place.desktop.memory.journal.refuseAppend('disk-full');
      if (one.do === 'refused') await store.applyPlan(planOf(editsOf(store, one.deeds)));
      place.desktop.memory.journal.refuseAppend(null);
      expect(await seen(store)).toEqual(before);
    },
    snapshot: () => store.snapshotNow('asked'),
    restore: async () => {
      const listed = await store.snapshots();
      const oldest = Array.isArray(listed) ? listed.at(-1) : undefined;
      if (oldest) expect((await store.restore(oldest.id, '')).ok).toBe(true);
    },
    crash: reopen,
    close: async () => {
      const before = await seen(store);
      await store.close();
      store = await place.openOk();
      expect(await seen(store)).toEqual(before);
    },
    photograph: async () => {
      putBack = await photographDatabase();
    },
    'power-cut': async () => {
      const before = await seen(store);
      await putBack();
      store = mustOpen(await place.open()).store;
      expect(await seen(store)).toEqual(before);
    },
    wipe: async () => {
      const before = await seen(store);
      await Dexie.delete(databaseName);
      store = mustOpen(await place.open()).store;
      expect(await seen(store)).toEqual(before);
    },
  };
  for (const one of events) await doings[one.do](one);
  await store.close();
};

describe('any day of work, crashes, power cuts and wiped databases', () => {
  it('loses nothing that was acknowledged, invents nothing, and keeps every Change in the history', async () => {
    await fc.assert(fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 12 }), day), { numRuns: 60 });
  });

  it('never uses a dot twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 12 }), async (events) => {
        const place = testPlace();
        let store = await place.openOk();
        const putBack = await photographDatabase();
        const dots: string[] = [];
        for (const one of events) {
          if (one.do === 'work') {
            const applied = await store.applyPlan(planOf(editsOf(store, one.deeds)));
            if (applied.ok && applied.change) dots.push(applied.change.dot);
          } else if (one.do === 'wipe') {
            await Dexie.delete(databaseName);
            store = await place.openOk();
          } else if (one.do === 'power-cut') {
            await putBack();
            store = await place.openOk();
          }
        }
        expect(new Set(dots).size).toBe(dots.length);
      }),
      { numRuns: 40 },
    );
  });
});
