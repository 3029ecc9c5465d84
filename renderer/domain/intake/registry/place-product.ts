import { isLocked } from '../../plan/locked';
import type { Producer } from '../../records/producer';
import { blankProduct, type Product } from '../../records/product';
import type { CandidateProduct, RowRef } from '../candidates';
import { refKey } from '../place-pictures';
import { certifyProduct } from './certify-product';
import { differences } from './differences';
import { productSubject } from './doubt-subject';
import { anyWritten, changeRecord, type ImportState, sourceOf } from './import-state';
import { matchProduct, type ProductMatch } from './match-product';
import { leftOut, type PreviewBody, previewBody } from './preview-body';

/** The product that the row was entered as before it went back to its sender, whatever it is called there now. */
const returnedAs = (state: ImportState, candidate: CandidateProduct): Product | undefined => {
  const id = state.returned.productId(candidate.key);
  return id === null ? undefined : state.view.record('products', id);
};

const matchOf = (
  state: ImportState,
  candidate: CandidateProduct,
  producer: Producer,
): ProductMatch | { readonly outcome: 'left-out' } => {
  const answer = state.decisions.answers.get(candidate.key);
  if (answer === 'new') return { outcome: 'new' };
  const chosen = answer === undefined ? undefined : state.view.record('products', answer);
  const known = chosen ?? returnedAs(state, candidate);
  if (known) return { outcome: 'known', record: known };
  const match = matchProduct(candidate, state.index.productsOf.get(producer.id) ?? []);
  if (match.outcome !== 'doubt') return match;
  const earlier = state.index.answered.answerTo(productSubject(producer.id, { ...candidate, repeated: false }));
  if (earlier === 'skipped') return { outcome: 'left-out' };
  const settled = earlier ? state.view.record('products', earlier.recordId) : undefined;
  return settled ? { outcome: 'known', record: settled } : match;
};

const createProduct = (state: ImportState, candidate: CandidateProduct, producer: Producer, at: RowRef): Product => {
  const record: Product = {
    ...blankProduct(state.newId(`product ${refKey(at)} ${candidate.values.name}`), producer.id),
    ...candidate.values,
  };
  state.drafts.create('products', record, sourceOf(state, at));
  return record;
};

/** A product that has photos keeps them: the same file a second time must change nothing. */
const askForPhotos = (state: ImportState, product: Product, { pictures }: CandidateProduct): void => {
  if (isLocked(state.view, product.id)) return;
  if (pictures.length > 0 && product.photos.length === 0) state.photos.push({ productId: product.id, pictures });
};

/** A row that came back under another producer moves its product there; otherwise a product never changes hands. */
const changesOf = (state: ImportState, known: Product, candidate: CandidateProduct, producer: Producer) => {
  const moved = known.producerId !== producer.id && returnedAs(state, candidate) === known;
  const next = { ...candidate.values, ...(moved ? { producerId: producer.id } : {}) };
  return differences(known, next, false, state.index.givenUp(known.id));
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
  if (match.outcome === 'left-out') return leftOut(producer.name, name);
  if (match.outcome === 'doubt') {
    const { likenesses } = match;
    state.doubts.push({
      about: 'product',
      producer,
      said: candidate,
      at,
      likenesses,
      pictures: candidate.pictures,
      repeated: false,
    });
    const more = { reason: 'product-doubt', doubtKey: candidate.key, likenesses } as const;
    return previewBody('doubtful', producer.name, name, more);
  }
  const known = match.outcome === 'known' ? match.record : null;
  if (known && state.returned.isUnchanged(at) && returnedAs(state, candidate) === known) {
    state.written.set(candidate.key, known.id);
    return previewBody('unchanged', producer.name, name, { productIds: [known.id] });
  }
  const own = known ? changeRecord(state, 'products', known.id, changesOf(state, known, candidate, producer), at) : [];
  const product = known ?? createProduct(state, candidate, producer, at);
  const certified = candidate.certificates.map((each) => certifyProduct(state, product, producer, each, at));
  state.written.set(candidate.key, product.id);
  askForPhotos(state, product, candidate);
  const changes = [...own, ...certified.flatMap((each) => each.changes)];
  const changed = anyWritten(changes) || certified.some((each) => each.added);
  const more = { changes, productIds: [product.id] };
  return previewBody(known ? (changed ? 'updated' : 'unchanged') : 'created', producer.name, name, more);
};
