import type { Mou } from '../records/mou';
import type { Participation } from '../records/participation';

/** Memoranda, not void, that a party of a conference stands in: it cannot leave the conference before they are void. */
export const mousOfParty = (
  mous: readonly Mou[],
  { conferenceId, role, partyId }: Pick<Participation, 'conferenceId' | 'role' | 'partyId'>,
): readonly Mou[] =>
  mous.filter(
    (mou) =>
      mou.conferenceId === conferenceId &&
      mou.state !== 'void' &&
      (role === 'producer' ? mou.producerId : mou.buyerId) === partyId,
  );
