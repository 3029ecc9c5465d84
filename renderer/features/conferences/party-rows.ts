import type { StoreView } from '../../domain/plan/store-view';
import type { Buyer } from '../../domain/records/buyer';
import type { Conference } from '../../domain/records/conference';
import type { Participation } from '../../domain/records/participation';
import type { Producer } from '../../domain/records/producer';
import type { Product } from '../../domain/records/product';
import { provinceOfCode } from '../../domain/reference/province';
import { buyerRegister, producerRegister } from '../../domain/search/registers';
import { conferenceGate } from '../../domain/validity/conference-gate';

/** One invited party as the list shows it. */
export interface PartyRow {
  readonly participation: Participation;
  /** Null when the record left the register. */
  readonly party: Producer | Buyer | null;
  readonly name: string;
  readonly kind: string | null;
  /** The commune is a code whose list is long; the province says enough in a list. */
  readonly place: string | null;
  /** Products that it brings and that are still in the register. */
  readonly picked: number;
  /** Of them, those that the conference day lets into the catalogue. */
  readonly eligible: number;
  readonly mous: number;
}

const partyOf = (view: StoreView, { role, partyId }: Participation): Producer | Buyer | null =>
  (role === 'producer' ? view.record('producers', partyId) : view.record('buyers', partyId)) ?? null;

const mouCounts = (view: StoreView, conferenceId: string, role: Participation['role']): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const mou of view.records('mous')) {
    if (mou.conferenceId !== conferenceId || mou.state === 'void') continue;
    const party = role === 'producer' ? mou.producerId : mou.buyerId;
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
};

/** Parties of a register by name, those that it has lost last. */
const inOrder = (view: StoreView, rows: readonly PartyRow[], role: Participation['role']): readonly PartyRow[] => {
  const register = role === 'producer' ? producerRegister(view) : buyerRegister(view);
  const groups = new Map<string, PartyRow[]>();
  for (const row of rows) {
    const group = groups.get(row.participation.partyId);
    if (group) group.push(row);
    else groups.set(row.participation.partyId, [row]);
  }
  return [
    ...register.rows.flatMap((party: Producer | Buyer) => groups.get(party.id) ?? []),
    ...rows.filter(({ party }) => party === null),
  ];
};

/** Invited parties of one role, by name. Moving the conference day judges all their products anew. */
export const partyRows = (
  view: StoreView,
  conference: Conference,
  role: Participation['role'],
): readonly PartyRow[] => {
  const conferenceId = conference.id;
  const verdict = conferenceGate(view, conference);
  const papers = mouCounts(view, conferenceId, role);
  const rows = view
    .records('participations')
    .filter((participation) => participation.conferenceId === conferenceId && participation.role === role)
    .map((participation): PartyRow => {
      const party = partyOf(view, participation);
      const products = participation.productIds.flatMap((id): readonly Product[] => {
        const product = view.record('products', id);
        return product ? [product] : [];
      });
      return {
        participation,
        party,
        name: party?.name ?? '',
        kind: party?.kind ?? null,
        place: provinceOfCode(party?.provinceCode ?? null)?.name ?? null,
        picked: products.length,
        eligible: products.filter((product) => verdict(product).printed).length,
        mous: papers.get(participation.partyId) ?? 0,
      };
    });
  return inOrder(view, rows, role);
};
