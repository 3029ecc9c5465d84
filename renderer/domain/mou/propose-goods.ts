import type { MouGoods } from '../records/mou';
import type { Product } from '../records/product';

/**
 * Rows of goods for a new memorandum from the seller's products, in the given order. Quantities stay open: a capacity is not a
 * promise. The reference price is the wholesale one, because the paper speaks to a buyer; otherwise the lower retail price.
 */
export const proposeGoods = (products: readonly Product[]): readonly MouGoods[] =>
  products.map((product) => ({
    productId: product.id,
    quantity: null,
    unit: product.unit ?? product.priceUnit ?? product.capacityUnit,
    supplyTime: product.season,
    price: product.wholesalePrice ?? product.retailPriceMin,
  }));
