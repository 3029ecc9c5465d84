import { type ConferenceCounts, conferenceCounts } from '../../domain/conference/conference-counts';
import type { StoreView } from '../../domain/plan/store-view';
import type { Conference } from '../../domain/records/conference';

export interface ConferenceRow {
  readonly conference: Conference;
  readonly counts: ConferenceCounts;
  readonly mous: number;
}

/** Conferences with their numbers: those to come first, soonest on top, then those that are over, latest on top. */
export const conferenceRows = (view: StoreView, today: string): readonly ConferenceRow[] => {
  const countsOf = conferenceCounts(view);
  const dayOf = ({ startsOn, endsOn }: Conference): string => endsOn ?? startsOn ?? today;
  const order = (a: Conference, b: Conference): number => {
    const [aheadA, aheadB] = [dayOf(a) >= today, dayOf(b) >= today];
    if (aheadA !== aheadB) return aheadA ? -1 : 1;
    const byDay = dayOf(a).localeCompare(dayOf(b));
    return aheadA ? byDay : -byDay;
  };
  return view
    .records('conferences')
    .toSorted(order)
    .map((conference) => {
      const counts = countsOf(conference.id);
      return { conference, counts, mous: counts.drafts + counts.printed + counts.signed };
    });
};
