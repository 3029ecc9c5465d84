import { describe, expect, it } from 'vitest';
import { holdTables } from '../../../renderer/storage/hold-tables';
import type { Store } from '../../../renderer/storage/store';
import { openTestStore } from '../../support/open-test-store';
import { addProducers, mustApply, producersOf, renameProducer } from '../../support/store-plans';

/** Holds producers back when `heavy`, until `done` is called. */
const holding = async () => {
  const store = await openTestStore();
  await mustApply(store, addProducers('p1'));
  const state = { heavy: true, done: (): void => undefined, asked: 0 };
  const tables = holdTables(store, ['producers'], {
    isHeavy: () => {
      state.asked += 1;
      return state.heavy;
    },
    prepare: () =>
      new Promise((resolve) => {
        state.done = resolve;
      }),
  });
  return { store, tables, state };
};

const seenBy = (store: Store): string[] => {
  const seen: string[] = [];
  store.subscribe(['producers'], () => seen.push(producersOf(store).join(' ')));
  return seen;
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('holdTables', () => {
  it('shows a light change at once', async () => {
    const { store, tables, state } = await holding();
    state.heavy = false;
    const seen = seenBy(tables.store);
    await mustApply(store, addProducers('p2'));
    expect(seen).toEqual(['p1 p2']);
    expect(tables.isHolding()).toBe(false);
    expect(tables.store.version('producers')).toBe(store.version('producers'));
  });

  it('keeps the records and their array as they were until a heavy one is prepared, then shows all of it once', async () => {
    const { store, tables, state } = await holding();
    const before = tables.store.records('producers');
    const version = tables.store.version('producers');
    const seen = seenBy(tables.store);
    const heard: boolean[] = [];
    tables.subscribe(() => heard.push(tables.isHolding()));
    await mustApply(store, addProducers('p2'));
    await mustApply(store, addProducers('p3'));
    await settled();
    expect(tables.store.records('producers')).toBe(before);
    expect(tables.store.version('producers')).toBe(version);
    expect(producersOf(store)).toEqual(['p1', 'p2', 'p3']);
    expect(seen).toEqual([]);
    expect(heard).toEqual([true]);
    state.done();
    await settled();
    expect(seen).toEqual(['p1 p2 p3']);
    expect(heard).toEqual([true, false]);
    expect(state.asked).toBe(1);
  });

  it('writes meanwhile, and reads single records and other tables as they are', async () => {
    const { tables, state } = await holding();
    seenBy(tables.store);
    await mustApply(tables.store, addProducers('p2'));
    await mustApply(tables.store, renameProducer(tables.store, 'p1', 'HTX Mới'));
    expect(tables.isHolding()).toBe(true);
    expect(tables.store.record('producers', 'p1')?.name).toBe('HTX Mới');
    expect(tables.store.version('products')).toBe(0);
    state.done();
    await settled();
    expect(tables.store.records('producers').map(({ name }) => name)).toEqual(['HTX Mới', 'HTX p2']);
  });

  it('tells nobody who stopped listening while it held', async () => {
    const { store, tables, state } = await holding();
    const seen: number[] = [];
    const stop = tables.store.subscribe(['producers'], () => seen.push(1));
    await mustApply(store, addProducers('p2'));
    stop();
    state.done();
    await settled();
    expect(seen).toEqual([]);
  });

  it('decides for who asks before anybody was told', async () => {
    const { store, tables } = await holding();
    await mustApply(store, addProducers('p2'));
    expect(tables.store.records('producers').map(({ id }) => id)).toEqual(['p1']);
    expect(tables.isHolding()).toBe(true);
  });
});
