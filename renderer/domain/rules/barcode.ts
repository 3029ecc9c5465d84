import { readGtin } from '../identity/gtin';
import type { Issue } from '../records/issue';
import type { Product } from '../records/product';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

type ByGtin = ReadonlyMap<string, readonly Product[]>;

/** GTIN-13 and GTIN-14 with a leading zero are one number. */
const gtinKey = (gtin: string): string => gtin.replace(/\s/g, '').padStart(14, '0');

/** One index per state of the table: a check of 18,500 products must not compare each with each. */
const indexes = new WeakMap<readonly Product[], ByGtin>();

const indexOf = (products: readonly Product[]): ByGtin => {
  const known = indexes.get(products);
  if (known) return known;
  const byGtin = new Map<string, Product[]>();
  for (const product of products) {
    if (!product.gtin) continue;
    const key = gtinKey(product.gtin);
    const group = byGtin.get(key);
    if (group) group.push(product);
    else byGtin.set(key, [product]);
  }
  indexes.set(products, byGtin);
  return byGtin;
};

/** A barcode that scanners refuse, or that another product also claims. */
export const checkBarcode = (product: Product, { view }: RuleContext): readonly Issue<IssueCode>[] => {
  const gtin = product.gtin?.trim();
  if (!gtin) return [];
  const at = { table: 'products', id: product.id, field: 'gtin' } as const;
  const shape = readGtin(gtin).value === null ? [finding('gtin-shape', 'warning', at, { found: gtin })] : [];
  const other = indexOf(view.records('products'))
    .get(gtinKey(gtin))
    ?.find(({ id }) => id !== product.id);
  return other ? [...shape, finding('gtin-clash', 'warning', at, { found: gtin, other: other.name })] : shape;
};
