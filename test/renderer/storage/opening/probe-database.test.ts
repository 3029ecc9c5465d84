import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { probeDatabase } from '../../../../renderer/storage/opening/probe-database';
import { memoryDesktop } from '../../../support/memory-desktop';
import { testPlace } from '../../../support/open-test-store';
import { addProducers, mustApply, mustOpen } from '../../../support/store-plans';

/** What Chromium does after it found a damaged store and put an empty one in its place. */
const withDataLoss = (factory: IDBFactory): IDBFactory => {
  const open = factory.open.bind(factory);
  factory.open = (...given) => {
    const request = open(...given);
    request.addEventListener('upgradeneeded', (event) => Object.assign(event, { dataLoss: 'total' }));
    return request;
  };
  return factory;
};

const made = (factory: IDBFactory, version: number): Promise<void> =>
  new Promise((resolve) => {
    const request = factory.open('db', version);
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });

describe('probeDatabase', () => {
  it('finds nothing, and leaves nothing behind', async () => {
    const factory = new IDBFactory();
    expect(await probeDatabase('db', factory)).toEqual({ found: 'nothing', dataLoss: false });
    expect(await factory.databases()).toEqual([]);
    expect(await probeDatabase('db', factory)).toEqual({ found: 'nothing', dataLoss: false });
  });

  it('finds a database and its version as Dexie counts, without upgrading it', async () => {
    const factory = new IDBFactory();
    await made(factory, 30);
    expect(await probeDatabase('db', factory)).toEqual({ found: 'database', version: 3 });
    expect((await factory.databases())[0]?.version).toBe(30);
  });

  it('hears that Chromium lost the data', async () => {
    expect(await probeDatabase('db', withDataLoss(new IDBFactory()))).toEqual({ found: 'nothing', dataLoss: true });
  });

  it('says that a database cannot be read', async () => {
    const request = new EventTarget();
    const factory = { open: () => request } as unknown as IDBFactory;
    const probing = probeDatabase('db', factory);
    request.dispatchEvent(new Event('error'));
    expect(await probing).toEqual({ found: 'unreadable' });
  });
});

describe('data that Chromium lost', () => {
  it('are rebuilt where there is a journal', async () => {
    const place = testPlace();
    await mustApply(await place.openOk(), addProducers('p1'));
    const emptied = testPlace(place.desktop);
    const { store, report } = mustOpen(await emptied.open());
    expect(report).toMatchObject({ cause: 'database-missing', from: 'journal', lostAfterSeq: null });
    expect(store.records('producers')).toHaveLength(1);
  });

  it('are at least said to be lost where there is none', async () => {
    const place = testPlace(memoryDesktop({ journal: false }));
    const disk = withDataLoss(new IDBFactory());
    const opened = mustOpen(await place.open(disk));
    expect(opened.report).toMatchObject({ recovered: true, cause: 'database-missing', lostRecords: null });
  });
});
