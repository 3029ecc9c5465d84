import { productKey } from '../intake/gather-products';
import { compareProducers } from '../intake/producer-identity';
import { identityOfRecord, type KnownProducer } from '../intake/registry/registry-index';
import { type Steps, stepSize } from '../plan/steps';
import type { StoreView } from '../plan/store-view';
import type { LikenessReason } from '../records/doubt';
import { type Pair, type PairTable, pairIds } from '../records/pair';
import type { Product } from '../records/product';
import { fold } from '../vietnamese/fold';

/** Two records of the register that may be one, with the reasons. */
export interface Twin {
  readonly table: PairTable;
  readonly ids: Pair['ids'];
  readonly reasons: readonly LikenessReason[];
}

/** A phone of the office under every record must not make each be compared with each other. */
const comparedAtMost = 40;

const put = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const keyOf = ([a, b]: Pair['ids']): string => `${a} ${b}`;

/** Pairs that the officer said are two, as `smaller larger`. */
export const toldApart = (view: StoreView): ReadonlySet<string> =>
  new Set(view.records('pairs').flatMap(({ winnerId, ids }) => (winnerId === null ? [keyOf(ids)] : [])));

function* groupProducers(view: StoreView): Steps<readonly (readonly KnownProducer[])[]> {
  const groups = new Map<string, KnownProducer[]>();
  for (const [index, record] of view.records('producers').entries()) {
    if (index % stepSize === 0) yield;
    const known = { record, identity: identityOfRecord(record) };
    if (known.identity.key !== '') put(groups, `name ${known.identity.key}`, known);
    if (record.taxCode !== null) put(groups, `tax ${record.taxCode}`, known);
    for (const phone of record.phones) put(groups, `phone ${phone}`, known);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function* producerTwins(view: StoreView, apart: ReadonlySet<string>): Steps<readonly Twin[]> {
  const twins = new Map<string, Twin>();
  let compared = 0;
  for (const group of yield* groupProducers(view)) {
    const near = group.slice(0, comparedAtMost);
    for (const [place, a] of near.entries()) {
      for (const b of near.slice(place + 1)) {
        compared += 1;
        if (compared % stepSize === 0) yield;
        const ids = pairIds(a.record.id, b.record.id);
        if (ids[0] === ids[1] || twins.has(keyOf(ids)) || apart.has(keyOf(ids))) continue;
        const { verdict, reasons } = compareProducers(a.identity, b.identity);
        if (verdict !== 'other') twins.set(keyOf(ids), { table: 'producers', ids, reasons });
      }
    }
  }
  return [...twins.values()];
}

type NamedProduct = Pick<Product, 'name' | 'packaging'>;

const packagingApart = (a: NamedProduct, b: NamedProduct): boolean =>
  a.packaging !== null && b.packaging !== null && productKey(a.packaging) !== productKey(b.packaging);

const isUnmarked = (name: string): boolean => !/[^ -~]/.test(name);

/** Of one producer: the same name without contradicting packaging, or a name of which one is written without marks. */
export const sameProductReasons = (a: NamedProduct, b: NamedProduct): readonly LikenessReason[] => {
  if (packagingApart(a, b)) return [];
  if (productKey(a.name) === productKey(b.name)) return ['same-name'];
  return isUnmarked(a.name) !== isUnmarked(b.name) && fold(a.name) === fold(b.name) ? ['similar-name'] : [];
};

function* productTwins(view: StoreView, apart: ReadonlySet<string>): Steps<readonly Twin[]> {
  const groups = new Map<string, Product[]>();
  for (const [index, product] of view.records('products').entries()) {
    if (index % stepSize === 0) yield;
    put(groups, `${product.producerId} ${fold(product.name)}`, product);
  }
  const twins: Twin[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    yield;
    const near = group.slice(0, comparedAtMost);
    for (const [place, a] of near.entries()) {
      for (const b of near.slice(place + 1)) {
        const ids = pairIds(a.id, b.id);
        const reasons = sameProductReasons(a, b);
        if (reasons.length > 0 && !apart.has(keyOf(ids))) twins.push({ table: 'products', ids, reasons });
      }
    }
  }
  return twins;
}

/**
 * Records of the register that may be one: equal code or phone where nothing contradicts it, one name at one place, one
 * product of one producer twice. What the officer told apart is not suggested again. In pieces: ten thousand producers
 * take a good part of a second.
 */
export function* findTwinsInSteps(view: StoreView): Steps<readonly Twin[]> {
  const apart = toldApart(view);
  const producers = yield* producerTwins(view, apart);
  const products = yield* productTwins(view, apart);
  return [...producers, ...products];
}
