import { type ConferenceCounts, conferenceCounts } from '../../domain/conference/conference-counts';
import { currentConference } from '../../domain/conference/current-conference';
import { checkedMou, type MouReadiness } from '../../domain/conference/mou-preflight';
import type { MouIssue } from '../../domain/mou/mou-issue';
import type { Steps } from '../../domain/plan/steps';
import type { StoreView } from '../../domain/plan/store-view';
import type { Conference } from '../../domain/records/conference';
import type { KeptOutReason } from '../../domain/records/kept-out-reason';
import { openQueries } from '../../domain/review/open-queries';
import { conferenceGate } from '../../domain/validity/conference-gate';
import { verdictsOn } from '../../domain/validity/verdicts-on';
import { type Blocker, blockersOf } from './blockers';
import { countValidity, type ValiditySummary } from './validity-summary';

/** Where the conference that work is about stands. */
export interface ConferenceFacts {
  readonly conference: Conference;
  readonly counts: ConferenceCounts;
  /** Products that its catalogue would print, judged on its first day. */
  readonly printed: number;
  readonly keptOut: ReadonlyMap<KeptOutReason, number>;
  /** Its drafts by readiness, and what holds the blocked ones back. */
  readonly mous: ReadonlyMap<MouReadiness, number>;
  readonly blockers: readonly Blocker[];
}

/** Everything that the start screen counts. */
export interface StartFacts {
  readonly today: string;
  readonly validity: ValiditySummary;
  readonly conference: ConferenceFacts | null;
  /** Questions that imports left open. */
  readonly toReview: number;
  /** Questions about fields that nobody answered. */
  readonly queries: number;
}

/** Products or memoranda looked at between two places to pause. */
const piece = 200;

const count = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

function* validityInSteps(view: StoreView, today: string): Steps<ValiditySummary> {
  const verdict = verdictsOn(view, today);
  const counted = countValidity(today);
  for (const [index, product] of view.records('products').entries()) {
    if (index % piece === piece - 1) yield;
    counted.add(product, verdict(product).current);
  }
  return counted.summary();
}

const broughtTo = (view: StoreView, conferenceId: string): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const { conferenceId: of, state, productIds } of view.records('participations')) {
    if (of === conferenceId && state !== 'declined') for (const id of productIds) ids.add(id);
  }
  return ids;
};

function* conferenceInSteps(view: StoreView, conference: Conference): Steps<ConferenceFacts> {
  const verdict = conferenceGate(view, conference);
  const keptOut = new Map<KeptOutReason, number>();
  let printed = 0;
  let looked = 0;
  for (const id of broughtTo(view, conference.id)) {
    looked += 1;
    if (looked % piece === 0) yield;
    const product = view.record('products', id);
    if (!product) continue;
    const judged = verdict(product);
    if (judged.printed || judged.reason === null) printed += 1;
    else count(keptOut, judged.reason);
  }
  const mous = new Map<MouReadiness, number>();
  const gaps: MouIssue[] = [];
  for (const [index, mou] of view.records('mous').entries()) {
    if (index % 20 === 19) yield;
    // What is printed or signed waits for nobody.
    if (mou.conferenceId !== conference.id || mou.state !== 'draft') continue;
    const { readiness, issues } = checkedMou(view, mou);
    count(mous, readiness);
    const [first] = issues;
    if (readiness === 'blocked' && first) gaps.push(first);
  }
  return {
    conference,
    counts: conferenceCounts(view)(conference.id),
    printed,
    keptOut,
    mous,
    blockers: blockersOf(gaps),
  };
}

/** Counts everything of the start screen, with pauses: at national size it is a tenth of a second of work. */
export function* startFactsInSteps(view: StoreView, today: string): Steps<StartFacts> {
  const validity = yield* validityInSteps(view, today);
  const conference = currentConference(view.records('conferences'), today);
  const toReview = view.records('doubts').filter(({ state }) => state === 'open').length;
  const queries = openQueries(view).length;
  return {
    today,
    validity,
    conference: conference ? yield* conferenceInSteps(view, conference) : null,
    toReview,
    queries,
  };
}
