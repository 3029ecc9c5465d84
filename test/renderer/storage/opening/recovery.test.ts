import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { databaseName } from '../../../../renderer/storage/database';
import { memoryDesktop } from '../../../support/memory-desktop';
import { testPlace } from '../../../support/open-test-store';
import { behindTheStore, photographDatabase } from '../../../support/raw-database';
import { addProducers, mustApply, producersOf, renameProducer } from '../../../support/store-plans';
import { names, reopened, whole, written } from '../../../support/written-store';

describe('the database is behind the journal (power cut)', () => {
  it('replays what is missing, and says so once', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    const putBack = await photographDatabase();
    await mustApply(store, addProducers('p2'));
    await mustApply(store, renameProducer(store, 'p1', 'HTX Rạng Đông'));
    await putBack();
    const first = await reopened(place);
    expect(first.report).toEqual({
      recovered: true,
      cause: 'database-behind',
      from: 'store',
      snapshotAt: null,
      entries: 2,
      lostAfterSeq: null,
      lostRecords: 0,
      aside: null,
    });
    expect(names(first.store)).toEqual(whole);
    expect((await first.store.history('producers', 'p1')).map(({ change }) => change.seq)).toEqual([3, 1]);
    await first.store.close();
    expect((await reopened(place)).report).toEqual({ recovered: false });
  });

  it('does not give out again the dots that it had not seen', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    const putBack = await photographDatabase();
    await mustApply(store, addProducers('p2'));
    const dot = (await store.change(2))?.dot;
    await putBack();
    const { store: again } = await reopened(place);
    await mustApply(again, addProducers('p3'));
    expect((await again.change(3))?.dot).not.toBe(dot);
  });
});

describe('the database is gone', () => {
  const lose = (): Promise<void> => Dexie.delete(databaseName);

  it('is rebuilt from the journal alone', async () => {
    const { place, store } = await written();
    const first = (await store.change(1))?.dot;
    await lose();
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({
      recovered: true,
      cause: 'database-missing',
      from: 'journal',
      entries: 3,
      lostAfterSeq: null,
    });
    expect(names(again)).toEqual(whole);
    expect(again.row('producers', 'p1')?.trail).toEqual([1, 3]);
    expect(await again.history('producers', 'p1')).toHaveLength(2);
    await mustApply(again, addProducers('p3'));
    // A rebuilt store takes a new replica id.
    expect((await again.change(4))?.dot.split(':')[0]).not.toBe(first?.split(':')[0]);
  });

  it('is rebuilt from the newest snapshot and the journal after it, with all its history', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    await store.snapshotNow('timer');
    await mustApply(store, addProducers('p2'));
    await store.snapshotNow('timer');
    await mustApply(store, renameProducer(store, 'p1', 'HTX Rạng Đông'));
    await lose();
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ from: 'snapshot', entries: 1, lostAfterSeq: null });
    expect(report.recovered && report.snapshotAt).toMatch(/^2026-/);
    expect(names(again)).toEqual(whole);
    expect((await again.recentChanges(9)).map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  it('passes over a snapshot that is damaged, or that does not hold what it says', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    const old = await store.snapshotNow('timer');
    await mustApply(store, addProducers('p2'));
    const newer = await store.snapshotNow('timer');
    await mustApply(store, addProducers('p3'));
    const newest = await store.snapshotNow('timer');
    if (!old.ok || !newer.ok || !newest.ok) throw new Error('no snapshots');
    place.desktop.memory.snapshots.damage(newest.snapshot.id);
    place.desktop.memory.snapshots.replaceChunks(newer.snapshot.id, (chunk) =>
      new TextEncoder().encode(new TextDecoder().decode(chunk).replaceAll('"p2"', '"q2"')),
    );
    await lose();
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ from: 'snapshot', entries: 2, lostAfterSeq: null });
    expect(producersOf(again)).toEqual(['p1', 'p2', 'p3']);
  });

  it('passes over a snapshot that is whole but leads to another state than the journal noted', async () => {
    const other = testPlace();
    const stranger = await other.openOk();
    await mustApply(stranger, addProducers('x1'));
    await mustApply(stranger, addProducers('x2'));
    const foreign = await stranger.snapshotNow('timer');
    if (!foreign.ok) throw new Error('no snapshot');
    const [chunk = new Uint8Array()] = other.desktop.memory.snapshots.chunksOf(foreign.snapshot.id);
    await stranger.close();

    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    await mustApply(store, addProducers('p2'));
    const own = await store.snapshotNow('timer');
    await mustApply(store, addProducers('p3'));
    place.desktop.memory.snapshots.replaceChunks(own.ok ? own.snapshot.id : '', () => chunk);
    await lose();
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ from: 'journal', entries: 3, lostAfterSeq: null });
    expect(producersOf(again)).toEqual(['p1', 'p2', 'p3']);
  });

  it('comes back from a snapshot when the journal is gone too', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1', 'p2'));
    await store.snapshotNow('timer');
    await mustApply(store, addProducers('p3'));
    place.desktop.memory.journal.loseTail(2, { noted: true });
    await lose();
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ from: 'snapshot', entries: 0, lostAfterSeq: 1 });
    expect(producersOf(again)).toEqual(['p1', 'p2']);
    expect(await mustApply(again, addProducers('p4'))).toBe(2);
  });
});

describe('the database is damaged', () => {
  const flip = (bytes: Uint8Array): Uint8Array => {
    const copy = bytes.slice();
    const at = copy.length >> 1;
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };

  it('notices one flipped bit, keeps the damaged pages aside and rebuilds', async () => {
    const { place } = await written();
    await behindTheStore(async ({ pages }) => {
      const page = await pages.toCollection().first();
      if (page) await pages.put({ ...page, bytes: flip(page.bytes) });
    });
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ cause: 'database-damaged', from: 'journal', entries: 3, lostAfterSeq: null });
    expect(names(again)).toEqual(whole);
    const aside = report.recovered && report.aside ? place.desktop.memory.aside.get(report.aside) : undefined;
    expect(new TextDecoder().decode(aside)).toContain('HTX');
  });

  it('notices a page that is missing, a meta record that is missing, and rows that do not add up', async () => {
    const faults: ((database: Parameters<Parameters<typeof behindTheStore>[0]>[0]) => Promise<unknown>)[] = [
      ({ pages }) => pages.clear(),
      ({ meta }) => meta.clear(),
      ({ meta }) => meta.toCollection().modify({ digest: '0000000000000001' }),
      ({ meta }) => meta.toCollection().modify({ counts: { producers: 3 } }),
    ];
    for (const fault of faults) {
      const { place } = await written();
      await behindTheStore(async (database) => {
        await fault(database);
      });
      const { store: again, report } = await reopened(place);
      expect(report).toMatchObject({ recovered: true, cause: 'database-damaged', lostAfterSeq: null });
      expect(names(again)).toEqual(whole);
    }
  });

  it('does not delete what it cannot keep aside: it stays closed, and opens when the disk has room', async () => {
    const { place } = await written();
    await behindTheStore(async ({ meta }) => meta.clear());
    const { call } = place.desktop;
    const full: typeof call = async (name, argument) =>
      name === 'aside.write' ? { ok: false, code: 'disk-full', details: {} } : call(name, argument);
    Object.assign(place.desktop, { call: full });
    expect(await place.open()).toEqual({ ok: false, why: 'failure', failure: { code: 'disk-full', details: {} } });
    Object.assign(place.desktop, { call });
    expect(names((await reopened(place)).store)).toEqual(whole);
  });

  it('believes the journal when both tell another story about the same Change', async () => {
    const { place } = await written();
    place.desktop.memory.journal.changeNote((mark) => ({ ...mark, digest: '0000000000000001' }));
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ cause: 'database-differs' });
    expect(names(again)).toEqual(whole);
    await again.close();
    expect((await reopened(place)).report.recovered).toBe(false);
  });

  it('without a journal keeps every record that can be read and counts the others', async () => {
    const place = testPlace(memoryDesktop({ journal: false }));
    const store = await place.openOk();
    await mustApply(store, addProducers(...Array.from({ length: 450 }, (_, index) => `p${index}`)));
    await store.close();
    await behindTheStore(async ({ pages }) => {
      const page = await pages.get(['producers', 1]);
      if (page) await pages.put({ ...page, bytes: flip(page.bytes) });
    });
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ recovered: true, cause: 'database-damaged', from: 'store', lostRecords: 200 });
    expect(producersOf(again)).toHaveLength(250);
    await mustApply(again, addProducers('mới'));
    await again.close();
    expect((await reopened(place)).report.recovered).toBe(false);
  });
});
