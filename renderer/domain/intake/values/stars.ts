import { fold } from '../../vietnamese/fold';
import type { GridCell } from '../sheet-grid';
import { isBlankText, nothing, refuse, type ValueReading, valueOf } from './value-reading';

/** `number` 1 to 5 as the cell says; certificates hold 3 to 5 only. `potentialFive`: proposed by the province, no award. */
export interface StarsValue {
  readonly number: 1 | 2 | 3 | 4 | 5 | null;
  readonly potentialFive: boolean;
}

const words: Readonly<Record<string, string>> = { mot: '1', hai: '2', ba: '3', bon: '4', tu: '4', nam: '5' };
const romans: Readonly<Record<string, number>> = { iii: 3, iv: 4, v: 5 };
const glyphs = /[*★⭐✩✭✮🌟]/gu;
const hollow = /[☆✰]/gu;

const isStar = (value: number): value is 1 | 2 | 3 | 4 | 5 => Number.isInteger(value) && value >= 1 && value <= 5;

const unreadable = refuse('stars-unreadable', 'warning', '3-5');
const none = refuse('stars-none', 'warning');

const ofNumber = (value: number): ValueReading<StarsValue> => {
  if (!isStar(value)) return refuse('stars-impossible', 'error', '3-5');
  const reading = { number: value, potentialFive: false };
  return value < 3 ? valueOf(reading, { code: 'stars-below-three', severity: 'warning' }) : valueOf(reading);
};

const proposedFive = (number: 3 | 4 | null): ValueReading<StarsValue> =>
  valueOf({ number, potentialFive: true }, { code: 'stars-potential-five', severity: 'warning' });

/** «bốn sao» and «(bốn)» as digits; «năm 2023» is a year, «năm sao» a rank. */
const withDigits = (plain: string): string =>
  plain
    .replace(/(\d)\s*\((?:mot|hai|ba|bon|tu|nam)\)/g, '$1')
    .replace(
      /(^|[\s(;,:])(mot|hai|ba|bon|tu|nam)(?=\s*sao)/g,
      (_, before: string, word: string) => `${before}${words[word] ?? ''}`,
    )
    .replace(/(^|hang\s)(ba|bon|tu)$/, (_, before: string, word: string) => `${before}${words[word] ?? ''}`);

/** A number with its word or sign of stars: «4 sao», «4*», «4★», «4-star», «sao: 4», «hạng 4», «4/5». */
const ranked =
  /(?<![\d.,])0?(\d{1,2})(?:[.,]0+)?\s*(?:-\s*)?(?:sao|stars?|[*★⭐])|(?:sao|hang)\s*:?\s*0?(\d{1,2})(?![\d.,/])|(?<!\d)(\d)\s*\/\s*5(?![\d.,]|\s*(?:sao)?\/)/g;

const ranksIn = (plain: string): readonly number[] => [
  ...new Set([...plain.matchAll(ranked)].map((match) => Number(match[1] ?? match[2] ?? match[3]))),
];

/** Two ranks side by side that share one word: «3-4 sao», «3, 4», «từ 3 lên 4 sao». */
const twoRanks =
  /(?<![\d.,/])[1-5]\s*(?:sao|\*)?\s*(?:-|–|→|->|,|;|\/|den|len|hoac|va)\s*[1-4](?!\d|[.,]\d|\s*\/)(?!\s*san pham)/;

/** «4», «04», «3.0»: the only number of the cell. */
const bareNumber = (plain: string): number | null => {
  const match = /(?<![\d.,/-])0?(\d{1,2})(?:[.,]0+)?(?![\d/]|[.,]\d)/.exec(plain);
  return match ? Number(match[1]) : null;
};

const glyphCount = (text: string): number => (text.match(glyphs) ?? []).length;

const proposing = /tiem nang|de nghi|de xuat|du kien|trinh|phan dau|ke hoach|muc tieu|dang ky|(?:^|\s)tn\s/;
const notYet = /^(?:khong|chua|dang|ko)(?:\s|$)/;

/** What stands before the word of proposing is held, what stands behind or beside it is only wished for. */
const readProposal = (plain: string, at: number, text: string): ValueReading<StarsValue> => {
  const held = ranksIn(plain.slice(0, at));
  const wished = ranksIn(plain.slice(at));
  const five = [...held, ...wished].includes(5) || (wished.length === 0 && glyphCount(text) === 5);
  const [only] = held;
  if (held.length === 1 && (only === 3 || only === 4) && wished.includes(5)) return proposedFive(only);
  if (held.length > 0 && wished.length > 0) return unreadable;
  return five || (held.length + wished.length === 0 && bareNumber(plain) === 5) ? proposedFive(null) : none;
};

const readText = (text: string): ValueReading<StarsValue> => {
  const plain = withDigits(fold(text.replace(/[\u{fe0e}\u{fe0f}]/gu, '')));
  const proposal = proposing.exec(plain);
  if (proposal) return readProposal(plain, proposal.index, text);
  if (notYet.test(plain)) return none;
  const ranks = ranksIn(plain);
  // «4/5 sao» is four of five, not two ranks.
  if (ranks.length > 1 && !/^\D*[1-5]\s*\/\s*5\D*$/.test(plain)) return unreadable;
  if (twoRanks.test(plain)) return unreadable;
  const [rank] = ranks;
  if (rank !== undefined) return ofNumber(rank);
  const number = bareNumber(plain);
  if (number !== null) return ofNumber(number);
  const count = glyphCount(text);
  if (count > 0) return ofNumber(count);
  // Hollow stars may be drawn stars or an empty scale of five: nobody can tell.
  if (hollow.test(text)) return unreadable;
  const roman = romans[plain.replace(/^(?:hang|ocop)\s*/, '').replace(/\s*sao$/, '')];
  return roman === undefined ? unreadable : ofNumber(roman);
};

/** The rank of an OCOP product in any usual spelling. What is no rank stays null and says so; nothing is rounded. */
export const readStars = (cell: GridCell): ValueReading<StarsValue> => {
  if (cell.kind === 'number') return ofNumber(Number(cell.value));
  if (cell.kind === 'date' || cell.kind === 'boolean') return unreadable;
  if (isBlankText(cell.text) && glyphCount(cell.text) === 0) return nothing;
  return readText(cell.text);
};
