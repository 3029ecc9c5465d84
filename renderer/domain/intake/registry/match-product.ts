import type { Product } from '../../records/product';
import { fold } from '../../vietnamese/fold';
import type { CandidateProduct } from '../candidates';
import { productKey } from '../gather-products';
import type { Likeness } from '../import-preview';
import type { KnownProduct } from './registry-index';

export type ProductMatch =
  | { readonly outcome: 'known'; readonly record: Product }
  | { readonly outcome: 'new' }
  | { readonly outcome: 'doubt'; readonly likenesses: readonly Likeness[] };

const packagingKey = (packaging: string | null | undefined): string | null =>
  packaging === null || packaging === undefined ? null : productKey(packaging);

const isUnmarked = (name: string): boolean => !/[^ -~]/.test(name);

const likeness = (record: Product, reason: Likeness['reasons'][number]): Likeness => ({
  table: 'products',
  recordId: record.id,
  name: record.name,
  reasons: [reason],
});

/** The records behind names, each once: a record may be known under several. */
const recordsOf = (known: readonly KnownProduct[]): readonly Product[] => [
  ...new Set(known.map(({ record }) => record)),
];

/** Product = producer + name with its marks + packaging (domain dossier 4.2). Without packaging on one side the name decides. */
export const matchProduct = (candidate: CandidateProduct, products: readonly KnownProduct[]): ProductMatch => {
  const key = productKey(candidate.values.name);
  const packaging = packagingKey(candidate.values.packaging);
  const named = products.filter((product) => productKey(product.name) === key);
  const equal = recordsOf(named.filter((product) => packagingKey(product.packaging) === packaging));
  const open = recordsOf(named.filter((product) => packaging === null || packagingKey(product.packaging) === null));
  const found = equal.length > 0 ? equal : open;
  const [only] = found;
  if (only && found.length === 1) return { outcome: 'known', record: only };
  if (found.length > 1) return { outcome: 'doubt', likenesses: found.map((product) => likeness(product, 'same-name')) };
  // «Mut dua» typed without marks may be coconut or pineapple.
  const folded = fold(candidate.values.name);
  const twins = recordsOf(
    products.filter(({ name }) => fold(name) === folded && isUnmarked(name) !== isUnmarked(candidate.values.name)),
  );
  if (twins.length === 0) return { outcome: 'new' };
  return { outcome: 'doubt', likenesses: twins.map((product) => likeness(product, 'similar-name')) };
};
