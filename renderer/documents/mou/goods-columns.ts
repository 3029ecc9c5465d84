import { formatNumber } from '../../domain/vietnamese/format';
import { glueWords } from '../glue-words';
import type { CellAlign, TableColumn } from '../official-document';
import type { MouGoodsRow } from './mou-snapshot';

interface GoodsColumn {
  readonly align: CellAlign;
  /** Where all of it is filled in by hand. */
  readonly byHand: number;
  /** Least and largest share of the page, in percent. The least holds its header, and a hand that fills it in: 16 mm. */
  readonly least: number;
  readonly most: number;
  /** What its longest cell prints; null where a row holds nothing. Absent: as wide as its least, whatever stands in it. */
  readonly text?: (row: MouGoodsRow) => string | null;
  /** A text that goes over two lines. */
  readonly halved?: boolean;
}

const numberText = (value: number | null): string | null => (value === null ? null : formatNumber(value));

const order = { align: 'center', width: 7 } as const;
/** Beside the name, which gets all that the others leave: 24 at the least. */
const others: readonly GoodsColumn[] = [
  { align: 'center', byHand: 10.5, least: 10.5, most: 10.5 },
  { align: 'left', byHand: 13, least: 9, most: 12.5, text: ({ packaging }) => packaging, halved: true },
  { align: 'center', byHand: 8, least: 7.5, most: 8, text: ({ unit }) => unit },
  { align: 'right', byHand: 11, least: 10, most: 11.5, text: ({ quantity }) => numberText(quantity) },
  { align: 'left', byHand: 13.5, least: 10.5, most: 13, text: ({ supplyTime }) => supplyTime, halved: true },
  { align: 'right', byHand: 13.5, least: 10, most: 13.5, text: ({ price }) => numberText(price) },
];

/** Shares of the page: a letter of the dense type is about 5,4 of its 468 points wide, the sides of a cell are 8. */
const perLetter = 1.2;
const sides = 1.8;

/** The longer half of a text that is parted between two words, where that makes it shortest. Words that are glued stay together. */
const longerHalf = (text: string): number => {
  const words = glueWords(text).split(' ');
  const cuts = words.map((_, at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')]);
  return Math.min(...cuts.map((halves) => Math.max(...halves.map(({ length }) => length))));
};

/** «Túi 250 g» stays on its line. */
const shortest = 10;

const shareOf = (text: string, halved: boolean): number =>
  sides + perLetter * (halved && text.length > shortest ? longerHalf(text) : text.length);

const widthOf = ({ byHand, least, most, text, halved = false }: GoodsColumn, goods: readonly MouGoodsRow[]): number =>
  goods.length === 0
    ? byHand
    : goods.reduce((width, row) => Math.min(most, Math.max(width, shareOf(text?.(row) ?? '', halved))), least);

/**
 * The eight columns that the form has, whatever the rows hold. One that no row fills keeps room for a hand and gives the rest to the
 * names, which are the longest of all.
 */
export const goodsColumns = (headers: readonly string[], goods: readonly MouGoodsRow[]): readonly TableColumn[] => {
  const widths = others.map((column) => widthOf(column, goods));
  const left = 100 - order.width - widths.reduce((sum, width) => sum + width, 0);
  const columns: readonly Omit<TableColumn, 'header'>[] = [
    order,
    { align: 'left', width: left },
    ...others.map(({ align }, at) => ({ align, width: widths[at] ?? 0 })),
  ];
  return columns.map((column, at) => ({ ...column, header: headers[at] ?? '' }));
};
