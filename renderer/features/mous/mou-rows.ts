import { type MouReadiness, mouPreflight } from '../../domain/conference/mou-preflight';
import type { MouIssue } from '../../domain/mou/mou-issue';
import type { StoreView } from '../../domain/plan/store-view';
import type { Mou } from '../../domain/records/mou';
import type { SearchTexts } from '../../domain/search/prepare-search';

/** A memorandum as the list shows it. */
export interface MouRow {
  readonly mou: Mou;
  readonly readiness: MouReadiness;
  readonly issues: readonly MouIssue[];
  readonly sellerName: string;
  readonly buyerName: string;
}

export const mouRows = (view: StoreView, conferenceId: string): readonly MouRow[] =>
  mouPreflight(view, conferenceId).map((checked) => ({
    ...checked,
    sellerName: view.record('producers', checked.mou.producerId)?.name ?? '',
    buyerName: view.record('buyers', checked.mou.buyerId)?.name ?? '',
  }));

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
