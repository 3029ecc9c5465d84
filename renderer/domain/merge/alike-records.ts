import { compareProducers, producerIdentity } from '../intake/producer-identity';
import type { Steps } from '../plan/steps';
import { runAtOnce, stepSize } from '../plan/steps';
import type { StoreView } from '../plan/store-view';
import type { Buyer } from '../records/buyer';
import type { LikenessReason } from '../records/doubt';
import { pairIds } from '../records/pair';
import type { Producer } from '../records/producer';
import type { Product } from '../records/product';
import { fold } from '../vietnamese/fold';
import { nameKey } from '../vietnamese/name-key';
import { sameProductReasons, toldApart } from './find-twins';

/** A record of the register that may be the one that is being typed, with the reasons (R8). */
export interface Alike {
  readonly id: string;
  readonly name: string;
  readonly reasons: readonly LikenessReason[];
}

export type Party = Producer | Buyer;

/** What is known of a party while it is typed. `id`: its own, so that it does not resemble itself. */
export type TypedParty = Pick<Party, 'name' | 'taxCode' | 'phones' | 'communeCode' | 'provinceCode'> &
  Partial<Pick<Party, 'id' | 'oldCommune' | 'oldProvince'>>;

export type TypedProduct = Pick<Product, 'name' | 'producerId' | 'packaging'> & Partial<Pick<Product, 'id'>>;

/** A phone of the commune's office under every record is no sign of one. */
const sharedAtMost = 3;

/** As many as one reads while typing. */
const shownAtMost = 3;

interface PartyIndex<P> {
  readonly byTax: ReadonlyMap<string, readonly P[]>;
  readonly byPhone: ReadonlyMap<string, readonly P[]>;
  readonly byKey: ReadonlyMap<string, readonly P[]>;
}

const put = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** The key of a name is made once for as long as its record lives: after a change only the changed one is made anew. */
const keys = new WeakMap<object, string>();
const keyOf = (record: object, make: () => string): string => {
  const known = keys.get(record);
  if (known !== undefined) return known;
  const made = make();
  keys.set(record, made);
  return made;
};

function* indexParties<P extends Party>(parties: readonly P[]): Steps<PartyIndex<P>> {
  const byTax = new Map<string, P[]>();
  const byPhone = new Map<string, P[]>();
  const byKey = new Map<string, P[]>();
  for (const [index, party] of parties.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    const key = keyOf(party, () => nameKey(party.name));
    if (key !== '') put(byKey, key, party);
    if (party.taxCode !== null) put(byTax, party.taxCode, party);
    for (const phone of party.phones) put(byPhone, phone, party);
  }
  return { byTax, byPhone, byKey };
}

function* indexProducts(products: readonly Product[]): Steps<ReadonlyMap<string, readonly Product[]>> {
  const byName = new Map<string, Product[]>();
  for (const [index, product] of products.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    put(byName, `${product.producerId} ${keyOf(product, () => fold(product.name))}`, product);
  }
  return byName;
}

/** An index holds as long as its table: the array is another one after each change. */
const partyIndexes = new WeakMap<readonly Party[], PartyIndex<Party>>();
const productIndexes = new WeakMap<readonly Product[], ReadonlyMap<string, readonly Product[]>>();

function* partyIndexInSteps(parties: readonly Party[]): Steps<PartyIndex<Party>> {
  const known = partyIndexes.get(parties);
  if (known) return known;
  const made = yield* indexParties(parties);
  partyIndexes.set(parties, made);
  return made;
}

function* productIndexInSteps(products: readonly Product[]): Steps<ReadonlyMap<string, readonly Product[]>> {
  const known = productIndexes.get(products);
  if (known) return known;
  const made = yield* indexProducts(products);
  productIndexes.set(products, made);
  return made;
}

/** Makes the indexes ahead of the first key, in pieces: at national size it is a good part of a second of work. */
export function* prepareAlikeInSteps(view: StoreView): Steps<null> {
  yield* partyIndexInSteps(view.records('producers'));
  yield* partyIndexInSteps(view.records('buyers'));
  yield* productIndexInSteps(view.records('products'));
  return null;
}

const placeOf = ({ oldCommune, oldProvince }: Pick<TypedParty, 'oldCommune' | 'oldProvince'>) => ({
  ...(oldCommune ? { commune: oldCommune } : {}),
  ...(oldProvince ? { province: oldProvince } : {}),
});

/**
 * Parties that may be the typed one: the same code, a phone that hardly anybody else has, one name at one place. What the
 * officer told apart is not said again.
 */
const alikeParties = (view: StoreView, parties: readonly Party[], typed: TypedParty): readonly Alike[] => {
  const { byTax, byPhone, byKey } = runAtOnce(partyIndexInSteps(parties));
  const identity = producerIdentity(typed, placeOf(typed));
  const phoned = typed.phones.map((phone) => byPhone.get(phone) ?? []);
  const near = new Set<Party>([
    ...(typed.taxCode === null ? [] : (byTax.get(typed.taxCode) ?? [])),
    ...phoned.flatMap((list) => (list.length > sharedAtMost + 1 ? [] : list)),
    ...(identity.key === '' ? [] : (byKey.get(identity.key) ?? [])),
  ]);
  const apart = typed.id === undefined ? null : toldApart(view);
  const found: Alike[] = [];
  for (const party of near) {
    if (party.id === typed.id || (typed.id !== undefined && apart?.has(pairIds(typed.id, party.id).join(' '))))
      continue;
    const { reasons } = compareProducers(identity, producerIdentity(party, placeOf(party)));
    const phone = typed.phones.some((each) => party.phones.includes(each));
    const said: readonly LikenessReason[] = reasons.length > 0 ? reasons : phone ? ['phone'] : [];
    if (said.length > 0) found.push({ id: party.id, name: party.name, reasons: said });
    if (found.length === shownAtMost) break;
  }
  return found;
};

export const alikeProducers = (view: StoreView, typed: TypedParty): readonly Alike[] =>
  alikeParties(view, view.records('producers'), typed);

export const alikeBuyers = (view: StoreView, typed: TypedParty): readonly Alike[] =>
  alikeParties(view, view.records('buyers'), typed);

/** Products of the same producer under the same name, unless their packaging tells them apart. */
export const alikeProducts = (view: StoreView, typed: TypedProduct): readonly Alike[] => {
  if (typed.producerId === '' || typed.name.trim() === '') return [];
  const index = runAtOnce(productIndexInSteps(view.records('products')));
  const apart = typed.id === undefined ? null : toldApart(view);
  const found: Alike[] = [];
  for (const product of index.get(`${typed.producerId} ${fold(typed.name)}`) ?? []) {
    if (product.id === typed.id || (typed.id !== undefined && apart?.has(pairIds(typed.id, product.id).join(' '))))
      continue;
    const reasons = sameProductReasons(typed, product);
    if (reasons.length > 0) found.push({ id: product.id, name: product.name, reasons });
    if (found.length === shownAtMost) break;
  }
  return found;
};
