import type { Pair } from '../plan/planners/plan-mous';
import type { Mou } from '../records/mou';

/** Pairs of chosen sellers and buyers: those that get a memorandum, and those that have one which is not void. */
export interface PairsToDraw {
  readonly fresh: readonly Pair[];
  readonly present: readonly Pair[];
}

const keyOf = ({ producerId, buyerId }: Pair): string => `${producerId}/${buyerId}`;

/** Each chosen seller with each chosen buyer. `mous`: those of the conference. */
export const pairsToDraw = (
  producerIds: Iterable<string>,
  buyerIds: Iterable<string>,
  mous: readonly Mou[],
): PairsToDraw => {
  const buyers = [...buyerIds];
  const pairs = [...producerIds].flatMap((producerId) => buyers.map((buyerId) => ({ producerId, buyerId })));
  const taken = new Set(mous.filter(({ state }) => state !== 'void').map(keyOf));
  return {
    fresh: pairs.filter((pair) => !taken.has(keyOf(pair))),
    present: pairs.filter((pair) => taken.has(keyOf(pair))),
  };
};
