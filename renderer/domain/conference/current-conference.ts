import type { Conference } from '../records/conference';
import type { CivilDate } from '../vietnamese/civil-date';

const lastDay = ({ startsOn, endsOn }: Conference): CivilDate | null => endsOn ?? startsOn;

/**
 * The conference that work is most likely about: the one under way or coming next, otherwise one without a day yet, otherwise
 * the one that ended last. Null when there is none.
 */
export const currentConference = (conferences: readonly Conference[], today: CivilDate): Conference | null => {
  const byDay = conferences.toSorted((a, b) => (a.startsOn ?? '').localeCompare(b.startsOn ?? ''));
  const ahead = byDay.find((conference) => (lastDay(conference) ?? '') >= today);
  const undated = conferences.find((conference) => lastDay(conference) === null);
  return ahead ?? undated ?? byDay.at(-1) ?? null;
};
