import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { databaseName } from '../../../../renderer/storage/database';
import { testPlace } from '../../../support/open-test-store';
import { photographDatabase } from '../../../support/raw-database';
import { addProducers, mustApply, producersOf } from '../../../support/store-plans';
import { names, reopened, whole, written } from '../../../support/written-store';

describe('the journal is hurt', () => {
  it('behind the database: the database’s rows are kept, a snapshot is made at once, the journal goes on', async () => {
    const { place, store } = await written();
    await store.close();
    place.desktop.memory.snapshots.deleteAll();
    place.desktop.memory.journal.loseTail(2, { noted: false });
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ cause: 'journal-behind', from: 'store', lostAfterSeq: null });
    expect(names(again)).toEqual(whole);
    const snapshots = await again.snapshots();
    expect(snapshots).toMatchObject([{ seq: 3, reason: 'recovery' }]);
    expect(await mustApply(again, addProducers('p3'))).toBe(4);
    await Dexie.delete(databaseName);
    expect(producersOf((await reopened(place)).store)).toEqual(['p1', 'p2', 'p3']);
  });

  it('in the middle: the rows are kept, and it is no news at the next start', async () => {
    const { place, store } = await written();
    await store.close();
    place.desktop.memory.journal.damage(2);
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ cause: 'journal-damaged', from: 'store', lostAfterSeq: null });
    expect(names(again)).toEqual(whole);
    await again.close();
    expect((await reopened(place)).report.recovered).toBe(false);
  });

  it('in the middle, and the database is gone: a snapshot behind the gap loses nothing', async () => {
    const place = testPlace();
    const { store } = await written(place);
    await store.snapshotNow('timer');
    await mustApply(store, addProducers('p3'));
    place.desktop.memory.journal.damage(2);
    await Dexie.delete(databaseName);
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ from: 'snapshot', entries: 1, lostAfterSeq: null });
    expect(names(again)).toEqual([...whole, 'HTX p3']);
    // History in the gap is lost; what the journal still has on both sides of it is not.
    expect((await again.recentChanges(9)).map(({ seq }) => seq)).toEqual([4, 3, 1]);
  });

  it('in the middle, with the database gone and no snapshot: goes back to before the gap and says after which Change', async () => {
    const { place } = await written();
    place.desktop.memory.journal.damage(2);
    await Dexie.delete(databaseName);
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ from: 'journal', entries: 1, lostAfterSeq: 1 });
    expect(producersOf(again)).toEqual(['p1']);
    expect(await mustApply(again, addProducers('p9'))).toBe(2);
    await again.close();
    expect(producersOf((await reopened(place)).store)).toEqual(['p1', 'p9']);
  });

  it('loses its end and the database is behind as well: keeps what there is and says after which Change', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1'));
    const putBack = await photographDatabase();
    await mustApply(store, addProducers('p2'));
    await putBack();
    place.desktop.memory.journal.loseTail(1);
    const { store: again, report } = await reopened(place);
    expect(report).toMatchObject({ cause: 'journal-damaged', from: 'store', lostAfterSeq: 1 });
    expect(producersOf(again)).toEqual(['p1']);
  });
});
