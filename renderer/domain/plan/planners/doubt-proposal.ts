import type { CandidateProducer, CandidateProduct } from '../../intake/candidates';
import { productKey } from '../../intake/gather-products';
import type { IntakeProposal, RepeatedRow } from '../../intake/intake-proposal';
import type { Absorbed } from '../../merge/absorbed';
import type { Doubt, HeldProduct } from '../../records/doubt';
import type { StoreView } from '../store-view';

/** The rows of a question as a proposal of their own, with the officer's answer to it. */
export interface DoubtProposal {
  readonly proposal: IntakeProposal;
  readonly answers: ReadonlyMap<string, string>;
  /** The producer whom the rows concern; null for one that is not there yet. */
  readonly producerId: string | null;
}

const producerKey = 'producer-1';
const keyOf = (place: number): string => `product-${place + 1}`;

const candidate = (held: HeldProduct, place: number): CandidateProduct => ({
  key: keyOf(place),
  producerKey,
  values: held.values,
  producerText: held.producerText,
  sector: held.sector,
  certificates: held.certificates,
  row: held.row,
  pictures: [],
});

const sameProduct = (a: HeldProduct, b: HeldProduct): boolean =>
  productKey(a.values.name) === productKey(b.values.name);

interface Goods {
  readonly products: readonly CandidateProduct[];
  readonly repeated: readonly RepeatedRow[];
}

/** A row that contradicts another one of the question stays a question of its own once the producer is known. */
const goodsOf = (held: readonly HeldProduct[], mayRepeat: boolean): Goods => {
  const products: CandidateProduct[] = [];
  const repeated: RepeatedRow[] = [];
  for (const [place, product] of held.entries()) {
    const first = held.findIndex((each) => !each.repeated && sameProduct(each, product));
    if (mayRepeat && product.repeated && first >= 0) {
      const { values, producerText, sector, certificates, row } = product;
      const said = { values, producerText, sector, certificates };
      repeated.push({ at: row, productKey: keyOf(first), differs: true, said });
    } else products.push(candidate(product, place));
  }
  return { products, repeated };
};

const proposalWith = (file: string, producer: CandidateProducer, goods: Goods): IntakeProposal => ({
  file,
  format: 'xlsx',
  sheets: [],
  tables: [],
  producers: [producer],
  ...goods,
  producerRows: goods.products.length > 0 ? [] : producer.rows.map((at) => ({ at, producerKey })),
  refused: [],
  issues: [],
  duplicates: [],
  decoded: [],
  pictures: [],
  returned: [],
  edited: [],
  editLists: [],
  values: [],
});

/**
 * `chosen`: id of the record that it is, or `new`. Null when the producer under whom a product was asked about is gone.
 */
export const proposalOfDoubt = (
  view: StoreView,
  doubt: Doubt,
  chosen: string,
  standsFor: Absorbed['standsFor'],
): DoubtProposal | null => {
  const { about, file, producer: held, products, producerId } = doubt;
  if (about === 'producer') {
    const producer = { key: producerKey, ...held };
    return {
      proposal: proposalWith(file, producer, goodsOf(products, true)),
      answers: new Map([[producerKey, chosen]]),
      producerId: chosen === 'new' ? null : chosen,
    };
  }
  const ownerId = producerId === null ? null : standsFor('producers', producerId);
  const owner = ownerId === null ? undefined : view.record('producers', ownerId);
  if (!owner) return null;
  // The name of today: a question about a product says nothing about its producer.
  const producer = { key: producerKey, ...held, values: { name: owner.name } };
  return {
    proposal: proposalWith(file, producer, goodsOf(products, false)),
    answers: new Map([
      [producerKey, owner.id],
      [keyOf(0), chosen],
    ]),
    producerId: owner.id,
  };
};
