import type { StoreView } from '../plan/store-view';
import type { Mou } from '../records/mou';
import type { Participation } from '../records/participation';

/** Invited parties of one side by their answers: `all = accepted + waiting + declined`. */
export interface AnswerCounts {
  readonly all: number;
  readonly accepted: number;
  readonly waiting: number;
  readonly declined: number;
}

/** How far a conference has come, in numbers. */
export interface ConferenceCounts {
  readonly producers: AnswerCounts;
  readonly buyers: AnswerCounts;
  /** Products picked by producers who did not decline, each once. */
  readonly products: number;
  /** Memoranda that are not void, by state. */
  readonly drafts: number;
  readonly printed: number;
  readonly signed: number;
}

type Answers = { -readonly [K in keyof AnswerCounts]: number };

interface Tally {
  readonly producers: Answers;
  readonly buyers: Answers;
  readonly productIds: Set<string>;
  drafts: number;
  printed: number;
  signed: number;
}

const noAnswers = (): Answers => ({ all: 0, accepted: 0, waiting: 0, declined: 0 });

/** Who comes or may still come. */
export const attending = ({ all, declined }: AnswerCounts): number => all - declined;

const newTally = (): Tally => ({
  producers: noAnswers(),
  buyers: noAnswers(),
  productIds: new Set(),
  drafts: 0,
  printed: 0,
  signed: 0,
});

const addParticipation = (tally: Tally, { role, state, productIds }: Participation): void => {
  const side = role === 'buyer' ? tally.buyers : tally.producers;
  side.all += 1;
  side[state === 'invited' ? 'waiting' : state] += 1;
  if (state === 'declined') return;
  for (const id of productIds) tally.productIds.add(id);
};

const addMou = (tally: Tally, { state }: Mou): void => {
  if (state === 'draft') tally.drafts += 1;
  else if (state === 'printed') tally.printed += 1;
  else if (state === 'signed') tally.signed += 1;
};

const noCounts: ConferenceCounts = {
  producers: noAnswers(),
  buyers: noAnswers(),
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
