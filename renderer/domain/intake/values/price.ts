import type { GridCell } from '../sheet-grid';
import { readNumber } from './read-number';
import { leadingScale } from './scale-words';
import { isBlankText, nothing, refuse, type ValueNote, type ValueReading, valueOf } from './value-reading';

/** In đồng. `min` and `max` null: the cell gave only a unit. */
export interface PriceValue {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly vatIncluded: boolean | null;
}

/** A product costs at least a coin and less than a billion: outside is a slip of the keyboard or a lost unit. */
const lowest = 500;
const highest = 1_000_000_000;

const open = /th[oỏ][aả]? thu[ậa]n|thương lượng|liên hệ|thời giá|theo thời điểm|theo mùa|theo giá thị trường|báo giá/iu;
const amount = /(\d[\d.,]*(?:[ \u00a0]\d{3})*(?:[.,]\d+)?)/gu;
const currency = /^\s*(?:đồng|đ|₫|vnđ|vnd|dong|d)(?![\p{L}\p{M}])\.?/iu;

interface Amount {
  readonly value: number;
  readonly scaled: boolean;
  /** A currency stands behind it. */
  readonly money: boolean;
  readonly start: number;
  readonly end: number;
}

/** «500 g», «40 độ»: a size, not an amount of money. A slash in between («50.000/kg») makes it a price again. */
const measure = /^\s?(?:g|gr|gram|gam|kg|ml|l|lít|lit|cc|cm|mm|m|viên|độ|%)(?![\p{L}\p{M}])/iu;

/** «1tr2» is 1.2 million in speech and in lists typed from it. */
const spoken = /(\d+)\s*(?:tr|triệu)\s*(\d{1,3})(?!\d|[.,]\d)/giu;
const spellOut = (text: string): string =>
  text.replace(spoken, (_, whole: string, rest: string) =>
    String(Math.round((Number(whole) + Number(rest) / 10 ** rest.length) * 1e6)),
  );

/** Amounts in front of the unit: numbers with their scale words and currency. */
const amountsIn = (text: string): readonly Amount[] => {
  const found: Amount[] = [];
  for (const match of text.matchAll(amount)) {
    const value = readNumber(match[1] ?? '');
    if (value === null) continue;
    const end = match.index + match[0].length;
    if (measure.test(text.slice(end))) continue;
    const { scale, rest } = leadingScale(text.slice(end));
    const afterScale = scale === null ? text.slice(end) : rest;
    const money = currency.exec(afterScale);
    const stop = text.length - afterScale.length + (money ? money[0].length : 0);
    found.push({
      value: value * (scale ?? 1),
      scaled: scale !== null,
      money: money !== null,
      start: match.index,
      end: stop,
    });
  }
  return found;
};

/** «18–20k», «110-120.000đ»: the first number borrows what the second says. */
const borrowScale = (low: Amount, high: Amount): number => {
  if (low.scaled || low.value * 50 > high.value) return low.value;
  for (const factor of [1000, 1e6]) {
    const scaled = low.value * factor;
    if (scaled <= high.value && scaled * 50 > high.value) return scaled;
  }
  return low.value;
};

const rangeBetween = /^\s*(?:\/\s*\p{L}+\s*)?(?:-|–|—|~|đến|tới|den|->|→)\s*$/u;

const unitShape = /^\s*(?:\/\s*(?:0?1)?|một|mỗi|1)\s*(\p{L}[\p{L}\p{M}]*(?:\s+\d[\d.,]*\s?\p{L}+)?)/iu;

const vatOf = (text: string): boolean | null => {
  if (!/vat|thuế/iu.test(text)) return null;
  return !/chưa|không/iu.test(text);
};

const inRange = (value: number): boolean => value >= lowest && value < highest;

const priceOf = (
  min: number,
  max: number,
  unit: string | null,
  vat: boolean | null,
  notes: readonly ValueNote[],
): ValueReading<PriceValue> => {
  const [low, high] = min <= max ? [min, max] : [max, min];
  if (inRange(low) && inRange(high)) return valueOf({ min: low, max: high, unit, vatIncluded: vat }, ...notes);
  const note: ValueNote = { code: 'price-out-of-range', severity: 'warning' };
  return { value: { min: null, max: null, unit, vatIncluded: vat }, notes: [...notes, note] };
};

const several: ValueNote = { code: 'price-several', severity: 'warning' };

const readText = (text: string, columnScale: number): ValueReading<PriceValue> => {
  const amounts = amountsIn(text);
  const [first, second] = amounts;
  if (!first) return open.test(text) ? refuse('price-open', 'info') : refuse('price-unreadable', 'warning');
  if (/^\s*(?:giá:?\s*)?[-−–]\s*\d/iu.test(text)) return refuse('price-negative', 'warning');
  const isRange =
    second !== undefined && rangeBetween.test(text.slice(first.end, second.start).replace(/^\s*(?:đồng|đ)\b/u, ''));
  const last = isRange ? second : first;
  const unit = unitShape.exec(text.slice(last.end))?.[1]?.trim() ?? null;
  const factor = last.scaled || last.money ? 1 : columnScale;
  const low = (isRange ? borrowScale(first, second) : first.value) * factor;
  // Sizes in the unit («gói 500g») are no further prices.
  const others = amounts.slice(isRange ? 2 : 1).filter((each) => each.money || each.scaled || each.value >= 1000);
  return priceOf(low, last.value * factor, unit, vatOf(text), others.length > 0 ? [several] : []);
};

/**
 * A price. `columnScale` is what the heading says («nghìn đồng» → 1000) and counts for bare numbers only.
 * «Thỏa thuận» is no price and no fault; a negative or absurd number is left out with a warning.
 */
export const readPrice = (cell: GridCell, columnScale = 1): ValueReading<PriceValue> => {
  if (cell.kind === 'number') {
    const value = Number(cell.value);
    if (value < 0) return refuse('price-negative', 'warning');
    if (value === 0) return nothing;
    const scaled = Math.round(value * columnScale * 100) / 100;
    return priceOf(scaled, scaled, null, null, []);
  }
  if (cell.kind !== 'text') return refuse('price-unreadable', 'warning');
  if (isBlankText(cell.text)) return nothing;
  return readText(spellOut(cell.text.replace(/\s+/gu, ' ')), columnScale);
};
