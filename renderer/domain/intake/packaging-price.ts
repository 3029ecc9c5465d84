import { formatNumber } from '../vietnamese/format';
import type { GridRow } from './sheet-grid';
import { cellOf, mappingOf, type PlacedCell, reportAt, type TableContext } from './table-context';
import { type PriceValue, readPriceText } from './values/price';
import { amountsIn } from './values/price-amounts';

/** «Quy cách và giá bán» in one cell, parted: the text of the packaging where it can be told from the price, and the price. */
export interface PackagingPrice {
  readonly packaging: string;
  readonly price: PriceValue;
}

const packagingWord = /quy cách|đóng gói|bao bì|bao gói/iu;
const priceWord = /(?:^|[^\p{L}])giá(?![\p{L}\p{M}])/iu;

/** What may stand behind the price when nothing of the packaging does: its unit. */
const onlyUnit = /^\s*(?:\/\s*[\p{L}\d][\p{L}\p{M}\d ]*)?\.?\s*$/u;
/** What leads from the packaging to the price. */
const leadToPrice = /[\s,;:=–—-]*(?:(?<![\p{L}\p{M}])giá(?: bán)?)?[\s,;:=–—-]*$/iu;

/** The price of a text that names one; null where it names none, several, or a number that may count something else. */
export const partPackagingPrice = (text: string, columnScale = 1): PackagingPrice | null => {
  const found = amountsIn(text).filter((each) => each.money || each.scaled || each.value >= 1000);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return null;
  const behind = text.slice(last.end);
  // «Thùng 1000 gói»: a bare number with a word behind it counts that.
  if (!last.money && !last.scaled && !onlyUnit.test(behind)) return null;
  const reading = readPriceText(text.slice(first.start), columnScale);
  const price = reading.value;
  const isOne = found.length === 1 || price?.min !== price?.max;
  if (price === null || price.min === null || !isOne) return null;
  if (reading.notes.some(({ code }) => code === 'price-several')) return null;
  const before = text.slice(0, first.start).replace(leadToPrice, '').trim();
  return { packaging: before !== '' && onlyUnit.test(behind) ? before : text, price };
};

/** The one column that holds both, by its heading: neither has a column of its own beside it. */
const bothIn = (context: TableContext, row: GridRow): PlacedCell | null => {
  const packaging = mappingOf(context, 'packaging');
  const price = mappingOf(context, 'retailPrice');
  const only = packaging && !price ? packaging : !packaging && price ? price : undefined;
  if (!only?.field || !packagingWord.test(only.heading) || !priceWord.test(only.heading)) return null;
  return cellOf(context, row, only.field);
};

/** The packaging and the price of a cell that holds both; where they are parted is a guess that is shown. */
export const packagingPriceOf = (context: TableContext, row: GridRow): PackagingPrice | null => {
  const placed = bothIn(context, row);
  if (!placed) return null;
  const text = placed.cell.text.replace(/\s+/gu, ' ').trim();
  const parted = partPackagingPrice(text, context.scales.get(placed.mapping.column) ?? 1);
  if (parted && placed.own) {
    const expected = formatNumber(parted.price.min ?? 0);
    reportAt(context, row, placed.mapping, placed.cell.text, {
      code: 'price-in-packaging',
      severity: 'info',
      expected,
    });
  }
  return parted;
};
