import { decisionNumberKey } from '../../identity/decision-text';
import { type Steps, stepSize } from '../../plan/steps';
import type { StoreView } from '../../plan/store-view';
import type { Certificate } from '../../records/certificate';
import type { Decision } from '../../records/decision';
import type { Producer } from '../../records/producer';
import type { Product } from '../../records/product';
import { type ProducerIdentity, producerIdentity } from '../producer-identity';

export interface KnownProducer {
  readonly record: Producer;
  readonly identity: ProducerIdentity;
}

/** The registry by everything that a list may know a record by. */
export interface RegistryIndex {
  readonly byTax: ReadonlyMap<string, readonly KnownProducer[]>;
  readonly byPhone: ReadonlyMap<string, readonly KnownProducer[]>;
  readonly byKey: ReadonlyMap<string, readonly KnownProducer[]>;
  readonly productsOf: ReadonlyMap<string, readonly Product[]>;
  readonly certificatesOf: ReadonlyMap<string, readonly Certificate[]>;
  readonly decisionsByNumber: ReadonlyMap<string, readonly Decision[]>;
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

/** Reads the registry once; 10,000 producers take a good part of a second, hence the pauses. */
export function* indexRegistry(view: StoreView): Steps<RegistryIndex> {
  const byTax = new Map<string, KnownProducer[]>();
  const byPhone = new Map<string, KnownProducer[]>();
  const byKey = new Map<string, KnownProducer[]>();
  for (const [index, record] of view.records('producers').entries()) {
    if (index % stepSize === 0) yield;
    const known = { record, identity: identityOfRecord(record) };
    put(byKey, known.identity.key, known);
    if (record.taxCode !== null) put(byTax, record.taxCode, known);
    for (const phone of record.phones) put(byPhone, phone, known);
  }
  const productsOf = new Map<string, Product[]>();
  for (const product of view.records('products')) put(productsOf, product.producerId, product);
  yield;
  const certificatesOf = new Map<string, Certificate[]>();
  for (const certificate of view.records('certificates')) put(certificatesOf, certificate.productId, certificate);
  yield;
  const decisionsByNumber = new Map<string, Decision[]>();
  for (const [index, decision] of view.records('decisions').entries()) {
    if (index % stepSize === 0) yield;
    put(decisionsByNumber, decisionNumberKey(decision.number), decision);
  }
  return { byTax, byPhone, byKey, productsOf, certificatesOf, decisionsByNumber };
}
