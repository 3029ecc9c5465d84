import type { StoreView } from '../../domain/plan/store-view';
import type { Conference } from '../../domain/records/conference';
import type { Participation } from '../../domain/records/participation';
import type { Product } from '../../domain/records/product';
import type { Eligibility } from '../../domain/validity/eligibility';
import { verdictsOn } from '../../domain/validity/verdicts-on';
import { compareVietnamese } from '../../domain/vietnamese/collate';

/** A product of an invited producer: whether it comes, and whether the conference day lets it into the catalogue. */
export interface BroughtProduct {
  readonly product: Product;
  readonly picked: boolean;
  readonly verdict: Eligibility;
}

/** Every product of the producer by name, judged on the day of the conference. */
export const broughtProducts = (
  view: StoreView,
  { startsOn }: Conference,
  { partyId, productIds }: Participation,
): readonly BroughtProduct[] => {
  const verdict = verdictsOn(view, startsOn);
  const picked = new Set(productIds);
  return view
    .records('products')
    .filter((product) => product.producerId === partyId)
    .map((product) => ({ product, picked: picked.has(product.id), verdict: verdict(product) }))
    .toSorted((a, b) => compareVietnamese(a.product.name, b.product.name));
};

/** The picks after one more tick. Order is the producer's own: products are added at the end. */
export const withPick = (productIds: readonly string[], productId: string, on: boolean): readonly string[] => {
  const others = productIds.filter((id) => id !== productId);
  return on ? [...others, productId] : others;
};
