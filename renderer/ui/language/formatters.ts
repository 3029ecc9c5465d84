import { formatDate as vietnameseDate, formatNumber as vietnameseNumber } from '../../domain/vietnamese/format';
import type { Language } from '../../i18n/dictionary';

/** How values appear on screen. Stored values are never touched. */
export interface Formatters {
  readonly number: (value: number) => string;
  /** A date or part of one: `05/01/2026`, `01/2026`, `2026` in both languages, as the papers have it. */
  readonly date: (date: string) => string;
  /** `14:32` of an ISO time, in the zone of this machine. */
  readonly time: (at: string) => string;
  /** `23/11/2026 14:32`; only the time when `today` is the same day. */
  readonly moment: (at: string, today?: string) => string;
  /** `Thứ Hai, 23/11/2026`. */
  readonly weekday: (date: string) => string;
  readonly bytes: (bytes: number) => string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const timeOf = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;

/** The civil date of an ISO time in the zone of this machine. */
export const dayOf = (at: string): string => {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

const megabyte = 1_000_000;

const build = (locale: string, number: (value: number) => string): Formatters => {
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  const time = (at: string): string => timeOf(new Date(at));
  return {
    number,
    date: vietnameseDate,
    time,
    moment: (at, today) => (dayOf(at) === today ? time(at) : `${vietnameseDate(dayOf(at))} ${time(at)}`),
    weekday: (date) => `${capital(weekdays.format(new Date(`${date}T00:00:00Z`)))}, ${vietnameseDate(date)}`,
    bytes: (bytes) =>
      bytes >= megabyte ? `${number(Math.round(bytes / megabyte))} MB` : `${number(Math.ceil(bytes / 1000))} kB`,
  };
};

const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

const formatters: { readonly [L in Language]: Formatters } = {
  vi: build('vi-VN', vietnameseNumber),
  en: build('en-GB', (value) => english.format(value)),
};

export const formattersOf = (language: Language): Formatters => formatters[language];
