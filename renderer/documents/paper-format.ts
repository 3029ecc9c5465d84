import { type CivilDate, isCivilDate, type PartialDate } from '../domain/vietnamese/civil-date';
import { formatDate, formatLongDate, formatNumber, paperDots } from '../domain/vietnamese/format';
import type { Language } from '../i18n/dictionary';

/** How days and figures stand on a paper. A reader of English takes 05/11/2026 for the 11th of May, and 85.000 for 85. */
export interface PaperFormat {
  /** At most three decimals: `1.234.567,5`; in English `1,234,567.5`. */
  readonly number: (value: number) => string;
  /** `05/11/2026`; in English `5 November 2026`. A month or a year alone stays one. */
  readonly date: (date: PartialDate) => string;
  /** The day of a letter, glued: `ngày 05 tháng 11 năm 2026`; in English `5 November 2026`. A missing one prints dots. */
  readonly longDate: (day: CivilDate | null) => string;
  /** Number format of a day in a workbook. In English its month is a word, whatever language the reader's Excel speaks. */
  readonly dayCells: string;
}

const englishNumbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
const englishMonths = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

const englishDate = (date: PartialDate): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = englishMonths.format(new Date(`2000-${month}-01T00:00:00Z`));
  return [...(day === undefined ? [] : [String(Number(day))]), name, year].join(' ');
};

/** The one place that says how papers of a language write days and figures; those in both languages keep to the Vietnamese way. */
export const paperFormat: Readonly<Record<Language, PaperFormat>> = {
  vi: { number: formatNumber, date: formatDate, longDate: formatLongDate, dayCells: 'dd/mm/yyyy' },
  en: {
    number: (value) => englishNumbers.format(value),
    date: englishDate,
    longDate: (day) => (day === null || !isCivilDate(day) ? paperDots : englishDate(day).replaceAll(' ', '\u00a0')),
    dayCells: '[$-809]d mmm yyyy',
  },
};
