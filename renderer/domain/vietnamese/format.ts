import { type CivilDate, isCivilDate, type PartialDate } from './civil-date';

/** What a missing value prints on paper: never invented, never blank. */
export const paperDots = '……………';

const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });

/** `1.234.567,5`: dot for thousands, comma for decimals, at most three of them. */
export const formatNumber = (value: number): string => numbers.format(value);

/** `125.000 đồng`, joined by a no-break space. Never «VND» or «đ», which papers do not use. */
export const formatMoney = (value: number): string => `${formatNumber(value)}\u00a0đồng`;

/** `05/01/2026`; a month prints `01/2026`, a year `2026`. */
export const formatDate = (date: PartialDate): string => date.split('-').reverse().join('/');

const paddedDay = (day: number): string => (day < 10 ? `0${day}` : String(day));
const paddedMonth = (month: number): string => (month < 3 ? `0${month}` : String(month));

/**
 * `ngày 05 tháng 01 năm 2026`. NĐ 30/2020/NĐ-CP, Phụ lục I: a zero stands before days below 10 and months 1 and 2 only, so
 * that nobody can write a digit in front. A missing part prints dots.
 */
export const formatLongDate = (date: CivilDate | null): string => {
  if (date === null || !isCivilDate(date)) return 'ngày\u00a0…… tháng\u00a0…… năm\u00a0………';
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày\u00a0${paddedDay(Number(day))} tháng\u00a0${paddedMonth(Number(month))} năm\u00a0${year}`;
};

/** `04`: counts and numbers below ten on papers (NĐ 30/2020/NĐ-CP: «Số: 05/KH-SCT»). */
export const formatCount = (value: number): string => (value < 10 ? `0${value}` : String(value));
