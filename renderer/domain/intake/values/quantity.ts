import type { CapacityPeriod } from '../../records/product';
import { formatNumber } from '../../vietnamese/format';
import type { GridCell } from '../sheet-grid';
import { readNumber } from './read-number';
import { leadingScale } from './scale-words';
import { isBlankText, nothing, refuse, type ValueNote, type ValueReading, valueOf } from './value-reading';

/** `upTo`: the larger end of a range, of which `quantity` is the smaller. */
export interface QuantityValue {
  readonly quantity: number;
  readonly upTo: number | null;
  readonly unit: string | null;
  readonly period: CapacityPeriod | null;
}

/** What the heading says about every cell below it: «(tấn/năm)», «Sản lượng một năm». */
export interface QuantityHint {
  readonly unit: string | null;
  readonly period: CapacityPeriod | null;
}

const periods: readonly (readonly [RegExp, CapacityPeriod])[] = [
  [/(?:^|[^\p{L}])(?:ngày|ngay|day)(?![\p{L}\p{M}])/iu, 'day'],
  [/(?:^|[^\p{L}])(?:tuần|tuan|week)(?![\p{L}\p{M}])/iu, 'week'],
  [/(?:^|[^\p{L}])(?:tháng|thang|month|th)(?![\p{L}\p{M}])/iu, 'month'],
  [/(?:^|[^\p{L}])(?:quý|quí|quy|quarter)(?![\p{L}\p{M}])/iu, 'quarter'],
  [/(?:^|[^\p{L}])(?:năm|year|nam)(?![\p{L}\p{M}])/iu, 'year'],
  [/(?:^|[^\p{L}])(?:vụ|mùa|mùa vụ|season)(?![\p{L}\p{M}])/iu, 'season'],
];

/** The period that a text names; the last word of «tấn/ha/năm» counts, so the latest one wins. */
export const periodIn = (text: string): CapacityPeriod | null => {
  let best: CapacityPeriod | null = null;
  let place = -1;
  for (const [word, period] of periods) {
    const match = word.exec(text);
    if (match && match.index > place) {
      best = period;
      place = match.index;
    }
  }
  return best;
};

const notUnit = /^(?:mỗi|một|hàng|trên|trong|các|vào|khoảng|và|hoặc|ngày|tuần|tháng|quý|năm|vụ|mùa|đến|tới)$/iu;

/** The unit that follows a number: one word, or two for «lượt khách», «bộ sản phẩm»; bracketed remarks are not part of it. */
const unitIn = (text: string): string | null => {
  const words = /^\s*[(/]?\s*([\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+){0,2})/u.exec(text)?.[1]?.split(/\s+/) ?? [];
  const own: string[] = [];
  for (const word of words) {
    if (notUnit.test(word)) break;
    own.push(word);
  }
  if (own.length === 0) return null;
  return own.length > 1 && !/^(?:lượt|bộ|sản|cành|con|nghìn)$/iu.test(own[0] ?? '') ? (own[0] ?? null) : own.join(' ');
};

const numberShape = /\d[\d.,]*(?: \d{3})*/u;
const rangeTail = /^\s*(?:[\p{L}\p{M}]+\s*)?(?:-|–|—|~|÷|đến|tới)\s*(\d[\d.,]*(?: \d{3})*)/u;

/** «Năm 2025: 20 tấn»: the year that was counted is no amount; of «20 tấn/năm 2025» the period stays. */
const withoutYear = (text: string): string =>
  text
    .replace(/(\/\s*(?:năm|vụ))\s+20\d{2}(?!\d|[.,]\d)/giu, '$1')
    .replace(/(?:năm|vụ|niên vụ)\s+20\d{2}(?!\d|[.,]\d)/giu, ' ')
    .replace(/\(\s*20\d{2}\s*\)/gu, ' ');

/** «Khoảng», «trên», «tối đa», «>», «/mẻ»: an amount that is not quite said. */
const vague =
  /khoảng|tầm|chừng|ước|trên|dưới|hơn|trở lên|trở xuống|tối thiểu|tối đa|[≥≤<>±]|^\s*~|\/\s*(?:mẻ|lứa|chuyến)(?![\p{L}\p{M}])/iu;

/** «/6 tháng», «/2 ngày»: a period of our own making, for which there is no word. */
const oddPeriod = /\/\s*(?!0?1\s)\d+\s*(?:ngày|tuần|tháng|năm)/iu;

/** «2 vụ/năm»: how often, not how much. */
const onlyOften = /^\D*\d+\s*(?:-\s*\d+\s*)?(?:vụ|mùa|lứa|đợt)\s*\/\s*năm\s*$/iu;

/** Two measures behind the slash («tấn/ha/năm», «kg/vụ/năm»), or a second amount: the first is taken, and that is said. */
const isMore = (behind: string): boolean =>
  /\/\s*(?:ha|sào|công|mẫu|cây|vụ|con)\s*\/\s*(?:năm|vụ)/iu.test(behind) ||
  /[;,\n(+]\D*\d+[\d.,]*\s*\p{L}/u.test(behind);

const aboutNote = (text: string, behind: string, quantity: number): readonly ValueNote[] => {
  if (isMore(behind)) return [{ code: 'capacity-several', severity: 'warning', expected: formatNumber(quantity) }];
  return vague.test(text) ? [{ code: 'capacity-about', severity: 'info', expected: formatNumber(quantity) }] : [];
};

const readText = (written: string, hint: QuantityHint): ValueReading<QuantityValue> => {
  const text = withoutYear(written);
  const match = numberShape.exec(text);
  const value = match ? readNumber(match[0]) : null;
  if (!match || value === null || onlyOften.test(text) || oddPeriod.test(text)) {
    return refuse('capacity-unreadable', 'warning');
  }
  if (/^\s*[-−]\s*\d/u.test(text)) return refuse('capacity-unreadable', 'warning');
  if (value === 0 && /^0+$/.test(text.trim())) return nothing;
  const after = text.slice(match.index + match[0].length);
  const range = rangeTail.exec(after);
  const behind = range ? after.slice(range[0].length) : after;
  const { scale, rest } = leadingScale(behind);
  const unit = unitIn(rest) ?? hint.unit;
  // «500 kg/tháng; 6 tấn/năm»: the period belongs to the amount that was read; «Mỗi tháng 500 kg» says it in front.
  const own = rest.split(/[;\n(]|,(?!\d)/)[0] ?? '';
  const period =
    periodIn(own) ?? periodIn(text.slice(0, match.index)) ?? periodIn(rest.split(/[;\n]/)[0] ?? '') ?? hint.period;
  const quantity = value * (scale ?? 1);
  const end = range ? readNumber(range[1] ?? '') : null;
  if (end === null) return valueOf({ quantity, upTo: null, unit, period }, ...aboutNote(text, rest, quantity));
  // Of «40-50 tấn» the smaller number is promised: a supplier who brings more breaks no word.
  const [low, high] = [quantity, end * (scale ?? 1)].toSorted((a, b) => a - b);
  const told: ValueNote = { code: 'capacity-range', severity: 'info', expected: formatNumber(low ?? quantity) };
  return valueOf({ quantity: low ?? quantity, upTo: high ?? null, unit, period }, told);
};

/** A quantity with unit and period, as in «12 nghìn hộp/năm»; what the cell does not say is taken from the heading. */
export const readQuantity = (cell: GridCell, hint: QuantityHint): ValueReading<QuantityValue> => {
  if (cell.kind === 'number') {
    const value = Number(cell.value);
    if (value < 0) return refuse('capacity-unreadable', 'warning');
    return value === 0 ? nothing : valueOf({ quantity: value, upTo: null, ...hint });
  }
  if (cell.kind !== 'text') return refuse('capacity-unreadable', 'warning');
  return isBlankText(cell.text) ? nothing : readText(cell.text, hint);
};

/** «tấn/năm» in a column of units beside the amounts. Null: a unit alone. */
export const unitWithPeriod = (text: string): QuantityHint | null => {
  const [, unit, behind] = /^\s*([\p{L}\p{M}\s]+?)\s*\/\s*([\p{L}\p{M}]+)\s*$/u.exec(text) ?? [];
  const period = behind === undefined ? null : periodIn(behind);
  return unit === undefined || period === null ? null : { unit, period };
};

/** Unit and period from the words of a heading. */
export const quantityHintOf = (heading: string): QuantityHint => {
  const bracket = /[([]\s*([^)\]]+)[)\]]/u.exec(heading)?.[1] ?? '';
  const named = /^(?:đvt:?|đơn vị:?)?\s*([\p{L}]+)\s*(?:\/\s*[\p{L}]+)?$/iu.exec(bracket)?.[1] ?? null;
  const bare = heading.replace(/[([][^)\]]*[)\]]?/gu, ' ').trim();
  const inWords = /(?:mỗi|một|hàng|bình quân|\/)\s*\p{L}+$|^(?:mỗi|một|hàng|hằng)\s+\p{L}+/iu.exec(bare)?.[0] ?? '';
  const period = periodIn(bracket) ?? periodIn(inWords);
  return { unit: named !== null && notUnit.test(named) ? null : named, period };
};
