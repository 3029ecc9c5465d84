import { formatNumber, paperDots } from '../../domain/vietnamese/format';
import { countWithWords, moneyWords } from '../../domain/vietnamese/number-words';
import { papers } from '../../i18n/vi/papers';
import { glueWords } from '../glue-words';
import type { Block, TableBlock, TableCell } from '../official-document';
import { goodsColumns } from './goods-columns';
import type { MouGoodsRow, MouSnapshot } from './mou-snapshot';

const words = papers.mou;
/** Shorter than a full gap: eight columns share a page. */
export const cellDots = '………';

const text = (value: string | null): TableCell => ({
  kind: 'text',
  text: value === null || value.trim() === '' ? cellDots : value,
});
const number = (value: number | null): TableCell => text(value === null ? null : formatNumber(value));

const goodsRow = (row: MouGoodsRow, index: number): readonly TableCell[] => [
  text(String(index + 1)),
  text(glueWords(row.name)),
  // A dash, not dots: nobody should write a star in by hand (R2).
  row.stars === null ? text('–') : { kind: 'stars', stars: row.stars, words: `${row.stars}\u00a0${words.star}` },
  text(row.packaging === null ? null : glueWords(row.packaging)),
  text(row.unit),
  number(row.quantity),
  text(row.supplyTime),
  number(row.price),
];

const emptyRow = (columns: number): readonly TableCell[] =>
  ['1', ...Array.from({ length: columns - 1 }, () => cellDots)].map((value) => text(value));

/** The table of goods; a memorandum without goods keeps one row of dots for the pen. */
export const goodsTable = (headers: readonly string[], goods: readonly MouGoodsRow[]): TableBlock => ({
  kind: 'table',
  dense: true,
  columns: goodsColumns(headers, goods),
  rows: goods.length === 0 ? [emptyRow(headers.length)] : goods.map(goodsRow),
});

/**
 * Sum of quantity × price in đồng; null unless each row has both: unknown is not zero. Null too where it is more than a number can
 * tell to the đồng, which the preflight refuses.
 */
export const goodsTotal = (goods: readonly MouGoodsRow[]): number | null => {
  if (goods.length === 0) return null;
  let total = 0;
  for (const row of goods) {
    if (row.quantity === null || row.price === null) return null;
    total += row.quantity * row.price;
  }
  const sum = Math.round(total);
  return Number.isSafeInteger(sum) ? sum : null;
};

const closing = (goods: readonly MouGoodsRow[]): readonly string[] => {
  if (goods.length === 0) return [];
  const total = goodsTotal(goods);
  return [
    words.goodsCount(countWithWords(goods.length)),
    ...(total === null ? [] : [words.goodsTotal(formatNumber(total), moneyWords(total))]),
  ].map(glueWords);
};

/** Phụ lục: heading, what it belongs to, the table, and its sums. */
export const goodsAnnex = (snapshot: MouSnapshot, headers: readonly string[]): readonly Block[] => [
  { kind: 'pageBreak' },
  {
    kind: 'title',
    title: words.annexTitle,
    subject: words.annexSubject,
    reference: glueWords(
      words.annexReference(snapshot.variant, snapshot.seller.name || paperDots, snapshot.buyer.name || paperDots),
    ),
  },
  { ...goodsTable(headers, snapshot.goods), closing: closing(snapshot.goods) },
];
