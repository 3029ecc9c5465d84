import type { Conference } from '../records/conference';
import { addDays, type CivilDate, daysBetween, isCivilDate } from '../vietnamese/civil-date';

/**
 * The closing day when the opening day becomes `opening`: a conference that is put off lasts as long as before, so the closing
 * day goes by the same days. Null when one of the days is not known, or none moves.
 */
export const closingAlong = ({ startsOn, endsOn }: Conference, opening: unknown): CivilDate | null => {
  if (startsOn === null || endsOn === null || typeof opening !== 'string' || !isCivilDate(opening)) return null;
  const moved = daysBetween(startsOn, opening);
  return moved === 0 ? null : addDays(endsOn, moved);
};
