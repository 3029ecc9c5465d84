import type { StoreView } from '../../domain/plan/store-view';
import type { Buyer } from '../../domain/records/buyer';
import { provinceOfCode } from '../../domain/reference/province';
import type { SearchTexts } from '../../domain/search/prepare-search';
import { compareVietnamese } from '../../domain/vietnamese/collate';

/** A buyer that is not invited yet. */
export interface InvitableBuyer {
  readonly buyer: Buyer;
  readonly place: string | null;
}

/** Buyers who are not at the conference yet, by name. */
export const invitableBuyers = (view: StoreView, conferenceId: string): readonly InvitableBuyer[] => {
  const invited = new Set(
    view
      .records('participations')
      .filter((one) => one.conferenceId === conferenceId && one.role === 'buyer')
      .map(({ partyId }) => partyId),
  );
  return view
    .records('buyers')
    .filter(({ id }) => !invited.has(id))
    .map((buyer) => ({ buyer, place: provinceOfCode(buyer.provinceCode)?.name ?? null }))
    .toSorted((a, b) => compareVietnamese(a.buyer.name, b.buyer.name));
};

export const invitableBuyerTexts = ({ buyer, place }: InvitableBuyer): SearchTexts => ({
  name: buyer.name,
  more: [buyer.demandText, place, buyer.representative],
  numbers: [buyer.taxCode, ...buyer.phones],
});
