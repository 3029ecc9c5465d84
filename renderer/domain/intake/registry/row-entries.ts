import type { Producer } from '../../records/producer';
import type { CandidateProducer, CandidateProduct, RowRef } from '../candidates';
import type { CellChange, Likeness } from '../import-preview';
import type { RepeatedRow } from '../intake-proposal';
import { productSubject } from './doubt-subject';
import { repeatedDoubt } from './draft-doubts';
import type { ImportState } from './import-state';
import { anyWritten } from './import-state';
import { placeProduct } from './place-product';
import { joinBodies, leftOut, type PreviewBody, previewBody } from './preview-body';
import { type SettledProducer, settleProducer } from './settle-producer';

const candidateOf = (state: ImportState, key: string): CandidateProducer => {
  const candidate = state.producers.get(key);
  if (!candidate) throw new Error(`no candidate ${key}`);
  return candidate;
};

/** What changes at the producer is shown in the first of its rows only. */
const changesToShow = (state: ImportState, key: string, settled: SettledProducer): readonly CellChange[] => {
  if (!('changes' in settled) || state.shown.has(key)) return [];
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
  const names = products.map((each) => each.values.name).join('; ');
  if (settled.outcome === 'left-out') return leftOut(candidate.values.name, names);
  if (settled.outcome === 'doubt') return doubtOf(candidate, names, settled);
  const bodies = products.map((product) => placeProduct(state, product, settled.record, at));
  const joined = joinBodies(bodies, changesToShow(state, producerKey, settled), settled.outcome === 'new');
  return { ...joined, producerId: settled.record.id };
};

/** A row of a list of producers without products. */
export const producerRow = (state: ImportState, producerKey: string): PreviewBody => {
  const candidate = candidateOf(state, producerKey);
  const settled = settleProducer(state, candidate);
  const { name } = candidate.values;
  if (settled.outcome === 'left-out') return leftOut(name, '');
  if (settled.outcome === 'doubt') return doubtOf(candidate, '', settled);
  const isFirst = !state.shown.has(producerKey);
  const changes = changesToShow(state, producerKey, settled);
  const producerId = settled.record.id;
  if (settled.outcome === 'new' && isFirst) return previewBody('created', name, '', { newProducer: true, producerId });
  return previewBody(anyWritten(changes) ? 'updated' : 'unchanged', name, '', { changes, producerId });
};

/** The product of a row above, as the registry has it or will have it. */
const placedProduct = (state: ImportState, productId: string, name: string): Likeness => ({
  table: 'products',
  recordId: productId,
  name: state.view.record('products', productId)?.name ?? name,
  reasons: ['same-name'],
});

/** A row that contradicts an earlier one about the same product: what it was taken for in an earlier import, or a question. */
const contradictingRow = (
  state: ImportState,
  row: RepeatedRow,
  producer: Producer,
  product: CandidateProduct,
): PreviewBody => {
  const names = [producer.name, product.values.name] as const;
  const productId = state.written.get(row.productKey);
  const earlier =
    row.said && state.index.answered.answerTo(productSubject(producer.id, { ...row.said, repeated: true }));
  if (earlier === 'skipped') return leftOut(...names);
  if (earlier) return previewBody('unchanged', ...names);
  const likenesses = productId === undefined ? [] : [placedProduct(state, productId, product.values.name)];
  const doubt = repeatedDoubt(producer, row, likenesses);
  if (doubt) state.doubts.push(doubt);
  return previewBody('doubtful', ...names, { reason: 'repeated-row', likenesses });
};

/** The same product again: nothing new when its first row was written and agrees, otherwise it waits for the officer. */
export const repeatedRow = (state: ImportState, row: RepeatedRow): PreviewBody => {
  const product = state.products.get(row.productKey);
  const candidate = product ? state.producers.get(product.producerKey) : undefined;
  const names = [candidate?.values.name ?? '', product?.values.name ?? ''] as const;
  if (!row.differs && state.written.has(row.productKey)) return previewBody('unchanged', ...names);
  const settled = candidate ? state.settled.get(candidate.key) : undefined;
  if (settled?.outcome === 'left-out') return leftOut(...names);
  if (row.differs && product && settled && 'record' in settled) {
    return contradictingRow(state, row, settled.record, product);
  }
  return previewBody('doubtful', ...names, { reason: 'repeated-row' });
};
