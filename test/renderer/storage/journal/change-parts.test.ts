import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeRecord, Database } from '../../../../renderer/storage/database';
import type { Store } from '../../../../renderer/storage/store';
import { memoryDesktop } from '../../../support/memory-desktop';
import { type TestPlace, testPlace } from '../../../support/open-test-store';
import { behindTheStore } from '../../../support/raw-database';
import { addProducers, mustApply, producersOf, renameProducer } from '../../../support/store-plans';

const ids = Array.from({ length: 700 }, (_, index) => `p${index}`);

const change = (record: ChangeRecord, more: Partial<ChangeRecord>): ChangeRecord => ({ ...record, ...more });
const put = async ({ changes }: Database, key: [number, number], edit: (record: ChangeRecord) => ChangeRecord) => {
  const record = await changes.get(key);
  if (!record) throw new Error(`no record ${key.join('/')}`);
  await changes.put(edit(record));
};
const flipped = (bytes: Uint8Array = new Uint8Array()): Uint8Array =>
  Uint8Array.from(bytes).map((byte, at) => (at === 60 ? byte ^ 1 : byte));

/** What damage to Chromium's files, or anything else that is not this application, may do to the history. */
const damages: Readonly<Record<string, (database: Database) => Promise<unknown>>> = {
  'a byte of a part': (database) => put(database, [1, 2], (record) => change(record, { bytes: flipped(record.bytes) })),
  'a part that is gone': ({ changes }) => changes.delete([1, 1]),
  'a part without bytes': (database) => put(database, [1, 1], ({ seq, part, hash }) => ({ seq, part, hash })),
  'a head that is gone': ({ changes }) => changes.delete([1, 0]),
  'a head with another name': (database) =>
    put(database, [1, 0], (record) =>
      record.header ? change(record, { header: { ...record.header, who: 'ai đó' } }) : record,
    ),
  'a head that forgets its records': (database) =>
    put(database, [1, 0], (record) => change(record, { ids: new Uint32Array(700) })),
  'the whole history': ({ changes }) => changes.clear(),
};

let place: TestPlace;
let store: Store;
beforeEach(async () => {
  place = testPlace();
  store = await place.openOk();
  await mustApply(store, addProducers(...ids));
  await mustApply(store, renameProducer(store, 'p600', 'HTX Sáu Trăm'));
});
afterEach(() => vi.restoreAllMocks());

const historyOf = async (id: string) => (await store.history('producers', id)).map(({ change: header }) => header.seq);
const undo = async (seq: number): Promise<void> => {
  const plan = await store.planUndo(seq);
  if (!plan) throw new Error(`no undo of ${seq}`);
  await mustApply(store, plan);
};

describe('damaged history', () => {
  it.each(Object.entries(damages))('%s: is read from the journal, undo included', async (_what, damage) => {
    const before = [await store.change(1), await store.recentChanges(5), await store.history('producers', 'p600')];
    await behindTheStore(async (database) => void (await damage(database)));
    expect([await store.change(1), await store.recentChanges(5), await store.history('producers', 'p600')]).toEqual(
      before,
    );
    expect(await historyOf('p1')).toEqual([1]);
    await undo(2);
    await undo(1);
    expect(producersOf(store)).toEqual([]);
  });

  it('is put right where it was missing: the journal is asked once', async () => {
    await behindTheStore(({ changes }) => changes.clear());
    await store.change(1);
    const asked = () => place.desktop.memory.called.filter((name) => name === 'journal.read').length;
    const before = asked();
    await store.change(1);
    await store.history('producers', 'p1');
    expect(asked()).toBe(before);
  });

  it('does not take the sound records of the same question along when Chromium refuses one', async () => {
    const refused = Object.assign(new Error('a blob file is gone'), { name: 'DataError' });
    const together = vi.fn(() => Dexie.Promise.reject(refused));
    await behindTheStore(async ({ changes }) => {
      const tables = Object.getPrototypeOf(Object.getPrototypeOf(changes)) as typeof changes;
      vi.spyOn(tables, 'bulkGet').mockImplementation(together);
    });
    expect((await store.recentChanges(5)).map(({ seq }) => seq)).toEqual([2, 1]);
    expect(await historyOf('p600')).toEqual([2, 1]);
    expect(together).toHaveBeenCalled();
    expect(place.desktop.memory.called).not.toContain('journal.read');
  });

  it('may come as null from a Chromium that cannot decode it', async () => {
    await behindTheStore(async ({ changes }) => {
      const tables = Object.getPrototypeOf(Object.getPrototypeOf(changes)) as typeof changes;
      const nulls = (keys: readonly unknown[]) => Dexie.Promise.resolve(keys.map(() => null as never));
      vi.spyOn(tables, 'bulkGet').mockImplementation(nulls);
    });
    expect((await store.recentChanges(5)).map(({ seq }) => seq)).toEqual([2, 1]);
    await undo(2);
    await undo(1);
    expect(producersOf(store)).toEqual([]);
  });

  it('that the journal lost too is left out, and the journal is not asked for it again', async () => {
    place.desktop.memory.journal.damage(1);
    await behindTheStore(({ changes }) => changes.bulkDelete([0, 1, 2].map((part): [number, number] => [1, part])));
    expect((await store.recentChanges(5)).map(({ seq }) => seq)).toEqual([2]);
    expect(await store.planUndo(1)).toBeUndefined();
    const asked = place.desktop.memory.called.filter((name) => name === 'journal.read').length;
    expect(await historyOf('p600')).toEqual([2]);
    expect(place.desktop.memory.called.filter((name) => name === 'journal.read')).toHaveLength(asked);
  });

  it('without a journal is never used: a wrong undo is worse than none', async () => {
    place = testPlace(memoryDesktop({ journal: false }));
    store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    await behindTheStore((database) =>
      put(database, [1, 1], (record) => change(record, { bytes: flipped(record.bytes) })),
    );
    await expect(store.planUndo(1)).rejects.toThrow('change 1 is incomplete');
    expect(await historyOf('p1')).toEqual([]);
  });
});
