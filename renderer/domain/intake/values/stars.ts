import { fold } from '../../vietnamese/fold';
import type { GridCell } from '../sheet-grid';
import { isBlankText, nothing, refuse, type ValueReading, valueOf } from './value-reading';

/** `number` 1 to 5 as the cell says; certificates hold 3 to 5 only. `potentialFive`: proposed by the province, no award. */
export interface StarsValue {
  readonly number: 1 | 2 | 3 | 4 | 5 | null;
  readonly potentialFive: boolean;
}

const words: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5 };
const romans: Readonly<Record<string, number>> = { iii: 3, iv: 4, v: 5 };
const glyphs = /[*★⭐✩✭✮🌟]/gu;
const hollow = /[☆✰]/gu;

const isStar = (value: number): value is 1 | 2 | 3 | 4 | 5 => Number.isInteger(value) && value >= 1 && value <= 5;

const ofNumber = (value: number): ValueReading<StarsValue> => {
  if (!isStar(value)) return refuse('stars-impossible', 'error', '3-5');
  const reading = { number: value, potentialFive: false };
  return value < 3 ? valueOf(reading, { code: 'stars-below-three', severity: 'warning' }) : valueOf(reading);
};

/** «4», «04 sao», «3.0», «4/5 sao», «hạng 3», «OCOP 4 ★»: the number that stands for the rank. */
const numberIn = (plain: string): number | null => {
  const ofFive = /(?<!\d)(\d)\s*\/\s*5(?!\d)/.exec(plain);
  if (ofFive) return Number(ofFive[1]);
  const match = /(?<![\d.,/-])0?(\d{1,2})(?:[.,]0+)?(?![\d/]|[.,]\d)/.exec(plain);
  return match ? Number(match[1]) : null;
};

const wordIn = (plain: string): number | null => {
  const match = /(?:^|\s)(mot|hai|ba|bon|tu|nam)\s*(?:sao|$)/.exec(plain);
  return match ? (words[match[1] ?? ''] ?? null) : null;
};

const glyphCount = (text: string): number => (text.match(glyphs) ?? []).length;

/** «3-4 sao», «từ 3 lên 4 sao»: two ranks, and nobody can tell which one holds. */
const twoRanks = /(?<!\d)[1-5]\s*(?:sao|\*)?\s*(?:-|–|den|len|hoac|va)\s*[1-5]\s*(?:sao|\*)/;

const awardedAndPotential = /(?<!\d)[34]\s*(?:sao|\*|★)?[\s,;(–-]*tiem nang\s*(?:dat\s*)?(?:hang\s*)?5(?!\d)/;

const readText = (text: string): ValueReading<StarsValue> => {
  const plain = fold(text.replace(/[\u{fe0e}\u{fe0f}]/gu, ''));
  const number = numberIn(plain);
  // «4 sao, tiềm năng 5 sao» holds the first and is proposed for the second.
  if (awardedAndPotential.test(plain) && (number === 3 || number === 4)) {
    return valueOf({ number, potentialFive: true }, { code: 'stars-potential-five', severity: 'warning' });
  }
  if (/tiem nang|de nghi|du kien|(?:^|\s)tn\s/.test(plain)) {
    const five = number === 5 || wordIn(plain) === 5 || glyphCount(text) === 5;
    if (!five) return refuse('stars-none', 'warning');
    return valueOf({ number: null, potentialFive: true }, { code: 'stars-potential-five', severity: 'warning' });
  }
  if (/^(?:khong|chua|dang|dang ky|ko)(?:\s|$)/.test(plain)) return refuse('stars-none', 'warning');
  if (twoRanks.test(plain)) return refuse('stars-unreadable', 'warning', '3-5');
  if (number !== null) return ofNumber(number);
  const word = wordIn(plain);
  if (word !== null) return ofNumber(word);
  const count = glyphCount(text);
  if (count > 0) return ofNumber(count);
  // Hollow stars may be drawn stars or an empty scale of five: nobody can tell.
  if (hollow.test(text)) return refuse('stars-unreadable', 'warning', '3-5');
  const roman = romans[plain.replace(/^(?:hang|ocop)\s*/, '')];
  return roman === undefined ? refuse('stars-unreadable', 'warning', '3-5') : ofNumber(roman);
};

/** The rank of an OCOP product in any usual spelling. What is no rank stays null and says so; nothing is rounded. */
export const readStars = (cell: GridCell): ValueReading<StarsValue> => {
  if (cell.kind === 'number') return ofNumber(Number(cell.value));
  if (cell.kind === 'date' || cell.kind === 'boolean') return refuse('stars-unreadable', 'warning', '3-5');
  if (isBlankText(cell.text) && glyphCount(cell.text) === 0) return nothing;
  return readText(cell.text);
};
