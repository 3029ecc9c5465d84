import type { CellChange } from '../import-preview';
import type { CandidateProducer, CandidateProduct, RepeatedRow, RowRef } from '../intake-proposal';
import type { ImportState } from './import-state';
import { anyWritten } from './import-state';
import { placeProduct } from './place-product';
import { joinBodies, type PreviewBody, previewBody } from './preview-body';
import { type SettledProducer, settleProducer } from './settle-producer';

const candidateOf = (state: ImportState, key: string): CandidateProducer => {
  const candidate = state.producers.get(key);
  if (!candidate) throw new Error(`no candidate ${key}`);
  return candidate;
};

/** What changes at the producer is shown in the first of its rows only. */
const changesToShow = (state: ImportState, key: string, settled: SettledProducer): readonly CellChange[] => {
  if (settled.outcome === 'doubt' || state.shown.has(key)) return [];
  state.shown.add(key);
  return settled.changes;
};

const doubtOf = (
  candidate: CandidateProducer,
  productName: string,
  settled: Extract<SettledProducer, { outcome: 'doubt' }>,
): PreviewBody =>
  previewBody('doubtful', candidate.values.name, productName, {
    reason: 'producer-doubt',
    doubtKey: candidate.key,
    likenesses: settled.likenesses,
  });

/** A row with one product, or with several that were split from its cell. */
export const productRow = (
  state: ImportState,
  at: RowRef,
  producerKey: string,
  products: readonly CandidateProduct[],
): PreviewBody => {
  const candidate = candidateOf(state, producerKey);
  const settled = settleProducer(state, candidate);
  if (settled.outcome === 'doubt')
    return doubtOf(candidate, products.map((each) => each.values.name).join('; '), settled);
  const bodies = products.map((product) => placeProduct(state, product, settled.record, at));
  const joined = joinBodies(bodies, changesToShow(state, producerKey, settled), settled.outcome === 'new');
  return { ...joined, producerId: settled.record.id };
};

/** A row of a list of producers without products. */
export const producerRow = (state: ImportState, producerKey: string): PreviewBody => {
  const candidate = candidateOf(state, producerKey);
  const settled = settleProducer(state, candidate);
  const { name } = candidate.values;
  if (settled.outcome === 'doubt') return doubtOf(candidate, '', settled);
  const isFirst = !state.shown.has(producerKey);
  const changes = changesToShow(state, producerKey, settled);
  const producerId = settled.record.id;
  if (settled.outcome === 'new' && isFirst) return previewBody('created', name, '', { newProducer: true, producerId });
  return previewBody(anyWritten(changes) ? 'updated' : 'unchanged', name, '', { changes, producerId });
};

/** The same product again: nothing new when its first row was written and agrees, otherwise it waits for the officer. */
export const repeatedRow = (state: ImportState, { productKey, differs }: RepeatedRow): PreviewBody => {
  const product = state.products.get(productKey);
  const producer = product ? state.producers.get(product.producerKey) : undefined;
  const names = [producer?.values.name ?? '', product?.values.name ?? ''] as const;
  if (differs || !state.written.has(productKey)) return previewBody('doubtful', ...names, { reason: 'repeated-row' });
  return previewBody('unchanged', ...names);
};
