import type { StoreView } from '../../domain/plan/store-view';
import type { Conference } from '../../domain/records/conference';
import type { Participation } from '../../domain/records/participation';
import type { Product } from '../../domain/records/product';
import { conferenceGate, type GateVerdict } from '../../domain/validity/conference-gate';
import { compareVietnamese } from '../../domain/vietnamese/collate';

/** A product of an invited producer: whether it comes, and what the gate of the conference says of it. */
export interface BroughtProduct {
  readonly product: Product;
  readonly picked: boolean;
  readonly verdict: GateVerdict;
}

/** Every product of the producer by name, judged by the one gate of the conference: what was let in is printed here too. */
export const broughtProducts = (
  view: StoreView,
  conference: Conference,
  { partyId, productIds }: Participation,
): readonly BroughtProduct[] => {
  const verdict = conferenceGate(view, conference);
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
