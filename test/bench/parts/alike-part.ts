import { alikeProducers, alikeProducts, prepareAlikeInSteps } from '../../../renderer/domain/merge/alike-records';
import { memoryView } from '../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../renderer/domain/plan/steps';
import { blankProduct } from '../../../renderer/domain/records/product';
import type { BenchPart } from '../bench-parts';
import { seededProducers } from '../seeded-producers';
import { median, percentile } from '../spread';

const producerCount = 10_000;
const productCount = 18_500;
const size = `${producerCount} producers, ${productCount} products`;

function measure(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** R8: the look for duplicates with each key, at national size, also right after a record changed. */
export const alikePart: BenchPart = async (report, { seed }) => {
  const producers = seededProducers(producerCount, seed);
  const products = Array.from({ length: productCount }, (_, index) => ({
    ...blankProduct(`x${index}`, producers[index % producerCount]?.id ?? ''),
    name: `Sản phẩm thứ ${index % 97} ${producers[(index * 7) % producerCount]?.name ?? ''}`,
  }));
  const view = memoryView({ producers, products });
  report({
    figure: 'prepare the look for duplicates',
    size,
    seed,
    value: measure(() => runAtOnce(prepareAlikeInSteps(view))),
    unit: 'ms',
  });
  const typed = producers.slice(0, 20).flatMap((producer) =>
    Array.from(producer.name, (_, letters) => ({
      ...producer,
      id: 'new',
      name: producer.name.slice(0, letters + 1),
    })),
  );
  const times = typed.map((party) => measure(() => alikeProducers(view, party)));
  const ofProducts = products
    .slice(0, 200)
    .map((product) => measure(() => alikeProducts(view, { ...product, id: 'new' })));
  report({
    figure: 'duplicates, median per keystroke',
    size,
    seed,
    value: median([...times, ...ofProducts]),
    unit: 'ms',
  });
  report({
    figure: 'duplicates, p95 per keystroke',
    size,
    seed,
    value: percentile([...times, ...ofProducts], 0.95),
    unit: 'ms',
    target: 100,
  });
  // A saved record makes a new table: its index is made anew with the next key.
  const after = Array.from({ length: 10 }, (_, round) => {
    const changed = producers.map((producer, index) => (index === round ? { ...producer, note: 'x' } : producer));
    const next = memoryView({ producers: changed, products });
    const [first] = producers;
    return first ? measure(() => alikeProducers(next, { ...first, id: 'new' })) : 0;
  });
  report({
    figure: 'duplicates, first key after a change',
    size,
    seed,
    value: percentile(after, 0.95),
    unit: 'ms',
    target: 100,
  });
};
