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

const enterProduct = (productsOf: Map<string, KnownProduct[]>, absorbed: Absorbed, record: Product): void => {
  put(productsOf, record.producerId, { record, name: record.name, packaging: record.packaging });
  for (const { producerId, name, packaging } of absorbed.formerly('products', record.id)) {
    // The absorbed one may have been another producer's, whose list still names it.
    const own = absorbed.standsFor('producers', producerId) ?? record.producerId;
    put(productsOf, own, { record, name, packaging });
    if (own !== record.producerId) put(productsOf, record.producerId, { record, name, packaging });
  }
};

function* indexProducts(view: StoreView, absorbed: Absorbed): Steps<RegistryIndex['productsOf']> {
  const productsOf = new Map<string, KnownProduct[]>();
  for (const [index, record] of view.records('products').entries()) {
    if (index % 1000 === 999) yield;
    enterProduct(productsOf, absorbed, record);
  }
  return productsOf;
}

function* indexCertificates(
  view: StoreView,
  wanted: (certificate: Certificate) => boolean,
): Steps<RegistryIndex['certificatesOf']> {
  const certificatesOf = new Map<string, Certificate[]>();
  for (const [index, certificate] of view.records('certificates').entries()) {
    if (index % 1000 === 999) yield;
    if (wanted(certificate)) put(certificatesOf, certificate.productId, certificate);
  }
  return certificatesOf;
}

function* indexDecisions(view: StoreView): Steps<RegistryIndex['decisionsByNumber']> {
  const decisionsByNumber = new Map<string, Decision[]>();
  for (const [index, decision] of view.records('decisions').entries()) {
    if (index % stepSize === 0) yield;
    put(decisionsByNumber, decisionNumberKey(decision.number), decision);
  }
  return decisionsByNumber;
}

function* remembered(
  view: StoreView,
  absorbed: Absorbed,
): Steps<Pick<RegistryIndex, 'absorbed' | 'answered' | 'givenUp'>> {
  const answered = yield* answeredDoubts(view, absorbed);
  return { absorbed, answered, givenUp: (id) => [...absorbed.givenUp(id), ...answered.givenUp(id)] };
}

/** Reads the registry once; 10,000 producers take a good part of a second, hence the pauses. */
export function* indexRegistry(view: StoreView): Steps<RegistryIndex> {
  const absorbed = absorbedIn(view);
  const keys = yield* indexProducers(view, absorbed);
  const productsOf = yield* indexProducts(view, absorbed);
  const certificatesOf = yield* indexCertificates(view, () => true);
  const decisionsByNumber = yield* indexDecisions(view);
  return { ...keys, productsOf, certificatesOf, decisionsByNumber, ...(yield* remembered(view, absorbed)) };
}

/**
 * What is known of one producer only, for rows whose producer the officer named: nobody has to be looked for, and an answer
 * comes at once at national size. Null: a producer that is not there yet.
 */
export function* indexProducer(view: StoreView, producerId: string | null): Steps<RegistryIndex> {
  const absorbed = absorbedIn(view);
  const productsOf = new Map<string, KnownProduct[]>();
  const owners = (record: Product): readonly string[] => [
    record.producerId,
    ...absorbed.formerly('products', record.id).map((old) => absorbed.standsFor('producers', old.producerId) ?? ''),
  ];
  const products = view
    .records('products')
    .filter((record) => producerId !== null && owners(record).includes(producerId));
  for (const record of products) enterProduct(productsOf, absorbed, record);
  const ids = new Set(products.map(({ id }) => id));
  const certificatesOf = yield* indexCertificates(view, ({ productId }) => ids.has(productId));
  const decisionsByNumber = yield* indexDecisions(view);
  const nobody = { byTax: new Map(), byPhone: new Map(), byKey: new Map() };
  return { ...nobody, productsOf, certificatesOf, decisionsByNumber, ...(yield* remembered(view, absorbed)) };
}
