import { dayNumber, isCivilDate, type PartialDate } from '../../vietnamese/civil-date';
import { datesInText } from '../../vietnamese/date-in-text';
import { formatDate } from '../../vietnamese/format';
import { dateOfSerial } from '../serial-date';
import type { GridCell } from '../sheet-grid';
import { isEitherOrder } from './date-order';
import { isBlankText, nothing, refuse, type ValueNote, type ValueReading, valueOf } from './value-reading';

export interface DateContext {
  readonly today: string;
  readonly date1904: boolean;
  /** Expiry dates lie ahead; a decision dated ahead is suspicious. */
  readonly mayBeFuture: boolean;
  /** The column holds days that only exist with the month first: then «05/06/2023» may be either day. */
  readonly monthFirstSeen?: boolean;
}

/** Serial numbers of 1990 to 2100: other numbers in a date column are no days. */
const isSerial = (value: number): boolean => value >= 32_874 && value <= 73_415;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 2000 && value <= 2100;

const dated = (date: PartialDate, context: DateContext): ValueReading<PartialDate> => {
  if (!isCivilDate(date)) return valueOf(date, { code: 'date-partial', severity: 'warning' });
  if (date > context.today && !context.mayBeFuture) return valueOf(date, { code: 'date-future', severity: 'warning' });
  return valueOf(date);
};

const ofNumber = (value: number, context: DateContext): ValueReading<PartialDate> => {
  if (isYear(value)) return dated(String(value), context);
  const date = isSerial(value) ? dateOfSerial(value, context.date1904) : null;
  return date === null ? refuse('date-unreadable', 'warning', 'dd/mm/yyyy') : dated(date, context);
};

/** `2024/11/8` and `2024.11.08` as the ISO form that is read everywhere; `2024-11` as a month. */
const yearFirst = (text: string): string =>
  text
    .replace(
      /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/g,
      (_, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    )
    .replace(/^(20\d{2})[-/.](\d{1,2})$/, '$2/$1');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  /(?<!\d)(\d{1,2})[\s\-/.]*(?:th(?:g|áng)?\.?\s*(\d{1,2})|([a-z]{3})[a-z]*\.?)[\s\-/.,]+(\d{4}|\d{2})(?!\d)/giu;
const monthWordFirst = /(?<![\p{L}\p{M}])([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu;

const numberOfMonth = (name: string | undefined): string => String(months.indexOf(name?.toLowerCase() ?? '') + 1);

/** `8-Nov-2024`, `8-thg 11-24`, `Nov 8, 2024`: how spreadsheets print dates in English and in Vietnamese. */
const monthInWords = (text: string): string =>
  text
    .replace(
      monthWord,
      (whole: string, day: string, number: string | undefined, name: string | undefined, year: string) => {
        const month = number ?? numberOfMonth(name);
        return month === '0' ? whole : `${day}/${month}/${year}`;
      },
    )
    .replace(monthWordFirst, (whole: string, name: string, day: string, year: string) => {
      const month = numberOfMonth(name);
      return month === '0' ? whole : `${day}/${month}/${year}`;
    });

/** `08/11-2024`, `08\11\2024`, `8//11/2024`: slips of the finger between day, month and year. */
const oneSign = (text: string): string =>
  text
    .replace(
      /(?<!\d)(\d{1,2})\s*[/.\\-]{1,2}\s*(\d{1,2})\s*[/.\\-]{1,2}\s*(\d{4})(?!\d)/g,
      (_, day: string, month: string, year: string) => `${day}/${month}/${year}`,
    )
    .replace(/^(\d{1,2})(?:\s*,\s*|\s+)(\d{1,2})(?:\s*,\s*|\s+)(\d{4})$/, '$1/$2/$3')
    .replace(/^(\d{1,2})\.(20\d{2})$/, '$1/$2');

/** Compact `20240811` is left to the officer: nobody can tell day and month apart in it. */
const ofText = (text: string, context: DateContext): ValueReading<PartialDate> => {
  if (/^\d{4,5}(?:[.,]\d+)?$/.test(text)) return ofNumber(Number(text.replace(',', '.')), context);
  const found = datesInText(oneSign(monthInWords(yearFirst(text))));
  const [first] = found;
  if (!first) return refuse('date-unreadable', 'warning', 'dd/mm/yyyy');
  if (first.date === null) return refuse('date-impossible', 'error', 'dd/mm/yyyy');
  const plain = dated(first.date, context);
  const order: ValueNote = { code: 'date-order', severity: 'warning', expected: first.date };
  const doubtful = context.monthFirstSeen === true && isEitherOrder(text);
  const reading = doubtful ? { ...plain, notes: [...plain.notes, order] } : plain;
  const others = found.filter((each) => each.date !== first.date);
  if (others.length === 0) return reading;
  const several: ValueNote = { code: 'date-several', severity: 'warning', expected: formatDate(first.date) };
  return { ...reading, notes: [...reading.notes, several] };
};

/** «2024» typed into a cell formatted for days becomes 16/07/1905 in a spreadsheet: it was a year. */
const ofDay = (day: string, context: DateContext): ValueReading<PartialDate> => {
  if (!isCivilDate(day)) return refuse('date-impossible', 'error', 'dd/mm/yyyy');
  const serial = dayNumber(day) - dayNumber('1899-12-30');
  return dated(isYear(serial) ? String(serial) : day, context);
};

/** A day, or only its month or year when the list gives no more (kept as such: a year is a range, not a day). */
export const readListDate = (cell: GridCell, context: DateContext): ValueReading<PartialDate> => {
  if (cell.kind === 'date') return ofDay(String(cell.value), context);
  if (cell.kind === 'number') return ofNumber(Number(cell.value), context);
  if (cell.kind !== 'text') return refuse('date-unreadable', 'warning', 'dd/mm/yyyy');
  if (/^[-–—_.…]+$/u.test(cell.text)) return nothing;
  if (isBlankText(cell.text)) return refuse('date-unreadable', 'warning', 'dd/mm/yyyy');
  return ofText(cell.text, context);
};
