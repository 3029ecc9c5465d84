import { formatNumber } from '../../vietnamese/format';
import type { GridCell } from '../sheet-grid';
import { type Amount, amountsIn, borrowScale, spellOut } from './price-amounts';
import { isBlankText, nothing, refuse, type ValueNote, type ValueReading, valueOf } from './value-reading';
import { vatOf } from './vat-words';

/** In đồng. `min` and `max` null: the cell gave only a unit. `wholesale`: a second price that the cell calls so. */
export interface PriceValue {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly vatIncluded: boolean | null;
  readonly wholesale: number | null;
}

/** A product costs at least a coin and less than a billion: outside is a slip of the keyboard or a lost unit. */
const lowest = 500;
const highest = 1_000_000_000;

const open =
  /th[oỏ][aả]? thu[ậa]n|thương lượng|liên hệ|thời giá|thời điểm|theo mùa|thị trường|báo giá|t[ùu][yỳ] (?:loại|theo|từng|thuộc|vào)/iu;
const foreign = /\$|€|usd|eur|cny|nhân dân tệ/iu;

/** «Khoảng 120k», «từ 120.000đ», «trên», «>=»: an amount that is not quite said. */
const vague = /khoảng|tầm|chừng|ước|trên|dưới|hơn|trở lên|trở xuống|tối thiểu|tối đa|(?:^|\s)từ\s|[≥≤<>~±]/iu;

const rangeBetween = /^\s*(?:\/\s*\p{L}+\s*)?(?:-|–|—|~|÷|đến|tới|den|->|→)\s*$/u;

const unitShape =
  /^\s*(?:\/\s*(?:0?1)?|một|mỗi|1)\s*(\p{L}[\p{L}\p{M}]*(?:\s+\d[\d.,]*\s?\p{L}+)?)|^\s*\/\s*(\d[\d.,]*\s?(?:kg|g|gr|gram|ml|l|lít)(?![\p{L}\p{M}]))/iu;

const inRange = (value: number): boolean => value >= lowest && value < highest;

const priceOf = (price: PriceValue & { readonly min: number; readonly max: number }, notes: readonly ValueNote[]) => {
  const [min, max] = price.min <= price.max ? [price.min, price.max] : [price.max, price.min];
  if (inRange(min) && inRange(max)) return valueOf<PriceValue>({ ...price, min, max }, ...notes);
  const note: ValueNote = { code: 'price-out-of-range', severity: 'warning' };
  return valueOf<PriceValue>({ ...price, min: null, max: null }, ...notes, note);
};

const notesOf = (text: string, isRange: boolean, others: readonly Amount[], first: number): readonly ValueNote[] => {
  const notes: ValueNote[] = [];
  if (others.length > 0) notes.push({ code: 'price-several', severity: 'warning' });
  if (!isRange && vague.test(text))
    notes.push({ code: 'price-about', severity: 'info', expected: formatNumber(first) });
  if (vatOf(text) === 'unclear') notes.push({ code: 'price-vat-unclear', severity: 'info' });
  return notes;
};

const readOne = (text: string, columnScale: number): ValueReading<PriceValue> => {
  const amounts = amountsIn(text);
  const [first, second] = amounts;
  if (!first) return open.test(text) ? refuse('price-open', 'info') : refuse('price-unreadable', 'warning');
  if (foreign.test(text)) return refuse('price-unreadable', 'warning');
  if (/^\s*(?:giá:?\s*)?[-−–]\s*\d/iu.test(text)) return refuse('price-negative', 'warning');
  if (first.value === 0 && amounts.length === 1 && /^0+$/.test(text.trim())) return nothing;
  const isRange =
    second !== undefined && rangeBetween.test(text.slice(first.end, second.start).replace(/^\s*(?:đồng|đ)\b/u, ''));
  const last = isRange ? second : first;
  const named = unitShape.exec(text.slice(last.end));
  const factor = last.scaled || last.money ? 1 : columnScale;
  const min = (isRange ? borrowScale(first, second) : first.value) * factor;
  // Sizes in the unit («gói 500g») are no further prices.
  const others = amounts.slice(isRange ? 2 : 1).filter((each) => each.money || each.scaled || each.value >= 1000);
  const vat = vatOf(text);
  return priceOf(
    {
      min,
      max: last.value * factor,
      unit: (named?.[1] ?? named?.[2])?.trim() ?? null,
      vatIncluded: vat === 'unclear' ? null : vat,
      wholesale: null,
    },
    notesOf(text, isRange, others, min),
  );
};

const retailWord = /(?:^|[^\p{L}])lẻ(?![\p{L}\p{M}])/iu;
const wholesaleWord = /(?:^|[^\p{L}])(?:sỉ|buôn|đại lý|đại lí|npp|nhà phân phối)(?![\p{L}\p{M}])/iu;
const betweenPrices = /[;\n]|,(?!\d)|\s[-–]\s|\s\/\s/u;

/** «Lẻ 120.000, sỉ 100.000»: two prices, each with its word. Null when the cell does not say so of both. */
const readBoth = (text: string, columnScale: number): ValueReading<PriceValue> | null => {
  if (!retailWord.test(text) || !wholesaleWord.test(text)) return null;
  const pieces = text.split(betweenPrices).filter((piece) => amountsIn(piece).length > 0);
  const retail = pieces.filter((piece) => retailWord.test(piece) && !wholesaleWord.test(piece));
  const wholesale = pieces.filter((piece) => wholesaleWord.test(piece) && !retailWord.test(piece));
  const [own] = retail;
  const [other] = wholesale;
  if (pieces.length !== 2 || own === undefined || other === undefined) return null;
  const read = readOne(own, columnScale);
  const second = readOne(other, columnScale).value?.min ?? null;
  if (read.value === null || read.value.min === null || second === null) return null;
  const note: ValueNote = { code: 'price-both', severity: 'info', expected: formatNumber(second) };
  return valueOf({ ...read.value, wholesale: second }, ...read.notes, note);
};

/** A price as a text says it; two where it calls one retail and the other wholesale. */
export const readPriceText = (text: string, columnScale = 1): ValueReading<PriceValue> =>
  readBoth(spellOut(text.replace(/[^\S\n]+/gu, ' ')), columnScale) ??
  readOne(spellOut(text.replace(/\s+/gu, ' ')), columnScale);

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
    return priceOf({ min: scaled, max: scaled, unit: null, vatIncluded: null, wholesale: null }, []);
  }
  if (cell.kind !== 'text') return refuse('price-unreadable', 'warning');
  if (isBlankText(cell.text)) return nothing;
  return readPriceText(cell.text, columnScale);
};
