import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { schemaVersion } from '../../../../renderer/domain/upgrades/upgrade-steps';
import { databaseName } from '../../../../renderer/storage/database';
import {
  scheduleSnapshots,
  snapshotEveryMs,
  startDelayMs,
} from '../../../../renderer/storage/snapshot/schedule-snapshots';
import { chunkBytes } from '../../../../renderer/storage/snapshot/write-snapshot';
import type { Store } from '../../../../renderer/storage/store';
import { memoryDesktop } from '../../../support/memory-desktop';
import { openTestStore, testPlace } from '../../../support/open-test-store';
import { addProducers, mustApply, producersOf, renameProducer } from '../../../support/store-plans';
import { until } from '../../../support/until';

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}`);
const made = async (store: Store) => {
  const written = await store.snapshotNow('asked');
  if (!written.ok) throw new Error('no snapshot');
  return written.snapshot;
};

describe('snapshotNow', () => {
  it('hands the whole store over in pieces of at most 256 KB', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    await mustApply(store, addProducers(...many(3000)));
    const snapshot = await made(store);
    expect(snapshot).toMatchObject({ seq: 1, counts: { producers: 3000 }, reason: 'asked', verified: true });
    const sizes = desktop.memory.snapshots.chunksOf(snapshot.id).map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.slice(0, -1).every((size) => size === chunkBytes)).toBe(true);
    expect(sizes.at(-1)).toBeLessThanOrEqual(chunkBytes);
  });

  it('is of one moment, whatever is saved while it is written', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    await mustApply(store, addProducers(...many(1000)));
    const writing = store.snapshotNow('asked');
    await mustApply(store, addProducers('later'));
    const written = await writing;
    expect(written.ok && written.snapshot.counts).toEqual({ producers: 1000 });
    expect(written.ok && (await store.restore(written.snapshot.id, '08:00'))).toMatchObject({ ok: true });
    expect(producersOf(store)).toHaveLength(1000);
  });

  it('leaves nothing half done when it is refused', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    await mustApply(store, addProducers('p1'));
    const { call } = desktop;
    const full: typeof call = async (name, argument) =>
      name === 'snapshot.append' ? { ok: false, code: 'disk-full', details: {} } : call(name, argument);
    Object.assign(desktop, { call: full });
    expect(await store.snapshotNow('asked')).toEqual({ ok: false, failure: { code: 'disk-full', details: {} } });
    expect(desktop.memory.snapshots.unfinished()).toBe(0);
    expect(await store.snapshots()).toEqual([]);
  });

  it('tells whoever listens of each one that was written, and of no other', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    await mustApply(store, addProducers('p1'));
    const heard: number[] = [];
    const forget = store.onSnapshot(() => heard.push(store.lastSeq()));
    await made(store);
    expect(heard).toEqual([1]);
    const { call } = desktop;
    const full: typeof call = async (name, argument) =>
      name === 'snapshot.append' ? { ok: false, code: 'disk-full', details: {} } : call(name, argument);
    Object.assign(desktop, { call: full });
    await store.snapshotNow('timer');
    expect(heard).toEqual([1]);
    Object.assign(desktop, { call });
    const restored = await store.snapshots();
    await store.restore('length' in restored ? (restored[0]?.id ?? '') : '', '08:00');
    expect(heard).toHaveLength(2);
    forget();
    await made(store);
    expect(heard).toHaveLength(2);
  });

  it('is not offered without a journal', async () => {
    const store = await openTestStore(memoryDesktop({ journal: false }));
    expect(await store.snapshotNow('asked')).toMatchObject({ ok: false, failure: { code: 'not-offered' } });
  });
});

describe('restore', () => {
  it('brings back the moment, keeps the history, and can be undone', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1', 'p2'));
    const snapshot = await made(store);
    await mustApply(store, renameProducer(store, 'p1', 'Sai tên'));
    await mustApply(store, addProducers('p3'));
    expect(await store.restore(snapshot.id, '2026-11-27T08:00:00.000Z')).toMatchObject({
      ok: true,
      seq: 4,
      change: { reason: 'restore', label: '', deed: { code: 'backup', at: '2026-11-27T08:00:00.000Z' } },
    });
    expect(producersOf(store)).toEqual(['p1', 'p2']);
    expect(store.record('producers', 'p1')?.name).toBe('HTX p1');
    expect((await store.history('producers', 'p1')).map(({ change }) => change.reason)).toEqual([
      'restore',
      'edit',
      'edit',
    ]);
    const undo = await store.planUndo(4);
    if (undo) await mustApply(store, undo);
    expect(producersOf(store)).toEqual(['p1', 'p2', 'p3']);
    expect(store.record('producers', 'p1')?.name).toBe('Sai tên');
  });

  it('takes a snapshot of the present first, and a new replica id', async () => {
    const store = await openTestStore();
    await mustApply(store, addProducers('p1'));
    const snapshot = await made(store);
    await mustApply(store, renameProducer(store, 'p1', 'Khác'));
    await store.restore(snapshot.id, '');
    expect(await store.snapshots()).toMatchObject([{ seq: 2, reason: 'restore' }, { seq: 1 }]);
    const dots = await Promise.all([2, 3].map(async (seq) => (await store.change(seq))?.dot ?? ''));
    expect(dots[1]?.split(':')[0]).not.toBe(dots[0]?.split(':')[0]);
    await mustApply(store, renameProducer(store, 'p1', 'Nữa'));
    expect((await store.change(4))?.dot).toBe(`${dots[1]?.split(':')[0]}:2`);
  });

  it('replays like any Change when the database was behind', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    const snapshot = await made(store);
    await mustApply(store, addProducers('p2'));
    await store.restore(snapshot.id, '');
    await store.close();
    await Dexie.delete(databaseName);
    place.desktop.memory.snapshots.deleteAll();
    expect(producersOf(await place.openOk())).toEqual(['p1']);
  });

  it('changes nothing when the snapshot is damaged, of a later version, or cannot be preceded by another', async () => {
    const desktop = memoryDesktop();
    const store = await openTestStore(desktop);
    await mustApply(store, addProducers('p1'));
    const snapshot = await made(store);
    await mustApply(store, addProducers('p2'));
    const { snapshots } = desktop.memory;
    snapshots.refuseWrites('disk-full');
    expect(await store.restore(snapshot.id, '')).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
    snapshots.refuseWrites(null);
    const rewrite = (from: string, to: string): void =>
      snapshots.replaceChunks(snapshot.id, (chunk) =>
        new TextEncoder().encode(new TextDecoder().decode(chunk).replace(from, to)),
      );
    rewrite(`"schema":${schemaVersion}`, '"schema":9');
    expect(await store.restore(snapshot.id, '')).toEqual({ ok: false, why: 'newer-version', found: 9 });
    rewrite('"schema":9', `"schema":${schemaVersion}`);
    rewrite('"trail":[1]', '"trail":[2]');
    expect(await store.restore(snapshot.id, '')).toMatchObject({ ok: false, failure: { code: 'snapshot-damaged' } });
    rewrite('"trail":[2]', '"trail":[1');
    expect(await store.restore(snapshot.id, '')).toMatchObject({ ok: false, failure: { code: 'snapshot-damaged' } });
    snapshots.damage(snapshot.id);
    expect(await store.restore(snapshot.id, '')).toMatchObject({ ok: false, failure: { code: 'snapshot-damaged' } });
    expect(producersOf(store)).toEqual(['p1', 'p2']);
    expect(store.lastSeq()).toBe(2);
  });
});

describe('scheduled snapshots', () => {
  const scheduled = async (
    run: (store: Store, seqs: () => Promise<readonly number[]>) => Promise<void>,
  ): Promise<void> => {
    const store = await openTestStore();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const known = await store.snapshots();
    const end = scheduleSnapshots(store, Array.isArray(known) ? known : []);
    const seqs = async (): Promise<readonly number[]> => {
      const listed = await store.snapshots();
      return Array.isArray(listed) ? listed.map(({ seq }) => seq) : [];
    };
    try {
      await run(store, seqs);
    } finally {
      end();
      vi.useRealTimers();
    }
  };

  it('come soon after the start, then every half hour, and only when something changed', async () => {
    await scheduled(async (store, seqs) => {
      await mustApply(store, addProducers('p1'));
      await vi.advanceTimersByTimeAsync(startDelayMs);
      await until(async () => expect(await seqs()).toEqual([1]));
      await vi.advanceTimersByTimeAsync(snapshotEveryMs);
      expect(await seqs()).toEqual([1]);
      await mustApply(store, addProducers('p2'));
      await vi.advanceTimersByTimeAsync(snapshotEveryMs);
      await until(async () => expect(await seqs()).toEqual([2, 1]));
    });
  });

  it('are not made of an empty store', async () => {
    await scheduled(async (_, seqs) => {
      await vi.advanceTimersByTimeAsync(startDelayMs + snapshotEveryMs);
      expect(await seqs()).toEqual([]);
    });
  });
});

describe('close', () => {
  it('makes a snapshot of what changed since the last one, and none otherwise', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    await store.close();
    const again = await place.openOk();
    expect(await again.snapshots()).toMatchObject([{ seq: 1, reason: 'closing' }]);
    await again.close();
    const third = await place.openOk();
    expect(await third.snapshots()).toHaveLength(1);
    await mustApply(third, addProducers('p2'));
    await third.close();
    expect(await (await place.openOk()).snapshots()).toMatchObject([{ seq: 2 }, { seq: 1 }]);
  });

  it('is asked for by the window, and answered when all is written', async () => {
    const place = testPlace();
    const store = await place.openOk();
    const flushed: string[] = [];
    store.beforeClose(async () => {
      flushed.push('mẫu');
      await store.applyPlan(addProducers('p1'));
    });
    place.desktop.memory.emit('closing', {});
    await until(() => expect(place.desktop.memory.called).toContain('app.readyToClose'));
    expect(flushed).toEqual(['mẫu']);
    expect(place.desktop.memory.journal.seqs()).toEqual([1]);
    place.desktop.memory.emit('closing', {});
    expect(place.desktop.memory.called.filter((name) => name === 'app.readyToClose')).toHaveLength(1);
    await store.close();
    expect(flushed).toHaveLength(1);
  });
});
