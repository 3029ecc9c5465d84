import { proposeGoods } from '../../../domain/mou/propose-goods';
import type { StoreView } from '../../../domain/plan/store-view';
import type { Mou, MouGoods } from '../../../domain/records/mou';
import type { Product } from '../../../domain/records/product';
import { readTyped } from '../../../domain/typing/read-typed';
import { compareVietnamese } from '../../../domain/vietnamese/collate';

export type GoodsKey = 'quantity' | 'unit' | 'supplyTime' | 'price';

/** Whether the goods may still change: a signed paper says what it says, a void one is history. */
export const isGoodsOpen = ({ state }: Mou): boolean => state === 'draft' || state === 'printed';

/** A typed cell as a value; `unread` when a number cannot be read. Empty is null: dots on paper, not zero. */
export const readGoodsCell = (
  key: GoodsKey,
  text: string,
): { readonly ok: true; readonly value: string | number | null } | { readonly ok: false } => {
  const type = key === 'quantity' ? 'decimal' : key === 'price' ? 'money' : 'text';
  const reading = readTyped({ type }, text);
  if (reading.outcome === 'empty') return { ok: true, value: null };
  if (reading.outcome === 'problem') return { ok: false };
  return { ok: true, value: typeof reading.value === 'number' ? reading.value : String(reading.value) };
};

/** The rows with one cell changed. */
export const withCell = (
  goods: readonly MouGoods[],
  index: number,
  key: GoodsKey,
  value: string | number | null,
): readonly MouGoods[] => goods.map((row, at) => (at === index ? { ...row, [key]: value } : row));

export const withoutRow = (goods: readonly MouGoods[], index: number): readonly MouGoods[] =>
  goods.filter((_, at) => at !== index);

/** The rows with more products at the end, proposed as for a new memorandum; those already there are left out. */
export const withProducts = (goods: readonly MouGoods[], products: readonly Product[]): readonly MouGoods[] => {
  const present = new Set(goods.map(({ productId }) => productId));
  return [...goods, ...proposeGoods(products.filter(({ id }) => !present.has(id)))];
};

/** Products of the seller that are not in the table yet, by name. */
export const addableProducts = (view: StoreView, { producerId, goods }: Mou): readonly Product[] => {
  const present = new Set(goods.map(({ productId }) => productId));
  return view
    .records('products')
    .filter((product) => product.producerId === producerId && !present.has(product.id))
    .toSorted((a, b) => compareVietnamese(a.name, b.name));
};

/** What the seller brings to the conference and is not in the table yet. */
export const broughtToAdd = (view: StoreView, mou: Mou): readonly Product[] => {
  const brought = new Set(
    view
      .records('participations')
      .filter(
        (one) => one.conferenceId === mou.conferenceId && one.role === 'producer' && one.partyId === mou.producerId,
      )
      .flatMap(({ productIds }) => productIds),
  );
  return addableProducts(view, mou).filter(({ id }) => brought.has(id));
};
