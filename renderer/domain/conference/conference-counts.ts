import type { StoreView } from '../plan/store-view';
import type { Mou } from '../records/mou';
import type { Participation } from '../records/participation';

/** How far a conference has come, in numbers. `producers` and `buyers` count who did not decline. */
export interface ConferenceCounts {
  readonly producers: number;
  readonly buyers: number;
  /** Invited, no answer yet: both roles. */
  readonly waiting: number;
  readonly declined: number;
  /** Products picked by producers who did not decline, each once. */
  readonly products: number;
  /** Memoranda that are not void, by state. */
  readonly drafts: number;
  readonly printed: number;
  readonly signed: number;
}

interface Tally {
  producers: number;
  buyers: number;
  waiting: number;
  declined: number;
  readonly productIds: Set<string>;
  drafts: number;
  printed: number;
  signed: number;
}

const newTally = (): Tally => ({
  producers: 0,
  buyers: 0,
  waiting: 0,
  declined: 0,
  productIds: new Set(),
  drafts: 0,
  printed: 0,
  signed: 0,
});

const addParticipation = (tally: Tally, { role, state, productIds }: Participation): void => {
  if (state === 'declined') {
    tally.declined += 1;
    return;
  }
  if (state === 'invited') tally.waiting += 1;
  if (role === 'buyer') tally.buyers += 1;
  else tally.producers += 1;
  for (const id of productIds) tally.productIds.add(id);
};

const addMou = (tally: Tally, { state }: Mou): void => {
  if (state === 'draft') tally.drafts += 1;
  else if (state === 'printed') tally.printed += 1;
  else if (state === 'signed') tally.signed += 1;
};

const noCounts: ConferenceCounts = {
  producers: 0,
  buyers: 0,
  waiting: 0,
  declined: 0,
  products: 0,
  drafts: 0,
  printed: 0,
  signed: 0,
};

/** Counts of every conference in one pass over the tables. */
export const conferenceCounts = (view: StoreView): ((conferenceId: string) => ConferenceCounts) => {
  const tallies = new Map<string, Tally>();
  const tallyOf = (id: string): Tally => {
    const known = tallies.get(id) ?? newTally();
    tallies.set(id, known);
    return known;
  };
  for (const participation of view.records('participations')) {
    addParticipation(tallyOf(participation.conferenceId), participation);
  }
  for (const mou of view.records('mous')) addMou(tallyOf(mou.conferenceId), mou);
  return (id) => {
    const tally = tallies.get(id);
    if (!tally) return noCounts;
    const { productIds, ...counts } = tally;
    // A product that left the register is picked no longer.
    const products = [...productIds].filter((productId) => view.record('products', productId) !== undefined).length;
    return { ...counts, products };
  };
};
