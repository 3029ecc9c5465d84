import { expiryOf } from '../domain/validity/certificate-life';
import {
  addDays,
  addMonths,
  type CivilDate,
  compareDates,
  dateOfDayNumber,
  dayNumber,
} from '../domain/vietnamese/civil-date';
import type { Chance } from './seeded-random';

/** Councils first met in the autumn of 2019. */
const firstCouncils: CivilDate = '2019-10-01';
const life = 36;

/** A day on which the recognition still counts on the conference day, or no longer does. */
export interface RecognitionDay {
  readonly day: CivilDate;
  readonly lapsed: boolean;
}

const later = (a: CivilDate, b: CivilDate): CivilDate => (compareDates(a, b) > 0 ? a : b);

const dayBetween = (from: CivilDate, to: CivilDate, chance: Chance): CivilDate =>
  dateOfDayNumber(chance.between(dayNumber(from), Math.max(dayNumber(from), dayNumber(to))));

/** Over a quarter of any list has lapsed by the day of the event, most of it within two years. */
export const inventRecognitionDay = (conferenceDay: CivilDate, today: CivilDate, chance: Chance): RecognitionDay => {
  const lapsed = chance.happens(0.28);
  const turn = addMonths(conferenceDay, -life);
  if (!lapsed) return { day: dayBetween(addDays(turn, 2), addDays(today, -7), chance), lapsed };
  return { day: dayBetween(later(firstCouncils, addMonths(turn, -24)), addDays(turn, -2), chance), lapsed };
};

/** An earlier recognition that had run out when the present one came; null where there were no councils yet. */
export const earlierDay = (day: CivilDate, chance: Chance): CivilDate | null => {
  const earlier = addDays(addMonths(day, -life), -chance.between(0, 60));
  return earlier < firstCouncils ? null : earlier;
};

/** `2024-1` for the first half of 2024: councils decide about twice a year. */
export const halfYearOf = (day: CivilDate): string => `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;

/** A last day as some papers print it: right, or in one of twenty cases five years instead of three. */
export const statedExpiry = (day: CivilDate, chance: Chance): CivilDate =>
  chance.happens(0.05) ? addMonths(day, 60) : expiryOf(day);
