import { Dexie } from 'dexie';
import { createEdit, type Plan } from '../../../renderer/domain/plan/plan';
import type { Producer } from '../../../renderer/domain/records/producer';
import type { Store } from '../../../renderer/storage/store';
import type { BenchPart } from '../bench-parts';
import type { Report } from '../figure';
import { watchBlocks } from '../longest-block';
import { seededProducers } from '../seeded-producers';
import { median, percentile } from '../spread';
import { timed } from '../timed';
import { openBenchStore } from './open-bench-store';

const records = 20_000;
const size = `${records} records`;
const blockNote = '0: no task of 50 ms or more';

/** Applies a 20,000-record Plan, saves single edits, makes a snapshot and restores it. */
export const storePart: BenchPart = async (report, { seed }) => {
  const producers = seededProducers(records, seed);
  const store = await openBenchStore(seed);
  const bigPlan = await measureBigPlan(store, producers);
  await measureSmallPlans(store, producers, report, seed);
  await measureSnapshots(store, report, seed);
  await store.close();
  await window.benchMemory?.(`the store, ${size}`);
  const rival = 'Dexie bulkPut, one row per record, strict, without journal, history and checks';
  const rivalValue = await rivalPuts(producers);
  const figure = { size, seed, unit: 'ms' } as const;
  report({
    ...figure,
    figure: 'apply a Plan, journalled and synced',
    value: bigPlan.value,
    target: 12_000,
    rival,
    rivalValue,
  });
  report({
    ...figure,
    figure: 'longest block of the window during that Plan',
    value: bigPlan.longest,
    target: 100,
    note: blockNote,
  });
};

async function measureBigPlan(
  store: Store,
  producers: readonly Producer[],
): Promise<{ readonly value: number; readonly longest: number }> {
  const edits = producers.map((producer) => createEdit('producers', producer));
  const plan: Plan = { reason: 'import', label: 'bench.xlsx', edits, issues: [] };
  const blocks = await watchBlocks();
  const value = await timed(async () => settled(await store.applyPlan(plan)));
  return { value, longest: await blocks.stop() };
}

async function measureSmallPlans(
  store: Store,
  producers: readonly Producer[],
  report: Report,
  seed: number,
): Promise<void> {
  const times: number[] = [];
  for (const { id, note } of producers.slice(0, 100)) {
    const fields = { note: { before: note, after: `${note}, đã gọi điện` } };
    const edits = [{ type: 'update', table: 'producers', id, fields } as const];
    times.push(
      await timed(async () => settled(await store.applyPlan({ reason: 'edit', label: id, edits, issues: [] }))),
    );
  }
  const note = `100 edits on ${records} records, journal and database synced`;
  report({ figure: 'save one field, median', size, seed, value: median(times), unit: 'ms', note });
  report({ figure: 'save one field, p95', size, seed, value: percentile(times, 0.95), unit: 'ms', note });
}

async function measureSnapshots(store: Store, report: Report, seed: number): Promise<void> {
  const blocks = await watchBlocks();
  let id = '';
  const made = await timed(async () => {
    const written = await store.snapshotNow('asked');
    if (!written.ok) throw new Error(`No snapshot: ${written.failure.code}`);
    ({ id } = written.snapshot);
  });
  report({ figure: 'make a snapshot, verified', size, seed, value: made, unit: 'ms' });
  const restored = await timed(async () => {
    const answer = await store.restore(id, 'bench');
    if (!answer.ok) throw new Error(`Not restored: ${answer.why}`);
  });
  report({ figure: 'restore a snapshot', size, seed, value: restored, unit: 'ms' });
  report({
    figure: 'longest block of the window during both',
    size,
    seed,
    value: await blocks.stop(),
    unit: 'ms',
    target: 100,
    note: blockNote,
  });
}

/** The plain way of storing the same records, for the ratio. */
async function rivalPuts(producers: readonly Producer[]): Promise<number> {
  const database = new Dexie('bench-rival', { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ producers: 'id, name, taxCode' });
  await database.open();
  const value = await timed(async () => void (await database.table('producers').bulkPut([...producers])));
  await database.delete();
  return value;
}

function settled(answer: Awaited<ReturnType<Store['applyPlan']>>): void {
  if (!answer.ok) throw new Error(`The Plan was not applied: ${answer.why}`);
}
