import { runAtOnce, type Steps } from '../plan/steps';
import type { StoreView } from '../plan/store-view';
import type { Buyer } from '../records/buyer';
import { ownTexts } from '../records/own-fields';
import type { Producer } from '../records/producer';
import type { Product } from '../records/product';
import { compareKeys, orderKey } from './order-key';
import {
  joinEntriesInSteps,
  type PreparedSearch,
  prepareEntry,
  type SearchEntry,
  type SearchTexts,
} from './prepare-search';
import { sortInSteps } from './sort-in-steps';

/** A product as lists and the search know it: found by its producer's name too. */
export interface ProductRow {
  readonly product: Product;
  readonly producer: Producer | null;
}

/** Ready to scan, in dictionary order of the names. */
export type Register<R> = PreparedSearch<R>;

interface Cache {
  products?: {
    readonly of: readonly Product[];
    readonly with: readonly Producer[];
    readonly made: Register<ProductRow>;
  };
  producers?: { readonly of: readonly Producer[]; readonly made: Register<Producer> };
  buyers?: { readonly of: readonly Buyer[]; readonly made: Register<Buyer> };
}

/** One set per store: arrays of a table are replaced when it changes, so identity tells whether a set still holds. */
const caches = new WeakMap<StoreView['records'], Cache>();
const cacheOf = (view: StoreView): Cache => {
  const found = caches.get(view.records);
  if (found) return found;
  const made: Cache = {};
  caches.set(view.records, made);
  return made;
};

/** The key of a name is made once per record for as long as the record lives. */
const keys = new WeakMap<object, string>();
const keyOf = (owner: object, name: string): string => {
  const found = keys.get(owner);
  if (found !== undefined) return found;
  const made = orderKey(name);
  keys.set(owner, made);
  return made;
};

const partyTexts = (party: Producer | Buyer): SearchTexts => ({
  name: party.name,
  more: [party.representative, party.addressText, party.oldCommune, ...ownTexts(party)],
  numbers: [party.taxCode, ...party.phones],
});

const productTexts = ({ product, producer }: ProductRow): SearchTexts => ({
  name: product.name,
  more: [producer?.name ?? null, product.nameEn, product.subgroupCode, product.traceCode, ...ownTexts(product)],
  numbers: [product.gtin, product.traceCode],
});

/** A piece small enough that the window answers a key in between. */
const piece = 400;

interface Making<R extends object> {
  readonly rows: readonly R[];
  readonly texts: (row: R) => SearchTexts;
  readonly ordered: (row: R) => { readonly owner: object; readonly name: string };
  readonly before: Register<R> | undefined;
}

function* make<R extends object>({ rows, texts, ordered, before }: Making<R>): Steps<Register<R>> {
  const kept = new Map(before?.entries.map((entry) => [entry.record, entry]));
  const entries: { readonly key: string; readonly entry: SearchEntry<R> }[] = [];
  for (let start = 0; start < rows.length; start += piece) {
    if (start > 0) yield;
    for (const row of rows.slice(start, start + piece)) {
      const { owner, name } = ordered(row);
      const entry = kept.get(row) ?? prepareEntry(row, texts(row));
      entries.push({ key: keyOf(owner, name), entry });
    }
  }
  yield;
  const sorted = yield* sortInSteps(entries, (a, b) => compareKeys(a.key, b.key));
  return yield* joinEntriesInSteps(sorted.map(({ entry }) => entry));
}

const rowsById = new WeakMap<Product, ProductRow>();
/** The same row object for as long as product and producer are the same, so that its prepared text is kept. */
const productRow = (product: Product, producer: Producer | null): ProductRow => {
  const found = rowsById.get(product);
  if (found?.producer === producer) return found;
  const made = { product, producer };
  rowsById.set(product, made);
  return made;
};

export function* productRegisterInSteps(view: StoreView): Steps<Register<ProductRow>> {
  const cache = cacheOf(view);
  const products = view.records('products');
  const producers = view.records('producers');
  const { products: held } = cache;
  if (held && held.of === products && held.with === producers) return held.made;
  const byId = new Map(producers.map((producer) => [producer.id, producer]));
  const rows = products.map((product) => productRow(product, byId.get(product.producerId) ?? null));
  const made = yield* make({
    rows,
    texts: productTexts,
    ordered: ({ product }) => ({ owner: product, name: product.name }),
    before: held?.made,
  });
  cache.products = { of: products, with: producers, made };
  return made;
}

export function* producerRegisterInSteps(view: StoreView): Steps<Register<Producer>> {
  const cache = cacheOf(view);
  const of = view.records('producers');
  if (cache.producers?.of === of) return cache.producers.made;
  const ordered = (producer: Producer) => ({ owner: producer, name: producer.name });
  const made = yield* make({ rows: of, texts: partyTexts, ordered, before: cache.producers?.made });
  cache.producers = { of, made };
  return made;
}

export function* buyerRegisterInSteps(view: StoreView): Steps<Register<Buyer>> {
  const cache = cacheOf(view);
  const of = view.records('buyers');
  if (cache.buyers?.of === of) return cache.buyers.made;
  const ordered = (buyer: Buyer) => ({ owner: buyer, name: buyer.name });
  const made = yield* make({ rows: of, texts: partyTexts, ordered, before: cache.buyers?.made });
  cache.buyers = { of, made };
  return made;
}

/** The registers at once: from the cache when nothing changed, otherwise only what changed is prepared again. */
export const productRegister = (view: StoreView): Register<ProductRow> => runAtOnce(productRegisterInSteps(view));
export const producerRegister = (view: StoreView): Register<Producer> => runAtOnce(producerRegisterInSteps(view));
export const buyerRegister = (view: StoreView): Register<Buyer> => runAtOnce(buyerRegisterInSteps(view));

/** Whether the three registers stand as the tables are now, so that a search answers at once. */
export const registersReady = (view: StoreView): boolean => {
  const { products, producers, buyers } = cacheOf(view);
  const of = view.records('producers');
  return (
    products?.of === view.records('products') &&
    products.with === of &&
    producers?.of === of &&
    buyers?.of === view.records('buyers')
  );
};

/**
 * How many records of the registers were never prepared: what a list would have to do before its first row. Records that
 * were prepared once are cheap to put in order again.
 */
export const unpreparedRecords = (view: StoreView): number => {
  const unprepared = (records: readonly object[]): number =>
    records.reduce((sum, each) => sum + (keys.has(each) ? 0 : 1), 0);
  return (
    unprepared(view.records('products')) + unprepared(view.records('producers')) + unprepared(view.records('buyers'))
  );
};

/** Prepares every register ahead of the first search, in pieces. */
export function* prepareRegistersInSteps(view: StoreView): Steps<null> {
  yield* productRegisterInSteps(view);
  yield;
  yield* producerRegisterInSteps(view);
  yield;
  yield* buyerRegisterInSteps(view);
  return null;
}
