import type { StoreView } from '../plan/store-view';
import type { Mou } from '../records/mou';
import { blankSigning, type Signing, type SigningOutcome, signingOutcomes } from '../records/signing';
import { papersToSign } from './running-order';

/** Papers, pairs and firms are three different numbers (domain dossier 5.3); offices of an `agency` paper are counted apart. */
export interface SigningCounts {
  readonly papers: number;
  /** Different pairs of a seller and a buyer. */
  readonly pairs: number;
  /** Different sellers and buyers: who signed five papers counts once. */
  readonly firms: number;
  /** Different offices of papers between offices. */
  readonly offices: number;
}

/** Sums of papers; those between offices count by their offices, not as a pair of seller and buyer. */
export const countSignings = (mous: readonly Mou[]): SigningCounts => {
  const trade = mous.filter(({ variant }) => variant !== 'agency');
  return {
    papers: mous.length,
    pairs: new Set(trade.map(({ producerId, buyerId }) => `${producerId} ${buyerId}`)).size,
    firms: new Set(trade.flatMap(({ producerId, buyerId }) => [producerId, buyerId])).size,
    offices: new Set(mous.flatMap(({ signatories }) => signatories.map(({ office }) => office))).size,
  };
};

/** A paper that came back signed, by its scan or by hand, is signed whatever was said on the stage before: a key of the board sets the state as well. */
const told = ({ state }: Mou, signing: Signing): Signing =>
  state === 'signed' ? { ...signing, outcome: 'signed' } : signing;

/** What is known of a paper at the ceremony: its Record, or the blank one while nobody has said anything. */
export const signingsOf = (view: StoreView, conferenceId: string): ReadonlyMap<string, Signing> => {
  const known = new Map(
    view
      .records('signings')
      .filter((signing) => signing.conferenceId === conferenceId)
      .map((signing) => [signing.mouId, signing]),
  );
  return new Map(
    papersToSign(view, conferenceId).map((mou) => [
      mou.id,
      told(mou, known.get(mou.id) ?? blankSigning('', conferenceId, mou.id)),
    ]),
  );
};

export type OutcomeCounts = { readonly [O in SigningOutcome]: SigningCounts };

/** The live board's figures: the papers of the four outcomes add up to all papers. */
export const outcomeCounts = (view: StoreView, conferenceId: string): OutcomeCounts => {
  const signings = signingsOf(view, conferenceId);
  const mous = papersToSign(view, conferenceId);
  const of = (outcome: SigningOutcome): SigningCounts =>
    countSignings(mous.filter(({ id }) => signings.get(id)?.outcome === outcome));
  return Object.fromEntries(signingOutcomes.map((outcome) => [outcome, of(outcome)])) as OutcomeCounts;
};
