import { createEdit, type Edit, type Plan } from '../../../renderer/domain/plan/plan';
import { planSampleRemoveInSteps } from '../../../renderer/domain/plan/planners/plan-sample';
import { tableNames } from '../../../renderer/domain/records/table-name';
import { sampleProvince } from '../../../renderer/sample/sample-province';
import { createPauses } from '../../../renderer/storage/pauses';
import type { Store } from '../../../renderer/storage/store';
import type { BenchOptions, BenchPart } from '../bench-parts';
import type { Report } from '../figure';
import { watchBlocks } from '../longest-block';
import { seededProducers } from '../seeded-producers';
import { openBenchStore } from './open-bench-store';

const imported = 50_000;

/**
 * The longest task of the window during the largest Plans that an office may ask for: a list of 50,000 rows imported and
 * taken back, the sample of a whole country loaded, removed and brought back by the undo of that.
 */
export const bigPlansPart: BenchPart = async (report, options) => {
  const store = await openBenchStore(options.seed);
  await importAndUndo(store, options, report);
  await loadAndRemoveSample(store, options, report);
  await store.close();
};

async function importAndUndo(store: Store, { seed }: BenchOptions, report: Report): Promise<void> {
  const figure = { size: `${imported} edits`, seed };
  const edits = seededProducers(imported, seed).map((producer) => createEdit('producers', producer));
  const plan: Plan = { reason: 'import', label: 'bench.xlsx', edits, issues: [] };
  const seq = await measured(report, { ...figure, what: 'an import' }, () => applied(store, plan));
  await measured(report, { ...figure, what: 'its undo' }, () => undo(store, seq));
}

async function loadAndRemoveSample(store: Store, { size, seed }: BenchOptions, report: Report): Promise<void> {
  const records = await sampleProvince({ size, seed, today: '2026-11-24', provinceCode: '15' });
  const edits = tableNames.flatMap((table): readonly Edit[] =>
    (records[table] ?? []).map((record) => createEdit(table, record)),
  );
  const figure = { size, seed };
  const load: Plan = { reason: 'sample-load', label: '', edits, issues: [] };
  await measured(report, { ...figure, what: `loading the sample (${edits.length} records)` }, () =>
    applied(store, load),
  );
  const seq = await measured(report, { ...figure, what: 'removing the sample' }, async () =>
    applied(store, await createPauses().run(planSampleRemoveInSteps(store))),
  );
  await measured(report, { ...figure, what: 'taking that back' }, () => undo(store, seq));
}

async function undo(store: Store, seq: number): Promise<number> {
  const plan = await store.planUndo(seq);
  if (!plan) throw new Error(`Change ${seq} is not there.`);
  return applied(store, plan);
}

async function applied(store: Store, plan: Plan): Promise<number> {
  const answer = await store.applyPlan(plan);
  if (!answer.ok) throw new Error(`The Plan was not applied: ${answer.why}`);
  return answer.seq;
}

interface What {
  readonly what: string;
  readonly size: string;
  readonly seed: number;
}

async function measured(report: Report, { what, size, seed }: What, work: () => Promise<number>): Promise<number> {
  const blocks = await watchBlocks();
  const started = performance.now();
  const seq = await work();
  const value = performance.now() - started;
  const longest = await blocks.stop();
  report({ figure: `${what}, planned and applied`, size, seed, value, unit: 'ms' });
  report({ figure: `longest block of the window during ${what}`, size, seed, value: longest, unit: 'ms', target: 100 });
  return seq;
}
