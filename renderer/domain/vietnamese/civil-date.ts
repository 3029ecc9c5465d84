/** A civil day `YYYY-MM-DD`: no clock, no zone. Certificates, decisions and conferences live in days. */
export type CivilDate = string;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as lists give it. */
export type PartialDate = string;

export interface DateRange {
  /** First and last day that the paper may mean, both included. */
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const partialShape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601 from its parts; whether that day exists is for `isCivilDate`. */
export const civilDate = (year: number, month: number, day: number): CivilDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month, 1 to 12; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

interface Parts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const partsOf = (date: PartialDate): Parts | null => {
  const match = partialShape.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && daysInMonth(year, month) === 0) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
};

const dayParts = (date: CivilDate): readonly [number, number, number] => {
  const parts = partsOf(date);
  if (!parts || parts.month === null || parts.day === null) throw new RangeError(`not a civil date: ${date}`);
  return [parts.year, parts.month, parts.day];
};

/** A whole day that the calendar has: 2026-02-30 is not one. */
export const isCivilDate = (text: string): text is CivilDate => {
  const parts = partsOf(text);
  return parts !== null && parts.day !== null;
};

/** A year, a month or a day that the calendar has. */
export const isPartialDate = (text: string): text is PartialDate => partsOf(text) !== null;

/** Day number of the proleptic Gregorian calendar, 1970-01-01 = 0 (Hinnant's days_from_civil). */
export const dayNumber = (date: CivilDate): number => {
  const [year, month, day] = dayParts(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The inverse of `dayNumber`. */
export const dateOfDayNumber = (value: number): CivilDate => {
  const shifted = value + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return civilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};

/** @throws RangeError when `date` is not a civil date. */
export const addDays = (date: CivilDate, days: number): CivilDate => dateOfDayNumber(dayNumber(date) + days);

/** Months later, on the same day or the last day of a shorter month: 2024-02-29 + 36 → 2027-02-28. */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const [year, month, day] = dayParts(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return civilDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
};

/** Negative, zero or positive, as `sort` wants it. ISO text sorts like time. */
export const compareDates = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** Days from `a` to `b`, negative when `b` is earlier. */
export const daysBetween = (a: CivilDate, b: CivilDate): number => dayNumber(b) - dayNumber(a);

/** The days that a partial date may mean; null when the calendar has no such date. */
export const dateRange = (date: PartialDate): DateRange | null => {
  const parts = partsOf(date);
  if (!parts) return null;
  const { year, month, day } = parts;
  if (month === null) return { from: civilDate(year, 1, 1), to: civilDate(year, 12, 31) };
  if (day === null) return { from: civilDate(year, month, 1), to: civilDate(year, month, daysInMonth(year, month)) };
  return { from: date, to: date };
};
