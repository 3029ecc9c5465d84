import { sameValue } from '../../plan/same-value';
import type { Doubt, HeldEdit, HeldProduct } from '../../records/doubt';
import type { Producer } from '../../records/producer';
import type { CandidateProducer, CandidateProduct, RowRef } from '../candidates';
import type { Likeness } from '../import-preview';
import type { IntakeProposal, RepeatedRow } from '../intake-proposal';
import { refKey } from '../place-pictures';
import { editSubject, producerSubject, productSubject } from './doubt-subject';
import { type ImportState, sourceOf } from './import-state';

type Said = Pick<CandidateProduct, 'values' | 'producerText' | 'sector' | 'certificates'>;

const held = ({ values, producerText, sector, certificates }: Said, row: RowRef, repeated: boolean): HeldProduct => ({
  values,
  producerText,
  sector,
  certificates,
  row,
  photos: [],
  repeated,
});

type Asked = Pick<Doubt, 'about' | 'producer' | 'products' | 'producerId' | 'edit'> & {
  readonly at: RowRef;
  readonly subject: string;
  readonly likenesses: readonly Likeness[];
  /** Pictures of each product, by place in the proposal. */
  readonly pictures: readonly (readonly number[])[];
};

const heldProducer = ({ values, place, workshop, rows }: CandidateProducer): Doubt['producer'] => ({
  values,
  place,
  workshop,
  rows,
});

/** The same question with the same rows waits already: an import that is done again does not ask twice. */
const waitsAlready = (state: ImportState, { subject, producer, products, edit }: Asked): boolean =>
  state.index.answered.waiting(subject).some(
    (known) =>
      edit !== null ||
      (sameValue(known.producer, producer) &&
        sameValue(
          known.products.map((each) => ({ ...each, photos: [] })),
          products,
        )),
  );

const draft = (state: ImportState, asked: Asked): void => {
  if (waitsAlready(state, asked)) return;
  const { about, producer, products, producerId, edit, at, likenesses, pictures } = asked;
  const source = sourceOf(state, at);
  const record: Doubt = {
    id: state.newId(`doubt ${refKey(at)} ${about} ${products[0]?.values.name ?? ''}`),
    removed: false,
    sample: false,
    about,
    state: 'open',
    file: at.file ?? state.file,
    sheet: at.sheet,
    row: at.row,
    producer,
    products,
    producerId,
    likenesses: likenesses.map(({ recordId, reasons }) => ({ recordId, reasons })),
    answerId: null,
    givenUp: [],
    edit,
  };
  state.drafts.create('doubts', record, source);
  for (const [place, own] of pictures.entries()) {
    if (own.length > 0) state.photos.push({ productId: `${record.id}/${place}`, pictures: own });
  }
};

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

const isTaken = ({ decisions }: ImportState, at: RowRef): boolean => !decisions.skip.has(refKey(at));

/**
 * Writes down what the import leaves open, with everything that its rows say: one question for each producer, one for each
 * product, one for each row that contradicts an earlier one (I8). Rows that the officer unticked ask nothing.
 */
export const draftDoubts = (state: ImportState, proposal: IntakeProposal): void => {
  const { doubts } = state;
  if (doubts.length === 0) return;
  const repeated = groupBy(
    proposal.repeated.filter((row) => row.said !== undefined && isTaken(state, row.at)),
    ({ productKey }) => state.products.get(productKey)?.producerKey ?? '',
  );
  const products = groupBy(
    proposal.products.filter(({ row }) => isTaken(state, row)),
    ({ producerKey }) => producerKey,
  );
  for (const doubt of doubts) {
    if (doubt.about === 'producer') {
      const { candidate, likenesses } = doubt;
      const own = products.get(candidate.key) ?? [];
      const again = (repeated.get(candidate.key) ?? []).flatMap(({ at, said }) => (said ? [held(said, at, true)] : []));
      draft(state, {
        about: 'producer',
        at: candidate.rows.find((row) => isTaken(state, row)) ?? candidate.rows[0] ?? { sheet: null, row: 0 },
        subject: producerSubject(candidate),
        producer: heldProducer(candidate),
        products: [...own.map((product) => held(product, product.row, false)), ...again],
        producerId: null,
        edit: null,
        likenesses,
        pictures: own.map(({ pictures }) => pictures),
      });
      continue;
    }
    if (doubt.about === 'edit') {
      const { edit, at, producerName } = doubt;
      const producer = { values: { name: producerName || edit.name }, place: {}, workshop: false, rows: [at] };
      const asked = { about: 'edit', at, subject: editSubject(edit), producer, edit } as const;
      draft(state, { ...asked, products: [], producerId: null, likenesses: [], pictures: [] });
      continue;
    }
    const { producer, said, at, likenesses, pictures, repeated: contradicts } = doubt;
    const product = held(said, at, contradicts);
    draft(state, {
      about: 'product',
      at,
      subject: productSubject(producer.id, product),
      producer: { values: { name: producer.name }, place: {}, workshop: false, rows: [at] },
      products: [product],
      producerId: producer.id,
      edit: null,
      likenesses,
      pictures: [pictures],
    });
  }
};

/** A question that came up while rows were placed. */
export type DoubtDraft =
  | { readonly about: 'producer'; readonly candidate: CandidateProducer; readonly likenesses: readonly Likeness[] }
  | { readonly about: 'edit'; readonly edit: HeldEdit; readonly at: RowRef; readonly producerName: string }
  | {
      readonly about: 'product';
      readonly producer: Producer;
      readonly said: Said;
      readonly at: RowRef;
      readonly likenesses: readonly Likeness[];
      readonly pictures: readonly number[];
      readonly repeated: boolean;
    };

/** The question of a row that contradicts an earlier row about the same product. */
export const repeatedDoubt = (
  producer: Producer,
  { at, said }: RepeatedRow,
  likenesses: readonly Likeness[],
): DoubtDraft | null =>
  said ? { about: 'product', producer, said, at, likenesses, pictures: [], repeated: true } : null;
