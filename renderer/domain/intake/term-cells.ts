import { addMonths, type CivilDate, isCivilDate } from '../vietnamese/civil-date';
import { formatDate } from '../vietnamese/format';
import { refuse, type ValueReading, valueOf } from './values/value-reading';

const term =
  /^(?:thời hạn|hiệu lực|có hiệu lực|có giá trị|trong|hạn)?\s*:?\s*(?:trong\s*)?0?(\d{1,3})\s*(?:\([^)]*\)\s*)?(tháng|năm)\b/iu;

/** «36 tháng», «03 năm», «thời hạn 36 tháng kể từ ngày cấp»: months of validity; null when the text is no such term. */
export const monthsOfTerm = (text: string): number | null => {
  const match = term.exec(text.trim().replace(/tháng|năm/giu, (word) => `${word.toLowerCase()} `));
  if (!match || /20\d{2}/.test(text)) return null;
  const count = Number(match[1]);
  const months = match[2]?.startsWith('n') ? count * 12 : count;
  return months > 0 && months <= 120 ? months : null;
};

/**
 * A term instead of the day on which a certificate ends, counted from its decision as the law counts (QĐ 26/2026/QĐ-TTg, Điều 4.3).
 * The day is a proposal, and the officer is told; without the day of the decision nothing can be counted. Null: no term.
 */
export const readTerm = (text: string, decided: string | null): ValueReading<CivilDate> | null => {
  const months = monthsOfTerm(text);
  if (months === null) return null;
  if (decided === null || !isCivilDate(decided)) return refuse('date-unreadable', 'warning', 'dd/mm/yyyy');
  const ends = addMonths(decided, months);
  return valueOf(ends, { code: 'expiry-computed', severity: 'warning', expected: formatDate(ends) });
};
