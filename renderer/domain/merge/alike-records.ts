import { compareProducers, producerIdentity } from '../intake/producer-identity';
import { type Steps, stepSize } from '../plan/steps';
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

/** The key of a name is made once for as long as its record lives: after a change only the changed one is made anew. */
const keys = new WeakMap<object, string>();
const keyOf = (record: object, make: () => string): string => {
  const known = keys.get(record);
  if (known !== undefined) return known;
  const made = make();
  keys.set(record, made);
  return made;
};

const partyKey = (party: Party): string => keyOf(party, () => nameKey(party.name));

/** Makes the keys of names ahead of the first key typed, in pieces: at national size it is a good part of a second of work. */
export function* prepareAlikeInSteps(view: StoreView): Steps<null> {
  for (const parties of [view.records('producers'), view.records('buyers')]) {
    for (const [index, party] of parties.entries()) {
      if (index % stepSize === stepSize - 1) yield;
      partyKey(party);
    }
  }
  return null;
}

/**
 * Parties with the typed tax code, with a phone of it that hardly anybody else has, with the same key of the name; in this
 * order. One walk over the register: 2 ms over 10,000 parties, where an index was 5 MB made anew after each change.
 */
const nearParties = (
  parties: readonly Party[],
  { taxCode, phones }: Pick<TypedParty, 'taxCode' | 'phones'>,
  key: string,
): ReadonlySet<Party> => {
  const coded: Party[] = [];
  const named: Party[] = [];
  const phoned = phones.map((): Party[] => []);
  for (const party of parties) {
    if (taxCode !== null && party.taxCode === taxCode) coded.push(party);
    for (const [index, phone] of phones.entries()) if (party.phones.includes(phone)) phoned[index]?.push(party);
    if (key !== '' && partyKey(party) === key) named.push(party);
  }
  return new Set([...coded, ...phoned.flatMap((list) => (list.length > sharedAtMost + 1 ? [] : list)), ...named]);
};

const placeOf = ({ oldCommune, oldProvince }: Pick<TypedParty, 'oldCommune' | 'oldProvince'>) => ({
  ...(oldCommune ? { commune: oldCommune } : {}),
  ...(oldProvince ? { province: oldProvince } : {}),
});

/**
 * Parties that may be the typed one: the same code, a phone that hardly anybody else has, one name at one place. What the
 * officer told apart is not said again.
 */
const alikeParties = (view: StoreView, parties: readonly Party[], typed: TypedParty): readonly Alike[] => {
  const identity = producerIdentity(typed, placeOf(typed));
  const near = nearParties(parties, typed, identity.key);
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
  const named = fold(typed.name);
  const apart = typed.id === undefined ? null : toldApart(view);
  const found: Alike[] = [];
  for (const product of view.records('products')) {
    if (product.producerId !== typed.producerId || fold(product.name) !== named) continue;
    if (product.id === typed.id || (typed.id !== undefined && apart?.has(pairIds(typed.id, product.id).join(' '))))
      continue;
    const reasons = sameProductReasons(typed, product);
    if (reasons.length > 0) found.push({ id: product.id, name: product.name, reasons });
    if (found.length === shownAtMost) break;
  }
  return found;
};
