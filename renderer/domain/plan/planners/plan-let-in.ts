import type { KeptOutReason } from '../../records/kept-out-reason';
import type { Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

export interface LetInOrder {
  readonly conferenceId: string;
  readonly productId: string;
  /** Why, in the officer's words, against which reason of the gate; null takes the override back. */
  readonly letIn: { readonly against: KeptOutReason; readonly reason: string } | null;
}

/**
 * Lets a product into the catalogue of a conference, or no longer (C3). It stands with the participation that brings the product:
 * who withdraws takes it along. The typed reason is in the history.
 */
export const planLetIn = (view: StoreView, { conferenceId, productId, letIn }: LetInOrder): Plan => {
  const edits = view
    .records('participations')
    .filter((each) => each.conferenceId === conferenceId && each.role === 'producer')
    .filter(
      ({ productIds, letIn: given }) =>
        productIds.includes(productId) || given.some((one) => one.productId === productId),
    )
    .flatMap((participation) => {
      const others = participation.letIn.filter((one) => one.productId !== productId);
      const brings = letIn !== null && participation.productIds.includes(productId);
      return (
        updateEdit('participations', participation, {
          letIn: brings ? [...others, { productId, ...letIn }] : others,
        }) ?? []
      );
    });
  const product = view.record('products', productId)?.name ?? '';
  return {
    reason: 'conference',
    label: view.record('conferences', conferenceId)?.name ?? '',
    deed: letIn === null ? { code: 'let-in-ended', product } : { code: 'let-in', product, why: letIn.reason },
    edits,
    issues: [],
  };
};
