import { prepareSearch } from '../../../renderer/domain/search/prepare-search';
import { search } from '../../../renderer/domain/search/search';
import type { BenchPart } from '../bench-parts';
import { seededProducers } from '../seeded-producers';
import { median, percentile } from '../spread';

const records = 20_000;
const size = `${records} records`;
/** Typed letter by letter: each prefix is one query. */
const typed = ['mat ong bac ha', 'chè shan tuyết', 'hop tac xa gao', '0912345', 'buoi da xanh phuong'];

/** Preparing 20,000 records and scanning them at each keystroke, against folding at each keystroke. */
export const searchPart: BenchPart = async (report, { seed }) => {
  const producers = seededProducers(records, seed);
  const started = performance.now();
  const prepared = prepareSearch(producers, ({ name, addressText, phones, taxCode }) => ({
    name,
    more: [addressText],
    numbers: [...phones, taxCode],
  }));
  report({ figure: 'prepare the search', size, seed, value: performance.now() - started, unit: 'ms' });
  const queries = typed.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
  const times = queries.map((query) => measure(() => search(prepared, query)));
  await window.benchMemory?.(`the search, ${size}`);
  const rival = 'normalize and filter at each keystroke';
  const rivalValue = median(queries.slice(0, 10).map((query) => measure(() => plainFilter(producers, query))));
  report({ figure: 'find, median per keystroke', size, seed, value: median(times), unit: 'ms', rival, rivalValue });
  report({ figure: 'find, p95 per keystroke', size, seed, value: percentile(times, 0.95), unit: 'ms', target: 30 });
};

function measure(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function plainFilter(
  producers: readonly { readonly name: string; readonly addressText: string | null }[],
  query: string,
): unknown {
  const fold = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .replaceAll(/[đĐ]/g, 'd')
      .toLowerCase();
  const wanted = fold(query);
  return producers.filter(({ name, addressText }) => fold(`${name} ${addressText ?? ''}`).includes(wanted));
}
