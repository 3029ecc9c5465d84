import { createEdit, type Edit } from '../../../renderer/domain/plan/plan';
import { tableNames } from '../../../renderer/domain/records/table-name';
import { findEverywhere } from '../../../renderer/domain/search/find-everywhere';
import { prepareSearch } from '../../../renderer/domain/search/prepare-search';
import { search } from '../../../renderer/domain/search/search';
import { sampleProvince } from '../../../renderer/sample/sample-province';
import type { Store } from '../../../renderer/storage/store';
import type { BenchPart } from '../bench-parts';
import type { Report } from '../figure';
import { watchBlocks } from '../longest-block';
import { percentile } from '../spread';
import { openBenchStore } from './open-bench-store';

const typed = ['mat ong', 'chè shan', 'hop tac xa', 'gao nep', 'cam sành'];

/** Fills the store with the sample province, opens it again and searches it; the data stay for the start of the application. */
export const provincePart: BenchPart = async (report, { size, seed }) => {
  const first = await openBenchStore(seed);
  await fill(first, { size, seed }, report);
  await first.close();
  const started = performance.now();
  const store = await openBenchStore(seed);
  report({ figure: 'load the store', size, seed, value: performance.now() - started, unit: 'ms' });
  searchProducts(store, { size, seed }, report);
  searchEverywhere(store, { size, seed }, report);
  await store.close();
  await window.benchMemory?.(`the sample province, ${size}`);
};

async function fill(store: Store, { size, seed }: Parameters<BenchPart>[1], report: Report): Promise<void> {
  const records = await sampleProvince({ size, seed, today: '2026-11-24', provinceCode: '15' });
  const edits = tableNames.flatMap((table): readonly Edit[] =>
    (records[table] ?? []).map((record) => createEdit(table, record)),
  );
  const blocks = await watchBlocks();
  const started = performance.now();
  const answer = await store.applyPlan({ reason: 'sample-load', label: `mẫu ${size}`, edits, issues: [] });
  if (!answer.ok) throw new Error(`The sample was not loaded: ${answer.why}`);
  const value = performance.now() - started;
  const what = `the sample province (${edits.length} records)`;
  report({ figure: `apply ${what}`, size, seed, value, unit: 'ms' });
  report({
    figure: `longest block of the window during ${what}`,
    size,
    seed,
    value: await blocks.stop(),
    unit: 'ms',
    target: 100,
  });
}

/** Ctrl+K: all registers at each letter, as the palette asks them; the first look prepares them. */
function searchEverywhere(store: Store, { size, seed }: Parameters<BenchPart>[1], report: Report): void {
  findEverywhere(store, 'a', 5);
  const queries = typed.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
  const times = queries.map((query) => {
    const started = performance.now();
    findEverywhere(store, query, 5);
    return performance.now() - started;
  });
  const value = percentile(times, 0.95);
  report({ figure: 'find in every register (Ctrl+K), p95 per keystroke', size, seed, value, unit: 'ms', target: 30 });
}

function searchProducts(store: Store, { size, seed }: Parameters<BenchPart>[1], report: Report): void {
  const prepared = prepareSearch(store.records('products'), ({ name, producerId }) => ({
    name,
    more: [store.record('producers', producerId)?.name ?? null],
  }));
  const queries = typed.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
  const times = queries.map((query) => {
    const started = performance.now();
    search(prepared, query);
    return performance.now() - started;
  });
  report({
    figure: 'find products, p95 per keystroke',
    size,
    seed,
    value: percentile(times, 0.95),
    unit: 'ms',
    target: 30,
  });
}
