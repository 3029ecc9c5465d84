import { decisionNumberKey } from '../../identity/decision-text';
import { type Absorbed, absorbedIn } from '../../merge/absorbed';
import { type Steps, stepSize } from '../../plan/steps';
import type { StoreView } from '../../plan/store-view';
import type { Certificate } from '../../records/certificate';
import type { Decision } from '../../records/decision';
import type { GivenUp } from '../../records/pair';
import type { Producer } from '../../records/producer';
import type { Product } from '../../records/product';
import { type ProducerIdentity, producerIdentity } from '../producer-identity';
import { type AnsweredDoubts, answeredDoubts } from './answered-doubts';

export interface KnownProducer {
  readonly record: Producer;
  readonly identity: ProducerIdentity;
}

/** A product under one of its names: its own, or that of a record which it absorbed. */
export interface KnownProduct {
  readonly record: Product;
  readonly name: string;
  readonly packaging: string | null;
}

/** The registry by everything that a list may know a record by, also by what absorbed records were called. */
export interface RegistryIndex {
  readonly byTax: ReadonlyMap<string, readonly KnownProducer[]>;
  readonly byPhone: ReadonlyMap<string, readonly KnownProducer[]>;
  readonly byKey: ReadonlyMap<string, readonly KnownProducer[]>;
  readonly productsOf: ReadonlyMap<string, readonly KnownProduct[]>;
  readonly certificatesOf: ReadonlyMap<string, readonly Certificate[]>;
  readonly decisionsByNumber: ReadonlyMap<string, readonly Decision[]>;
  readonly absorbed: Absorbed;
  readonly answered: AnsweredDoubts;
  /** Values of a record that a merge or an answer replaced: a list that still says them says nothing new. */
  readonly givenUp: (id: string) => readonly GivenUp[];
}

const put = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

export const identityOfRecord = (record: Producer): ProducerIdentity =>
  producerIdentity(record, {
    ...(record.oldCommune === null ? {} : { commune: record.oldCommune }),
    ...(record.oldProvince === null ? {} : { province: record.oldProvince }),
  });

interface Keys {
  readonly byTax: Map<string, KnownProducer[]>;
  readonly byPhone: Map<string, KnownProducer[]>;
  readonly byKey: Map<string, KnownProducer[]>;
}

/** A producer under one identity: its own, or that of a record which it absorbed. */
const enter = ({ byTax, byPhone, byKey }: Keys, record: Producer, named: Producer): void => {
  const known = { record, identity: identityOfRecord(named) };
  put(byKey, known.identity.key, known);
  if (named.taxCode !== null) put(byTax, named.taxCode, known);
  for (const phone of named.phones) put(byPhone, phone, known);
};

function* indexProducers(view: StoreView, absorbed: Absorbed): Steps<Keys> {
  const keys: Keys = { byTax: new Map(), byPhone: new Map(), byKey: new Map() };
  for (const [index, record] of view.records('producers').entries()) {
    if (index % stepSize === 0) yield;
    enter(keys, record, record);
    for (const named of absorbed.formerly('producers', record.id)) enter(keys, record, named);
  }
  return keys;
}

function* indexProducts(view: StoreView, absorbed: Absorbed): Steps<RegistryIndex['productsOf']> {
  const productsOf = new Map<string, KnownProduct[]>();
  for (const [index, record] of view.records('products').entries()) {
    if (index % 1000 === 999) yield;
    put(productsOf, record.producerId, { record, name: record.name, packaging: record.packaging });
    for (const { producerId, name, packaging } of absorbed.formerly('products', record.id)) {
      // The absorbed one may have been another producer's, whose list still names it.
      const own = absorbed.standsFor('producers', producerId) ?? record.producerId;
      put(productsOf, own, { record, name, packaging });
      if (own !== record.producerId) put(productsOf, record.producerId, { record, name, packaging });
    }
  }
  return productsOf;
}

/** Reads the registry once; 10,000 producers take a good part of a second, hence the pauses. */
export function* indexRegistry(view: StoreView): Steps<RegistryIndex> {
  const absorbed = absorbedIn(view);
  const keys = yield* indexProducers(view, absorbed);
  const productsOf = yield* indexProducts(view, absorbed);
  yield;
  const certificatesOf = new Map<string, Certificate[]>();
  for (const certificate of view.records('certificates')) put(certificatesOf, certificate.productId, certificate);
  yield;
  const decisionsByNumber = new Map<string, Decision[]>();
  for (const [index, decision] of view.records('decisions').entries()) {
    if (index % stepSize === 0) yield;
    put(decisionsByNumber, decisionNumberKey(decision.number), decision);
  }
  const answered = answeredDoubts(view, absorbed);
  const givenUp = (id: string): readonly GivenUp[] => [...absorbed.givenUp(id), ...answered.givenUp(id)];
  return { ...keys, productsOf, certificatesOf, decisionsByNumber, absorbed, answered, givenUp };
}
