import { currentWording } from '../../documents/mou/mou-content';
import type { SnapshotSetting } from '../../documents/mou/take-mou-snapshot';
import { type MouReadiness, mouPreflight } from '../../domain/conference/mou-preflight';
import type { MouIssue } from '../../domain/mou/mou-issue';
import type { StoreView } from '../../domain/plan/store-view';
import { type Mou, mouVariants } from '../../domain/records/mou';
import type { SearchTexts } from '../../domain/search/prepare-search';
import type { Dictionary } from '../../i18n/dictionary';
import { type IssuedState, issuedStates, neverIssued } from './editions/issued-state';

/** A memorandum as the list shows it. */
export interface MouRow {
  readonly mou: Mou;
  readonly readiness: MouReadiness;
  readonly issues: readonly MouIssue[];
  readonly sellerName: string;
  readonly buyerName: string;
  readonly issued: IssuedState;
  /** Printed in a wording of which the office has saved a later version. */
  readonly newerWording: boolean;
}

const namesOf = (view: StoreView, { variant, producerId, buyerId, signatories }: Mou): readonly [string, string] =>
  variant === 'agency'
    ? [
        signatories[0]?.office ?? '',
        signatories
          .slice(1)
          .map(({ office }) => office)
          .join(', '),
      ]
    : [view.record('producers', producerId)?.name ?? '', view.record('buyers', buyerId)?.name ?? ''];

/** The rows of a conference. Without a `setting` (communes are still loading) nothing is known of what was printed. */
export const mouRows = (
  view: StoreView,
  conferenceId: string,
  setting: SnapshotSetting | null = null,
): readonly MouRow[] => {
  const stateOf = setting === null ? () => neverIssued : issuedStates(view, conferenceId, setting);
  const wordingNo = new Map(mouVariants.map((variant) => [variant, currentWording(view, variant).no]));
  return mouPreflight(view, conferenceId).map((checked) => {
    const { mou } = checked;
    const [sellerName, buyerName] = namesOf(view, mou);
    const issued = stateOf(mou.id);
    const newerWording = issued.wordingNo !== null && issued.wordingNo < (wordingNo.get(mou.variant) ?? 0);
    return { ...checked, sellerName, buyerName, issued, newerWording };
  });
};

/** The two sides of a paper in words, also where one of them has no name. */
export const partyWords = ({ mous }: Dictionary, { mou, sellerName, buyerName }: MouRow): readonly [string, string] => {
  const nameless = mou.variant === 'agency' ? mous.unnamedOffice : mous.unknownParty;
  return [sellerName || nameless, buyerName || nameless];
};

export type MouCounts = { readonly [R in MouReadiness]: number };

/** `ready + warned + blocked + void` = all of them. */
export const mouCounts = (rows: readonly MouRow[]): MouCounts => {
  const counts = { ready: 0, warned: 0, blocked: 0, void: 0 };
  for (const { readiness } of rows) counts[readiness] += 1;
  return counts;
};

/** What may be printed: nothing that a paper must say is missing. */
export const printableRows = (rows: readonly MouRow[]): readonly MouRow[] =>
  rows.filter(({ readiness }) => readiness === 'ready' || readiness === 'warned');

export const mouTexts = ({ mou, sellerName, buyerName }: MouRow): SearchTexts => ({
  name: sellerName,
  more: [buyerName],
  numbers: [String(mou.number).padStart(3, '0')],
});

/** `07`: numbers below ten carry a zero, on papers and here alike. */
export const shownNumber = (number: number): string => String(number).padStart(2, '0');
