import type { StoreView } from '../plan/store-view';
import type { CatalogueNeed } from '../records/catalogue-need';
import type { Conference } from '../records/conference';
import type { KeptOutReason } from '../records/kept-out-reason';
import type { LetIn } from '../records/let-in';
import type { Product } from '../records/product';
import type { CurrentCertificate } from './current-certificate';
import { verdictsOn } from './verdicts-on';

/** What a product lacks: of what the officer asks for, or of what no row can do without. */
export type Missing = CatalogueNeed | 'name' | 'producerId';

/** What the gate of a conference says of one product (C3). */
export interface GateVerdict {
  readonly printed: boolean;
  /** What speaks against it, also when it was let in; null when nothing does. */
  readonly reason: KeptOutReason | null;
  /** Of `incomplete`: what is not there. */
  readonly missing: readonly Missing[];
  /** The officer's override, while it holds. */
  readonly letIn: LetIn | null;
  /** The certificate that counts on the day, in force or not. */
  readonly current: CurrentCertificate | null;
}

/** Without a day nothing can be judged, and what left the register is nobody's to print. */
export const canLetIn = (reason: KeptOutReason): boolean => reason !== 'noConferenceDay' && reason !== 'removed';

const lacks = (product: Product, need: CatalogueNeed): boolean => {
  const value = product[need];
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
};

const missingOf = (view: StoreView, product: Product, needs: readonly CatalogueNeed[]): readonly Missing[] => {
  const producer = view.record('producers', product.producerId);
  return [
    ...(product.name.trim() === '' ? ['name' as const] : []),
    ...(producer === undefined || producer.name.trim() === '' ? ['producerId' as const] : []),
    ...needs.filter((need) => lacks(product, need)),
  ];
};

const letInsOf = (view: StoreView, conferenceId: string): ReadonlyMap<string, LetIn> =>
  new Map(
    view
      .records('participations')
      .filter((each) => each.conferenceId === conferenceId && each.role === 'producer' && each.state !== 'declined')
      .flatMap(({ letIn }) => letIn.map((each) => [each.productId, each] as const)),
  );

/**
 * The one gate of a conference: its certificate is in force on the first day and nothing that is asked for is missing, or the
 * officer let it in against exactly this reason. Catalogue, lists and counts all ask here, so that moving the day moves them together.
 */
export const conferenceGate = (view: StoreView, conference: Conference): ((product: Product) => GateVerdict) => {
  const verdict = verdictsOn(view, conference.startsOn);
  const letIns = letInsOf(view, conference.id);
  return (product) => {
    const { eligible, current, ...rest } = verdict(product);
    const missing = eligible ? missingOf(view, product, conference.catalogueNeeds) : [];
    const against = 'reason' in rest ? rest.reason : null;
    const reason = missing.length > 0 ? 'incomplete' : against;
    const given = letIns.get(product.id);
    const letIn = reason !== null && given?.against === reason && canLetIn(reason) ? given : null;
    return { printed: reason === null || letIn !== null, reason, missing, letIn, current };
  };
};
