import type { Producer } from '../../records/producer';
import { blankProduct, type Product } from '../../records/product';
import type { CandidateProduct, RowRef } from '../intake-proposal';
import { certifyProduct } from './certify-product';
import { differences } from './differences';
import { anyWritten, changeRecord, type ImportState, sourceOf } from './import-state';
import { matchProduct, type ProductMatch } from './match-product';
import { type PreviewBody, previewBody } from './preview-body';

const matchOf = (state: ImportState, candidate: CandidateProduct, producer: Producer): ProductMatch => {
  const answer = state.decisions.answers.get(candidate.key);
  if (answer === 'new') return { outcome: 'new' };
  const chosen = answer === undefined ? undefined : state.view.record('products', answer);
  if (chosen) return { outcome: 'known', record: chosen };
  return matchProduct(candidate, state.index.productsOf.get(producer.id) ?? []);
};

const createProduct = (state: ImportState, candidate: CandidateProduct, producer: Producer, at: RowRef): Product => {
  const record: Product = { ...blankProduct(state.newId(), producer.id), ...candidate.values };
  state.drafts.create('products', record, sourceOf(state, at));
  return record;
};

/** A product that has photos keeps them: the same file a second time must change nothing. */
const askForPhotos = (state: ImportState, product: Product, { pictures }: CandidateProduct): void => {
  if (pictures.length > 0 && product.photos.length === 0) state.photos.push({ productId: product.id, pictures });
};

/** Enters one product with its recognitions under a settled producer. */
export const placeProduct = (
  state: ImportState,
  candidate: CandidateProduct,
  producer: Producer,
  at: RowRef,
): PreviewBody => {
  const match = matchOf(state, candidate, producer);
  const { name } = candidate.values;
  if (match.outcome === 'doubt') {
    const more = { reason: 'product-doubt', doubtKey: candidate.key, likenesses: match.likenesses } as const;
    return previewBody('doubtful', producer.name, name, more);
  }
  const known = match.outcome === 'known' ? match.record : null;
  const own = known ? changeRecord(state, 'products', known.id, differences(known, candidate.values), at) : [];
  const product = known ?? createProduct(state, candidate, producer, at);
  const certified = candidate.certificates.map((each) => certifyProduct(state, product, producer, each, at));
  state.written.add(candidate.key);
  askForPhotos(state, product, candidate);
  const changes = [...own, ...certified.flatMap((each) => each.changes)];
  const changed = anyWritten(changes) || certified.some((each) => each.added);
  return previewBody(known ? (changed ? 'updated' : 'unchanged') : 'created', producer.name, name, { changes });
};
