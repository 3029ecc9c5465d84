import { formatNumber } from '../vietnamese/format';
import { askedUnit } from './asked-cells';
import type { ProductValues } from './candidates';
import { packagingPriceOf } from './packaging-price';
import type { GridRow } from './sheet-grid';
import { cellOf, mappingOf, type PlacedCell, reportAt, type TableContext, take, textOf } from './table-context';
import { type PriceValue, readPrice } from './values/price';
import { periodIn, type QuantityHint, readQuantity, unitWithPeriod } from './values/quantity';
import type { ValueReading } from './values/value-reading';
import { vatOf } from './values/vat-words';

/** Prices, unit, supply and what a price stood beside in a row; `kept`: texts that say more than the fields can hold, with their headings, for the note. */
export interface TradeFacts {
  readonly values: ProductValues;
  readonly kept: readonly string[];
}

/** What a reading leaves out: the larger end of a range, a second price or amount. */
const leavesOut: ReadonlySet<string> = new Set(['capacity-range', 'capacity-several', 'price-several']);

const keptOf = ({ cell, mapping }: PlacedCell): string =>
  [mapping.heading.replace(/\s*[([].*$/u, '').trim(), cell.text.replace(/\n+/g, '; ')]
    .filter((part) => part !== '')
    .join(': ');

const keptIf = (placed: PlacedCell | null, reading: ValueReading<unknown> | null): readonly string[] =>
  placed && reading?.value && reading.notes.some(({ code }) => leavesOut.has(code)) ? [keptOf(placed)] : [];

interface PriceRead {
  readonly value: PriceValue | null;
  readonly kept: readonly string[];
}

const priceOf = (
  context: TableContext,
  row: GridRow,
  field: 'retailPrice' | 'retailPriceTo' | 'wholesalePrice',
): PriceRead => {
  const placed = cellOf(context, row, field);
  if (!placed) return { value: null, kept: [] };
  const reading = readPrice(placed.cell, context.scales.get(placed.mapping.column) ?? 1);
  const value = take(context, placed, reading);
  const kept = keptIf(placed, reading);
  const isRange = value !== null && value.min !== null && value.min !== value.max;
  // A wholesale price, or the end of a range in a column of its own, is one number: of a range the smaller is taken, and the officer is told.
  if (field === 'retailPrice' || !isRange) return { value, kept };
  if (placed.own) {
    const expected = formatNumber(value.min ?? 0);
    reportAt(context, row, placed.mapping, placed.cell.text, { code: 'price-about', severity: 'info', expected });
  }
  return { value, kept: [keptOf(placed)] };
};

/** «(đồng/kg)» in the heading of the price. */
const unitOfHeading = (context: TableContext): string | null => {
  const hint = mappingOf(context, 'retailPrice')?.unitHint ?? '';
  return /(?:đồng|đ|vnđ|vnd|₫)\s*\/\s*([\p{L}]+)/iu.exec(hint)?.[1] ?? null;
};

/** «Giá bán (đã gồm VAT)». */
const vatOfHeading = (context: TableContext): boolean | null => {
  const said = vatOf(mappingOf(context, 'retailPrice')?.heading ?? '');
  return said === 'unclear' ? null : said;
};

const unitOf = (context: TableContext, row: GridRow): string | null => {
  const placed = cellOf(context, row, 'unit');
  const text = textOf(context, row, 'unit');
  return placed && text !== null ? askedUnit(context, placed, text) : null;
};

/** Only what the list says: an empty cell is no value. */
const withoutNull = <V extends object>(values: V): { [K in keyof V]?: NonNullable<V[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as {
    [K in keyof V]?: NonNullable<V[K]>;
  };

const capacityOf = (context: TableContext, row: GridRow, unit: string | null, own: QuantityHint | null): TradeFacts => {
  const placed = cellOf(context, row, 'supplyCapacity') ?? cellOf(context, row, 'annualOutput');
  if (!placed) return { values: {}, kept: [] };
  const said = own ?? context.hints.get(placed.mapping.column) ?? { unit: null, period: null };
  // «1.500 | tấn | năm»: the period stands in a column of its own.
  const hint = { ...said, period: periodIn(textOf(context, row, 'capacityPeriod') ?? '') ?? said.period };
  const reading = readQuantity(placed.cell, hint);
  const read = take(context, placed, reading);
  if (!read) return { values: {}, kept: [] };
  // «500» beside «hộp» in the column of units is probably 500 hộp: taken, and shown as a guess.
  if (read.unit === null && unit !== null && placed.own) {
    const note = { code: 'capacity-unit-guess', severity: 'info', expected: unit } as const;
    reportAt(context, row, placed.mapping, placed.cell.text, note);
  }
  return {
    values: withoutNull({
      capacityQty: read.quantity,
      capacityUnit: read.unit ?? unit,
      capacityPeriod: read.period,
    }),
    kept: keptIf(placed, reading),
  };
};

/** What a row says about prices and supply. */
export const readTradeCells = (context: TableContext, row: GridRow): TradeFacts => {
  const both = packagingPriceOf(context, row);
  const retail = both ? { value: both.price, kept: [] } : priceOf(context, row, 'retailPrice');
  // «Giá bán lẻ từ | Giá bán lẻ đến»: the two labels of the form itself.
  const upTo = priceOf(context, row, 'retailPriceTo');
  const wholesale = priceOf(context, row, 'wholesalePrice');
  // «12 | tấn/năm»: the column of units speaks of the supply, and not of what is sold.
  const supply = unitWithPeriod(textOf(context, row, 'unit') ?? '');
  const unit = supply ? null : unitOf(context, row);
  const capacity = capacityOf(context, row, unit, supply);
  return {
    values: {
      ...withoutNull({
        retailPriceMin: retail.value?.min ?? null,
        retailPriceMax: upTo.value?.min ?? retail.value?.max ?? null,
        wholesalePrice: wholesale.value?.min ?? retail.value?.wholesale ?? null,
        vatIncluded: retail.value?.vatIncluded ?? (retail.value?.min ? vatOfHeading(context) : null),
        unit,
        packaging: both?.packaging ?? null,
        priceUnit: retail.value?.unit ?? upTo.value?.unit ?? wholesale.value?.unit ?? unitOfHeading(context) ?? unit,
      }),
      ...capacity.values,
    },
    kept: [...retail.kept, ...upTo.kept, ...wholesale.kept, ...capacity.kept],
  };
};
