import { type CivilDate, dayNumber } from '../../domain/vietnamese/civil-date';

/** Excel believes in 29/02/1900: days before March of that year have no honest number. */
export const firstHonestDay: CivilDate = '1900-03-01';

/** 1970-01-01 as Excel counts days. */
const unixDay = 25_569;

/** Number of a civil day from `firstHonestDay` on: no clock and no zone is in it. */
export const excelDay = (day: CivilDate): number => dayNumber(day) + unixDay;
