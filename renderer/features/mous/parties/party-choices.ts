import type { StoreView } from '../../../domain/plan/store-view';
import type { Participation } from '../../../domain/records/participation';
import { compareVietnamese } from '../../../domain/vietnamese/collate';

/** A party of the conference that may sign. */
export interface PartyChoice {
  readonly id: string;
  readonly name: string;
  readonly products: number;
  readonly accepted: boolean;
}

/** Who may be paired: invited or accepted, still in the register; by name, each once. */
export const partyChoices = (
  view: StoreView,
  conferenceId: string,
  role: Participation['role'],
): readonly PartyChoice[] => {
  const choices = new Map<string, PartyChoice>();
  for (const participation of view.records('participations')) {
    const { partyId, state } = participation;
    if (participation.conferenceId !== conferenceId || participation.role !== role || state === 'declined') continue;
    const party = role === 'producer' ? view.record('producers', partyId) : view.record('buyers', partyId);
    if (!party) continue;
    choices.set(partyId, {
      id: partyId,
      name: party.name,
      products: participation.productIds.length,
      accepted: state === 'accepted',
    });
  }
  return [...choices.values()].toSorted((a, b) => compareVietnamese(a.name, b.name));
};
