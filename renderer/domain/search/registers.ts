import { runAtOnce, type Steps } from '../plan/steps';
import type { StoreView } from '../plan/store-view';
import type { Buyer } from '../records/buyer';
import { ownTexts } from '../records/own-fields';
import type { Producer } from '../records/producer';
import type { Product } from '../records/product';
import { compareKeys, orderKey } from './order-key';
import { arrangeInSteps, type FreshEntry, type PreparedSearch, prepareEntry, type SearchTexts } from './prepare-search';
import { type Held, renewedOrder } from './renewed-order';
import { sortInSteps } from './sort-in-steps';

/** A product as lists and the search know it: found by its producer's name too. */
export interface ProductRow {
  readonly product: Product;
  readonly producer: Producer | null;
}

/** Ready to scan, in dictionary order of the names. */
export type Register<R> = PreparedSearch<R>;

interface Cache {
  products?: Held<ProductRow> & { readonly of: readonly Product[]; readonly with: readonly Producer[] };
  producers?: Held<Producer>;
  buyers?: Held<Buyer>;
}

/**
 * One set per store, which is known by its `rows`: a view that shows older records of it meanwhile (storage/hold-tables) shares
 * the set. Arrays of a table are replaced when it changes, so identity tells whether a set still holds.
 */
const caches = new WeakMap<StoreView['rows'], Cache>();
const cacheOf = (view: StoreView): Cache => {
  const found = caches.get(view.rows);
  if (found) return found;
  const made: Cache = {};
  caches.set(view.rows, made);
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
  /** In the order of the table. */
  readonly rows: readonly R[];
  readonly texts: (row: R) => SearchTexts;
  readonly ordered: (row: R) => { readonly owner: object; readonly name: string };
  readonly before: Held<R> | undefined;
}

function* make<R extends object>({ rows, texts, ordered, before }: Making<R>): Steps<Register<R>> {
  const keyOfRow = (row: R): string => {
    const { owner, name } = ordered(row);
    return keyOf(owner, name);
  };
  const renewed = before && renewedOrder(before, rows, keyOfRow);
  if (renewed) {
    const fresh = renewed.come.map((record) => ({ record, texts: prepareEntry(texts(record)) }));
    return yield* arrangeInSteps(before.made, renewed.order, fresh);
  }
  const kept = new Map(before?.made.rows.map((row, index) => [row, index]));
  const fresh: FreshEntry<R>[] = [];
  const places: { readonly key: string; readonly at: number }[] = [];
  for (let start = 0; start < rows.length; start += piece) {
    if (start > 0) yield;
    for (const row of rows.slice(start, start + piece)) {
      const at = kept.get(row) ?? -fresh.push({ record: row, texts: prepareEntry(texts(row)) });
      places.push({ key: keyOfRow(row), at });
    }
  }
  yield;
  const sorted = yield* sortInSteps(places, (a, b) => compareKeys(a.key, b.key));
  const order = Int32Array.from(sorted, ({ at }) => at);
  return yield* arrangeInSteps(before?.made, order, fresh);
}

/** The same row object for as long as product and producer are the same, so that its prepared text is kept. */
const productRows = (view: StoreView, held: Held<ProductRow> | undefined): readonly ProductRow[] => {
  let moved: ReadonlyMap<Product, ProductRow> | undefined;
  const rowBefore = (product: Product, index: number): ProductRow | undefined => {
    const row = held?.rows[index];
    if (row?.product === product) return row;
    // Only after a removal do those behind it stand elsewhere.
    moved ??= new Map(held?.rows.map((each) => [each.product, each]));
    return moved.get(product);
  };
  return view.records('products').map((product, index) => {
    const producer = view.record('producers', product.producerId) ?? null;
    const before = rowBefore(product, index);
    return before?.producer === producer ? before : { product, producer };
  });
};

export function* productRegisterInSteps(view: StoreView): Steps<Register<ProductRow>> {
  const cache = cacheOf(view);
  const products = view.records('products');
  const producers = view.records('producers');
  const { products: held } = cache;
  if (held && held.of === products && held.with === producers) return held.made;
  const rows = productRows(view, held);
  const made = yield* make({
    rows,
    texts: productTexts,
    ordered: ({ product }) => ({ owner: product, name: product.name }),
    before: held,
  });
  cache.products = { of: products, with: producers, rows, made };
  return made;
}

export function* producerRegisterInSteps(view: StoreView): Steps<Register<Producer>> {
  const cache = cacheOf(view);
  const rows = view.records('producers');
  if (cache.producers?.rows === rows) return cache.producers.made;
  const ordered = (producer: Producer) => ({ owner: producer, name: producer.name });
  const made = yield* make({ rows, texts: partyTexts, ordered, before: cache.producers });
  cache.producers = { rows, made };
  return made;
}

export function* buyerRegisterInSteps(view: StoreView): Steps<Register<Buyer>> {
  const cache = cacheOf(view);
  const rows = view.records('buyers');
  if (cache.buyers?.rows === rows) return cache.buyers.made;
  const ordered = (buyer: Buyer) => ({ owner: buyer, name: buyer.name });
  const made = yield* make({ rows, texts: partyTexts, ordered, before: cache.buyers });
  cache.buyers = { rows, made };
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
    producers?.rows === of &&
    buyers?.rows === view.records('buyers')
  );
};

/** States of a table of which every record has its key: asked for with each screen that opens, they are looked through once. */
const prepared = new WeakSet<readonly object[]>();

/**
 * How many records of the registers were never prepared: what a list would have to do before its first row. Records that
 * were prepared once are cheap to put in order again.
 */
export const unpreparedRecords = (view: StoreView): number => {
  const unprepared = (records: readonly object[]): number => {
    if (prepared.has(records)) return 0;
    const count = records.reduce((sum, each) => sum + (keys.has(each) ? 0 : 1), 0);
    if (count === 0) prepared.add(records);
    return count;
  };
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
