import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { databaseName } from '../../../../renderer/storage/database';
import { pieceBytes } from '../../../../renderer/storage/journal/append-entry';
import { memoryDesktop } from '../../../support/memory-desktop';
import { testPlace } from '../../../support/open-test-store';
import { addProducers, mustApply, producersOf } from '../../../support/store-plans';

const ids = Array.from({ length: 4000 }, (_, index) => `p${index}`);

/** A desktop that notes how many bytes each Call of the journal carried. */
const weighing = () => {
  const desktop = memoryDesktop();
  const weights: number[] = [];
  const { call } = desktop;
  const weigh: typeof call = (name, argument) => {
    if (name === 'journal.append' || name === 'journal.stage') {
      const { payload, chunk } = argument as { readonly payload?: Uint8Array; readonly chunk?: Uint8Array };
      weights.push((payload ?? chunk)?.length ?? 0);
    }
    return call(name, argument);
  };
  Object.assign(desktop, { call: weigh });
  return { desktop, weights };
};

describe('a large Plan', () => {
  it('goes to the journal in pieces of 256 KB and comes back whole', async () => {
    const { desktop, weights } = weighing();
    const place = testPlace(desktop);
    await mustApply(await place.openOk(), addProducers(...ids));
    expect(weights.length).toBeGreaterThan(2);
    expect(weights.slice(0, -1).every((weight) => weight === pieceBytes)).toBe(true);
    expect(weights.at(-1)).toBeLessThanOrEqual(pieceBytes);
    await Dexie.delete(databaseName);
    expect(producersOf(await place.openOk())).toEqual(ids);
  });

  it.each(['internal', 'change-too-large'] as const)('is refused as a whole when a piece is (%s)', async (code) => {
    const { desktop } = weighing();
    const place = testPlace(desktop);
    const store = await place.openOk();
    const { call } = desktop;
    const failing: typeof call = async (name, argument) =>
      name === 'journal.stage' && (argument as { readonly index: number }).index === 1
        ? { ok: false, code, details: {} }
        : call(name, argument);
    Object.assign(desktop, { call: failing });
    expect(await store.applyPlan(addProducers(...ids))).toMatchObject({ ok: false, failure: { code } });
    expect(store.saving.get()).toMatchObject({ state: 'failed', failure: { code }, journalOnly: false });
    expect(producersOf(store)).toEqual([]);
    Object.assign(desktop, { call });
    await mustApply(store, addProducers('p1'));
    expect(await store.applyPlan(addProducers(...ids.slice(2)))).toMatchObject({ ok: true, seq: 2 });
    await Dexie.delete(databaseName);
    expect(producersOf(await place.openOk())).toHaveLength(3999);
  });

  it('goes in one Call when it is small', async () => {
    const { desktop } = weighing();
    await mustApply(await testPlace(desktop).openOk(), addProducers('p1'));
    expect(desktop.memory.called.filter((name) => name === 'journal.stage')).toEqual([]);
  });
});
