import type { FieldChange } from '../../plan/plan';
import type { Source } from '../../plan/source';
import type { StoreView } from '../../plan/store-view';
import { blankCertificate, type Certificate } from '../../records/certificate';
import { blankProducer, type Producer } from '../../records/producer';
import { blankProduct, type Product } from '../../records/product';
import type { TableName } from '../../records/table-name';
import type {
  CellChange,
  ImportContext,
  ImportDecisions,
  Likeness,
  PhotosOfProduct,
  PreviewEntry,
} from '../import-preview';
import type {
  CandidateCertificate,
  CandidateProducer,
  CandidateProduct,
  IntakeProposal,
  RepeatedRow,
  RowRef,
} from '../intake-proposal';
import { decisionBook } from './decision-book';
import { differences } from './differences';
import { draftEdits } from './draft-edits';
import { certificateValues, matchCertificate, saysSomething } from './match-certificate';
import { matchProducer } from './match-producer';
import { matchProduct } from './match-product';
import type { RegistryIndex } from './registry-index';

type Body = Omit<PreviewEntry, 'key' | 'at' | 'issues'>;

/** Turns candidates into Edits, one row after the other; each method says what became of its row. */
export interface ImportWork {
  readonly productRow: (at: RowRef, products: readonly CandidateProduct[]) => Body;
  readonly producerRow: (at: RowRef, producerKey: string) => Body;
  readonly repeatedRow: (row: RepeatedRow) => Body;
  readonly edits: ReturnType<typeof draftEdits>['edits'];
  readonly photos: () => readonly PhotosOfProduct[];
  readonly newProducers: () => number;
  readonly newDecisions: () => number;
}

type Settled =
  | { readonly outcome: 'known' | 'new'; readonly record: Producer; readonly changes: readonly CellChange[] }
  | { readonly outcome: 'doubt'; readonly likenesses: readonly Likeness[] };

const entry = (
  state: PreviewEntry['state'],
  producerName: string,
  productName: string,
  more: Partial<Body> = {},
): Body => ({
  state,
  producerName,
  productName,
  newProducer: false,
  changes: [],
  reason: null,
  doubtKey: null,
  likenesses: [],
  ...more,
});

const anyWritten = (changes: readonly CellChange[]): boolean => changes.some((change) => !change.skipped);

export const importWork = (
  proposal: IntakeProposal,
  decisions: ImportDecisions,
  view: StoreView,
  index: RegistryIndex,
  context: ImportContext,
): ImportWork => {
  const drafts = draftEdits();
  const book = decisionBook(index, context.newId);
  const candidates = new Map(proposal.producers.map((producer) => [producer.key, producer]));
  const productNames = new Map(proposal.products.map((product) => [product.key, product]));
  const settled = new Map<string, Settled>();
  const reported = new Set<string>();
  const photos: PhotosOfProduct[] = [];
  const written = new Set<string>();
  let producersMade = 0;
  let decisionsMade = 0;

  const sourceOf = ({ sheet, row }: RowRef): Source => ({ from: 'file', file: proposal.file, sheet, row });

  /** Notes the changes of a record as the officer sees them, and drafts those that were not unticked. */
  const change = (
    table: TableName,
    id: string,
    fields: Readonly<Record<string, FieldChange>>,
    at: RowRef,
  ): readonly CellChange[] => {
    const cells = Object.entries(fields).map(([field, { before, after }]): CellChange => {
      const key = `${table}/${id}/${field}`;
      return { key, table, recordId: id, field, before, after, skipped: decisions.skip.has(key) };
    });
    const kept = cells
      .filter((cell) => !cell.skipped)
      .map(({ field, before, after }) => [field, { before, after }] as const);
    drafts.update(table, id, Object.fromEntries(kept), sourceOf(at));
    return cells;
  };

  const knownProducer = (candidate: CandidateProducer, record: Producer, at: RowRef): Settled => {
    const fields = differences(record, candidate.values, true);
    return { outcome: 'known', record, changes: change('producers', record.id, fields, at) };
  };

  const newProducer = (candidate: CandidateProducer, at: RowRef): Settled => {
    const record: Producer = { ...blankProducer(context.newId()), ...candidate.values };
    drafts.create('producers', record, sourceOf(at));
    producersMade += 1;
    return { outcome: 'new', record, changes: [] };
  };

  const settleNow = (candidate: CandidateProducer): Settled => {
    const [first] = candidate.rows;
    const at = first ?? { sheet: null, row: 0 };
    const answer = decisions.answers.get(candidate.key);
    if (answer === 'new') return newProducer(candidate, at);
    const chosen = answer === undefined ? undefined : view.record('producers', answer);
    if (chosen) return knownProducer(candidate, chosen, at);
    const match = matchProducer(candidate, index);
    if (match.outcome === 'doubt') return match;
    return match.outcome === 'known' ? knownProducer(candidate, match.record, at) : newProducer(candidate, at);
  };

  const settle = (producerKey: string): { readonly candidate: CandidateProducer; readonly result: Settled } => {
    const candidate = candidates.get(producerKey);
    if (!candidate) throw new Error(`no candidate ${producerKey}`);
    const known = settled.get(producerKey);
    const result = known ?? settleNow(candidate);
    if (!known) settled.set(producerKey, result);
    return { candidate, result };
  };

  /** What changed at the producer is shown in its first row only. */
  const producerChanges = (producerKey: string, result: Settled): readonly CellChange[] => {
    if (result.outcome === 'doubt' || reported.has(producerKey)) return [];
    reported.add(producerKey);
    return result.changes;
  };

  const certify = (
    product: Product,
    producer: Producer,
    candidate: CandidateCertificate,
    at: RowRef,
  ): { readonly changes: readonly CellChange[]; readonly added: boolean } => {
    if (!saysSomething(candidate)) return { changes: [], added: false };
    const { decision } = candidate;
    const found = decision ? book.find(decision, producer.provinceCode) : null;
    if (found?.isNew) {
      drafts.create('decisions', found.record, sourceOf(at));
      decisionsMade += 1;
    }
    const decisionId = found?.record.id ?? null;
    const known = matchCertificate(candidate, decisionId, index.certificatesOf.get(product.id) ?? []);
    const values = { ...certificateValues(candidate), ...(decisionId === null ? {} : { decisionId }) };
    if (!known) {
      const record: Certificate = { ...blankCertificate(context.newId(), product.id), ...values };
      drafts.create('certificates', record, sourceOf(at));
      return { changes: [], added: true };
    }
    const changes = change('certificates', known.id, differences(known, values), at);
    const inRegistry = found && !found.isNew ? view.record('decisions', found.record.id) : undefined;
    const said = decision ? { date: decision.date, authority: decision.authority } : {};
    const ofDecision = inRegistry ? change('decisions', inRegistry.id, differences(inRegistry, said), at) : [];
    return { changes: [...changes, ...ofDecision], added: false };
  };

  const askPhotos = (product: Product, candidate: CandidateProduct): void => {
    // A product that has photos keeps them: the same file a second time must change nothing.
    if (candidate.pictures.length === 0 || product.photos.length > 0) return;
    photos.push({ productId: product.id, pictures: candidate.pictures });
  };

  const createProduct = (candidate: CandidateProduct, producer: Producer, at: RowRef): Product => {
    const record: Product = { ...blankProduct(context.newId(), producer.id), ...candidate.values };
    drafts.create('products', record, sourceOf(at));
    return record;
  };

  const matchOf = (candidate: CandidateProduct, producer: Producer, key: string) => {
    const answer = decisions.answers.get(key);
    const chosen = answer === undefined || answer === 'new' ? undefined : view.record('products', answer);
    if (chosen) return { outcome: 'known' as const, record: chosen };
    if (answer === 'new') return { outcome: 'new' as const };
    return matchProduct(candidate, index.productsOf.get(producer.id) ?? []);
  };

  const placeProduct = (candidate: CandidateProduct, producer: Producer, at: RowRef): Body => {
    const match = matchOf(candidate, producer, candidate.key);
    const { name } = candidate.values;
    if (match.outcome === 'doubt') {
      return entry('doubtful', producer.name, name, {
        reason: 'product-doubt',
        doubtKey: candidate.key,
        likenesses: match.likenesses,
      });
    }
    const product = match.outcome === 'known' ? match.record : createProduct(candidate, producer, at);
    const own =
      match.outcome === 'known' ? change('products', product.id, differences(product, candidate.values), at) : [];
    const certified = candidate.certificates.map((each) => certify(product, producer, each, at));
    written.add(candidate.key);
    askPhotos(product, candidate);
    const changes = [...own, ...certified.flatMap((each) => each.changes)];
    const added = certified.some((each) => each.added);
    const state = match.outcome === 'new' ? 'created' : anyWritten(changes) || added ? 'updated' : 'unchanged';
    return entry(state, producer.name, name, { changes });
  };

  const productRow: ImportWork['productRow'] = (at, products) => {
    const [first] = products;
    if (!first) throw new Error('a row of products has one');
    const { candidate, result } = settle(first.producerKey);
    if (result.outcome === 'doubt') {
      const more = { reason: 'producer-doubt' as const, doubtKey: candidate.key, likenesses: result.likenesses };
      return entry('doubtful', candidate.values.name, first.values.name, more);
    }
    const bodies = products.map((product) => placeProduct(product, result.record, at));
    const above = producerChanges(first.producerKey, result);
    return mergeBodies(bodies, above, result.outcome === 'new');
  };

  const producerRow: ImportWork['producerRow'] = (_at, producerKey) => {
    const { candidate, result } = settle(producerKey);
    const { name } = candidate.values;
    if (result.outcome === 'doubt') {
      return entry('doubtful', name, '', {
        reason: 'producer-doubt',
        doubtKey: candidate.key,
        likenesses: result.likenesses,
      });
    }
    const isFirst = !reported.has(producerKey);
    const changes = producerChanges(producerKey, result);
    if (result.outcome === 'new' && isFirst) return entry('created', name, '', { newProducer: true });
    return entry(anyWritten(changes) ? 'updated' : 'unchanged', name, '', { changes });
  };

  const repeatedRow: ImportWork['repeatedRow'] = ({ productKey, differs }) => {
    const product = productNames.get(productKey);
    const producer = product ? candidates.get(product.producerKey) : undefined;
    const names = [producer?.values.name ?? '', product?.values.name ?? ''] as const;
    // The same again changes nothing once its first row is written; the same with other values waits for the officer.
    if (differs || !written.has(productKey)) return entry('doubtful', ...names, { reason: 'repeated-row' });
    return entry('unchanged', ...names);
  };

  return {
    productRow,
    producerRow,
    repeatedRow,
    edits: drafts.edits,
    photos: () => photos,
    newProducers: () => producersMade,
    newDecisions: () => decisionsMade,
  };
};

const order = ['doubtful', 'created', 'updated', 'unchanged'] as const;

/** Several products split from one cell make one row: the most telling state names it. */
const mergeBodies = (bodies: readonly Body[], above: readonly CellChange[], newProducer: boolean): Body => {
  const [first] = bodies;
  if (!first) throw new Error('a row of products has one');
  const changes = [...above, ...bodies.flatMap((body) => body.changes)];
  const told = order.find((state) => bodies.some((body) => body.state === state)) ?? 'unchanged';
  const state = told === 'unchanged' && anyWritten(above) ? 'updated' : told;
  const doubt = bodies.find((body) => body.state === 'doubtful');
  return {
    ...(doubt ?? first),
    state,
    newProducer,
    changes,
    productName: bodies.map((body) => body.productName).join('; '),
  };
};
