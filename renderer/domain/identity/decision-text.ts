import type { PartialDate } from '../vietnamese/civil-date';
import { datesInText } from '../vietnamese/date-in-text';
import { normaliseLine } from '../vietnamese/normalise-text';

export type DecisionNote = 'decision-unreadable' | 'decision-several' | 'date-impossible';

export interface DecisionText {
  /** As printed on papers: `3981/QĐ-UBND`, no spaces round / and - (NĐ 30/2020/NĐ-CP). Null: none was found. */
  readonly number: string | null;
  readonly date: PartialDate | null;
  readonly notes: readonly DecisionNote[];
}

/**
 * `QD`, `QÐ` and `Q.Đ` are common typing of QĐ, and its hyphen may be a dash or lost. Digits with a dot, as in 1.517, belong to
 * one number; the year of `15/2024/QĐ-UBND` is part of it.
 */
const numberShape =
  /(?<!\d|\d\/)(?<no>\d{1,6}(?:\s*\/\s*20\d{2})?|\d{1,3}\.\d{3})\s*\/\s*(?<symbol>Q\.?\s?[ĐD]\.?\s*(?:UBND|(?:[-–—_]\s*[A-ZĐ&]+\s*)+))/giu;

const spell = (no: string, symbol: string): string => {
  const tight = symbol
    .replace(/[\s.]/g, '')
    .replace(/[–—_]/g, '-')
    .toUpperCase()
    .replace(/^Q[ĐD]-?/, 'QĐ-')
    .replace(/-+$/, '');
  return `${no.replace(/[\s.]/g, '')}/${tight}`;
};

/**
 * Number and date of a recognition decision as lists write them: `Quyết định số 3981/QĐ-UBND ngày 05/8/2026`,
 * `858/QĐ-UBND, 19/6/2025`, `768/QĐ-UBND`. The first decision counts; several are noted.
 */
export const readDecisionText = (text: string): DecisionText => {
  const line = normaliseLine(text);
  const numbers = [...line.matchAll(numberShape)];
  const [first] = numbers;
  const rest = line.replace(numberShape, ' ; ');
  const [date] = datesInText(rest);
  const notes: DecisionNote[] = [];
  if (!first) notes.push('decision-unreadable');
  if (numbers.length > 1) notes.push('decision-several');
  if (date && date.date === null) notes.push('date-impossible');
  const number = first?.groups ? spell(first.groups['no'] ?? '', first.groups['symbol'] ?? '') : null;
  return { number, date: date?.date ?? null, notes };
};

/** One form for comparing two spellings of a decision's number: no leading zeros, no spaces, QĐ with its stroke. */
export const decisionNumberKey = (number: string): string => {
  const read = readDecisionText(number).number ?? normaliseLine(number).replace(/\s/g, '').toUpperCase();
  return read.replace(/^0+(?=\d)/, '');
};
