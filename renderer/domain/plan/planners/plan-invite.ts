import { blankParticipation, type Participation } from '../../records/participation';
import { createEdit, type Edit, type Plan } from '../plan';
import type { StoreView } from '../store-view';

/** One party to invite, with the products that it brings (empty for a buyer). */
export interface Invitation {
  readonly role: Participation['role'];
  readonly partyId: string;
  readonly productIds: readonly string[];
}

const keyOf = (role: Participation['role'], partyId: string): string => `${role}/${partyId}`;

/** Invites parties to a conference. Who is there already is left as it is. */
export const planInvite = (
  view: StoreView,
  conferenceId: string,
  invitations: readonly Invitation[],
  newId: () => string,
): Plan => {
  const present = new Set(
    view
      .records('participations')
      .filter((participation) => participation.conferenceId === conferenceId)
      .map(({ role, partyId }) => keyOf(role, partyId)),
  );
  const sample = view.record('conferences', conferenceId)?.sample ?? false;
  const edits: Edit[] = [];
  for (const { role, partyId, productIds } of invitations) {
    const key = keyOf(role, partyId);
    if (present.has(key)) continue;
    present.add(key);
    const blank = blankParticipation(newId(), conferenceId, role, partyId);
    edits.push(createEdit('participations', { ...blank, sample, productIds: [...productIds] }, { from: 'typed' }));
  }
  const role = invitations[0]?.role ?? 'producer';
  return {
    reason: 'conference',
    label: view.record('conferences', conferenceId)?.name ?? '',
    deed: { code: 'invited', role, count: edits.length },
    edits,
    issues: [],
  };
};
