import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { planSampleRemoveInSteps } from '../../../../renderer/domain/plan/planners/plan-sample';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { tableNames } from '../../../../renderer/domain/records/table-name';
import { type LoadSampleNeeds, loadSample } from '../../../../renderer/features/first-start/load-sample';
import {
  makeSample,
  type SampleAnswer,
  type SampleWorker,
} from '../../../../renderer/features/first-start/make-sample';
import { collectPieces, samplePieces } from '../../../../renderer/features/first-start/sample-pieces';
import { samplePhotoList } from '../../../../renderer/sample/sample-photos';
import { type SampleRecords, sampleProvince } from '../../../../renderer/sample/sample-province';
import type { Store } from '../../../../renderer/storage/store';
import { type MemoryDesktop, memoryDesktop } from '../../../support/memory-desktop';
import { openTestStore } from '../../../support/open-test-store';

const order = { seed: 2026, size: 'S', today: '2026-11-24', provinceCode: '08' } as const;
const readPhoto = async (fileName: string): Promise<Uint8Array> => readFile(`renderer/sample/photos/${fileName}`);
let sample: SampleRecords;
beforeAll(async () => {
  sample = await sampleProvince(order);
});
const size = (): number => tableNames.reduce((sum, table) => sum + sample[table].length, 0);

describe('samplePieces', () => {
  it('are small, count up to the whole and give the same sample back', () => {
    const collected = collectPieces();
    let last = { done: 0, total: 0 };
    for (const piece of samplePieces(sample)) {
      expect(piece.records.length).toBeGreaterThan(0);
      expect(piece.records.length).toBeLessThanOrEqual(500);
      last = piece;
      collected.add(piece);
    }
    expect(last).toMatchObject({ done: size(), total: size() });
    expect(collected.sample()).toEqual(sample);
  });
});

/** A worker that answers when it is told to. */
const workerOf = (answers: readonly SampleAnswer[]) => {
  const seen = { ended: 0, orders: 0 };
  const start = (): SampleWorker => {
    let hear: (answer: SampleAnswer) => void = () => undefined;
    return {
      post: () => {
        seen.orders += 1;
        queueMicrotask(() => answers.forEach((answer) => hear(answer)));
      },
      listen: (onAnswer) => {
        hear = onAnswer;
      },
      end: () => {
        seen.ended += 1;
      },
    };
  };
  return { start, seen };
};

describe('makeSample', () => {
  const watch = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

  it('puts the answers of the worker together, says how far it is, and ends the worker', async () => {
    const pieces = [...samplePieces(sample)].map((piece): SampleAnswer => ({ type: 'piece', piece }));
    const { start, seen } = workerOf([...pieces, { type: 'done' }]);
    const shares: number[] = [];
    const made = await makeSample(order, { ...watch(), onProgress: (share) => shares.push(share) }, start);
    expect(made).toEqual(sample);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(seen).toEqual({ ended: 1, orders: 1 });
  });

  it('rejects with the fault of the worker, and ends it', async () => {
    const { start, seen } = workerOf([{ type: 'failed', message: 'no province 99' }]);
    await expect(makeSample(order, watch(), start)).rejects.toThrow('no province 99');
    expect(seen.ended).toBe(1);
  });

  it('rejects and ends the worker when it is stopped', async () => {
    const { start, seen } = workerOf([]);
    const controller = new AbortController();
    const made = makeSample(order, { ...watch(), signal: controller.signal }, start);
    controller.abort();
    await expect(made).rejects.toThrow('stopped');
    expect(seen.ended).toBe(1);
  });
});

interface Stage {
  readonly store: Store;
  readonly desktop: MemoryDesktop;
  readonly needs: LoadSampleNeeds;
  readonly reported: { readonly stage: string; readonly share: number }[];
  readonly controller: AbortController;
}

const stage = async (): Promise<Stage> => {
  const desktop = memoryDesktop();
  const store = await openTestStore(desktop);
  const controller = new AbortController();
  const reported: Stage['reported'] = [];
  const needs: LoadSampleNeeds = {
    view: store,
    desktop,
    act: async (plan, options) => {
      const applied = await store.applyPlan(plan, options?.onProgress ? { onProgress: options.onProgress } : {});
      return applied.ok ? { ok: true, seq: applied.seq } : { ok: false, sentence: applied.why };
    },
    make: async (_signal, onProgress) => {
      onProgress(1);
      return sample;
    },
    readPhoto,
    done: (records) => `${records}`,
    signal: controller.signal,
    report: (progress) => reported.push(progress),
  };
  return { store, desktop, needs, reported, controller };
};

describe('loadSample', () => {
  it('stores the photos, then every record in one Change that undo and removal take back', async () => {
    const { store, desktop, needs, reported } = await stage();
    expect(await loadSample(needs)).toEqual({ ok: true, records: size() });
    for (const { sha256 } of samplePhotoList) {
      expect(await desktop.call('photo.get', { sha256 })).toMatchObject({
        ok: true,
        value: { data: expect.anything() },
      });
    }
    expect(store.records('products')).toHaveLength(sample.products.length);
    expect(store.records('producers').every((producer) => producer.sample)).toBe(true);
    expect((await store.recentChanges(5)).map(({ reason }) => reason)).toEqual(['sample-load']);
    expect(reported.map(({ share }) => share)).toEqual(reported.map(({ share }) => share).toSorted((a, b) => a - b));
    expect(reported.at(-1)).toEqual({ stage: 'write', share: 1 });
    await store.applyPlan(runAtOnce(planSampleRemoveInSteps(store)));
    expect(tableNames.flatMap((table) => store.records(table))).toEqual([]);
    const undo = await store.planUndo(store.lastSeq());
    if (undo) await store.applyPlan(undo);
    expect(store.records('products')).toHaveLength(sample.products.length);
  });

  it('writes nothing when a photo cannot be stored', async () => {
    const { store, desktop, needs } = await stage();
    const full: LoadSampleNeeds['desktop'] = {
      call: (name, argument) =>
        name === 'photo.put'
          ? Promise.resolve({ ok: false, code: 'disk-full', details: {} })
          : desktop.call(name, argument),
    };
    expect(await loadSample({ ...needs, desktop: full })).toEqual({
      ok: false,
      why: 'failure',
      failure: { code: 'disk-full', details: {} },
    });
    expect(store.lastSeq()).toBe(0);
  });

  it('writes nothing and says where it broke when the sample cannot be made or a photo is not there', async () => {
    const { store, needs } = await stage();
    const broken = (at: string) => ({ ok: false, why: 'broken', stage: at });
    expect(await loadSample({ ...needs, make: () => Promise.reject(new Error('worker')) })).toEqual(broken('make'));
    expect(await loadSample({ ...needs, readPhoto: () => Promise.reject(new Error('gone')) })).toEqual(
      broken('photos'),
    );
    expect(store.lastSeq()).toBe(0);
    const act: LoadSampleNeeds['act'] = () => Promise.reject(new Error('database'));
    expect(await loadSample({ ...needs, act })).toEqual(broken('write'));
  });

  it('says the fault that has a name of its own', async () => {
    const { needs } = await stage();
    const full = Object.assign(new Error('quota'), { name: 'QuotaExceededError' });
    expect(await loadSample({ ...needs, act: () => Promise.reject(full) })).toEqual({
      ok: false,
      why: 'failure',
      failure: { code: 'disk-full', details: {} },
    });
  });

  it('writes nothing when it is stopped while the sample is made or the photos are stored', async () => {
    const { store, needs, controller } = await stage();
    const stopWhile = (share: number): void => {
      if (share >= 0.3) controller.abort();
    };
    const report: LoadSampleNeeds['report'] = ({ share }) => stopWhile(share);
    expect(await loadSample({ ...needs, report })).toEqual({ ok: false, why: 'stopped' });
    const stoppedMaking = { ...needs, make: () => Promise.reject(new Error('stopped')) };
    expect(await loadSample(stoppedMaking)).toEqual({ ok: false, why: 'stopped' });
    expect(store.lastSeq()).toBe(0);
  });

  it('says why when the Plan is refused', async () => {
    const { needs } = await stage();
    const act: LoadSampleNeeds['act'] = () => Promise.resolve({ ok: false, sentence: 'Ổ đĩa đã đầy.' });
    expect(await loadSample({ ...needs, act })).toEqual({ ok: false, why: 'refused', sentence: 'Ổ đĩa đã đầy.' });
  });
});
