import { checkMou } from '../mou/check-mou';
import type { MouIssue } from '../mou/mou-issue';
import type { StoreView } from '../plan/store-view';
import type { Mou } from '../records/mou';

/** `blocked`: an error, the paper would bind nobody or the wrong one. `warned`: gaps are printed. */
export type MouReadiness = 'ready' | 'warned' | 'blocked' | 'void';

/** A memorandum with what it lacks, errors first. */
export interface CheckedMou {
  readonly mou: Mou;
  readonly readiness: MouReadiness;
  readonly issues: readonly MouIssue[];
}

const readinessOf = (mou: Mou, issues: readonly MouIssue[]): MouReadiness => {
  if (mou.state === 'void') return 'void';
  if (issues.some(({ severity }) => severity === 'error')) return 'blocked';
  return issues.length > 0 ? 'warned' : 'ready';
};

/** One memorandum checked. Issues of the conference come last: they are the same on every paper. */
export const checkedMou = (view: StoreView, mou: Mou): CheckedMou => {
  const weight = ({ severity, table }: MouIssue): number =>
    (severity === 'error' ? 0 : 2) + (table === 'conferences' ? 1 : 0);
  const issues = checkMou(view, mou).toSorted((a, b) => weight(a) - weight(b));
  return { mou, readiness: readinessOf(mou, issues), issues };
};

/** The preflight of a conference (U5): its memoranda in the order of their numbers, each with what it lacks. */
export const mouPreflight = (view: StoreView, conferenceId: string): readonly CheckedMou[] =>
  view
    .records('mous')
    .filter((mou) => mou.conferenceId === conferenceId)
    .toSorted((a, b) => a.number - b.number)
    .map((mou) => checkedMou(view, mou));
