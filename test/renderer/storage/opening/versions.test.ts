import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../../renderer/domain/upgrades/upgrade-steps';
import { databaseName } from '../../../../renderer/storage/database';
import { behindTheStore } from '../../../support/raw-database';
import { addProducers, mustApply } from '../../../support/store-plans';
import { names, reopened, whole, written } from '../../../support/written-store';

describe('a copied profile', () => {
  it('takes a new replica id, and keeps it', async () => {
    const { place, store } = await written();
    const replica = (await store.change(3))?.dot.split(':')[0];
    await store.close();
    place.desktop.memory.moveProfile();
    const copy = await place.openOk();
    await mustApply(copy, addProducers('p3'));
    const dot = (await copy.change(4))?.dot;
    expect(dot?.split(':')[0]).not.toBe(replica);
    await copy.close();
    const again = await place.openOk();
    await mustApply(again, addProducers('p4'));
    expect((await again.change(5))?.dot).toBe(`${dot?.split(':')[0]}:2`);
  });
});

describe('a store of a later version', () => {
  it('is not touched: records of a newer schema', async () => {
    const { place, store } = await written();
    await store.close();
    await behindTheStore(async ({ meta }) => {
      await meta.toCollection().modify({ schema: 7 });
    });
    expect(await place.open()).toEqual({ ok: false, why: 'newer-version', found: 7, ours: schemaVersion });
    await behindTheStore(async ({ meta }) => {
      expect((await meta.get('store'))?.schema).toBe(7);
    });
  });

  it('is not touched: a database of a newer layout', async () => {
    const { place, store } = await written();
    await store.close();
    const newer = new Dexie(databaseName);
    newer.version(3).stores({ pages: '[table+no]', changes: '[seq+part]', meta: 'key', drafts: 'key', more: 'key' });
    await newer.open();
    newer.close();
    expect(await place.open()).toEqual({ ok: false, why: 'newer-version', found: 3, ours: 1 });
  });

  it('is not rebuilt from a journal of a newer schema', async () => {
    const { place } = await written();
    await Dexie.delete(databaseName);
    const { call } = place.desktop;
    const newer: typeof call = async (name, argument) => {
      const outcome = await call(name, argument);
      if (name === 'journal.read' && outcome.ok) {
        const { entries } = outcome.value as { entries: { payload: Uint8Array }[] };
        for (const entry of entries) {
          const text = new TextDecoder().decode(entry.payload);
          entry.payload = new TextEncoder().encode(text.replace(`"schema":${schemaVersion}`, '"schema":40'));
        }
      }
      return outcome;
    };
    Object.assign(place.desktop, { call: newer });
    expect(await place.open()).toEqual({ ok: false, why: 'newer-version', found: 40, ours: schemaVersion });
  });
});

describe('a store of an earlier version', () => {
  it('is snapshotted as it was, then brought up', async () => {
    const { place, store } = await written();
    await store.close();
    await behindTheStore(async ({ meta }) => {
      await meta.toCollection().modify({ schema: 0 });
    });
    const { store: again, report } = await reopened(place);
    expect(report.recovered).toBe(false);
    expect(names(again)).toEqual(whole);
    const snapshots = await again.snapshots();
    const id = Array.isArray(snapshots) ? snapshots.find(({ reason }) => reason === 'upgrade')?.id : undefined;
    const [first] = place.desktop.memory.snapshots.chunksOf(id ?? '');
    expect(new TextDecoder().decode(first)).toContain('"schema":0');
    await behindTheStore(async ({ meta }) => {
      expect((await meta.get('store'))?.schema).toBe(schemaVersion);
    });
  });

  it('is left alone when the snapshot cannot be made', async () => {
    const { place, store } = await written();
    await store.close();
    await behindTheStore(async ({ meta }) => {
      await meta.toCollection().modify({ schema: 0 });
    });
    place.desktop.memory.snapshots.refuseWrites('disk-full');
    expect(await place.open()).toMatchObject({ ok: false, why: 'failure', failure: { code: 'disk-full' } });
    await behindTheStore(async ({ meta }) => {
      expect((await meta.get('store'))?.schema).toBe(0);
    });
  });
});
