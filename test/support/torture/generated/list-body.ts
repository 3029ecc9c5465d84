import { type Column, groupWord } from './columns';
import type { Dice } from './dice';
import { writeHeading } from './heading-rows';
import type { KeyWriter } from './key-writer';
import type { SheetWriter } from './sheet-writer';
import type { TradeProducer, TradeProduct } from './trade';

export type Grouping = 'repeated' | 'merged' | 'blank';
export type Banding = 'none' | 'group' | 'province' | 'stars';

export interface ListShape {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly grouping: Grouping;
  readonly banding: Banding;
  readonly subtotals: boolean;
  /** The heading comes again after so many products. */
  readonly repeatHeading: number | null;
}

interface Entry {
  readonly producer: TradeProducer;
  readonly product: TradeProduct;
}

interface Band {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly ofProducer: (producer: TradeProducer) => Readonly<Record<string, unknown>>;
  readonly ofProduct: (product: TradeProduct) => Readonly<Record<string, unknown>>;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const nothing = (): Readonly<Record<string, unknown>> => ({});

const bandsOf = (trade: readonly TradeProducer[], banding: Banding, dice: Dice): readonly Band[] => {
  const entries = trade.flatMap((producer) => producer.products.map((product) => ({ producer, product })));
  const part = (keyOf: (entry: Entry) => string): readonly (readonly [string, readonly Entry[]])[] =>
    [...new Set(entries.map(keyOf))].map((key) => [key, entries.filter((entry) => keyOf(entry) === key)]);
  const style = dice.between(0, 3);
  if (banding === 'group') {
    return part(({ product }) => product.group).map(([group, members], at) => ({
      title:
        [
          `${romans[at]}. NHÓM ${groupWord(group).toUpperCase()}`,
          `Nhóm ${groupWord(group).toLowerCase()}`,
          `${at + 1}. Ngành ${groupWord(group)}`,
          groupWord(group).toUpperCase(),
        ][style] ?? '',
      entries: members,
      ofProducer: nothing,
      ofProduct: () => ({ group }),
    }));
  }
  if (banding === 'province') {
    return part(({ producer }) => producer.province).map(([province, members], at) => ({
      title:
        [
          `${'ABCDEF'.charAt(at)}. TỈNH ${province.toUpperCase()}`,
          `Tỉnh ${province}`,
          `${romans[at]}. ${province}`,
          `${romans[at]}/ Tỉnh ${province} (${members.length} sản phẩm)`,
        ][style] ?? '',
      entries: members,
      ofProducer: () => ({ province }),
      ofProduct: nothing,
    }));
  }
  if (banding === 'stars') {
    return part(({ product }) => String(product.stars)).map(([stars, members], at) => ({
      title:
        [
          `${romans[at]}. SẢN PHẨM ĐẠT ${stars} SAO`,
          `Sản phẩm ${stars} sao`,
          `* Sản phẩm OCOP ${stars} sao`,
          `${romans[at]}. Hạng ${stars} sao (0${members.length} sản phẩm)`,
        ][style] ?? '',
      entries: members,
      ofProducer: nothing,
      ofProduct: () => ({ stars: Number(stars) }),
    }));
  }
  return [{ title: '', entries, ofProducer: nothing, ofProduct: nothing }];
};

const gathered = (columns: readonly Column[], { producer, product }: Entry) => ({
  ofProducer: Object.assign({}, ...columns.map((column) => column.producer?.(producer) ?? {})) as Readonly<
    Record<string, unknown>
  >,
  ofProduct: Object.assign({}, ...columns.map((column) => column.product?.(product) ?? {})) as Readonly<
    Record<string, unknown>
  >,
});

const subtotal = (dice: Dice, count: number, width: number): readonly (string | number | null)[] => {
  const style = dice.between(0, 3);
  if (style === 0) return [null, 'Cộng', ...Array<null>(Math.max(0, width - 3)).fill(null), count];
  if (style === 1) return [`Tổng số: ${count} sản phẩm`];
  if (style === 2) return [null, `Cộng: ${count} SP`];
  return ['Tổng cộng', null, count];
};

/** The rows of a list with their bands, totals and repeated headings, and what they are. */
export const writeBody = (
  writer: SheetWriter,
  key: KeyWriter,
  shape: ListShape,
  trade: readonly TradeProducer[],
  dice: Dice,
): void => {
  const { columns, grouping, name: sheet } = shape;
  const junk = (row: number): void => key.junk({ sheet, row });
  let index = 0;
  for (const band of bandsOf(trade, shape.banding, dice)) {
    if (band.title !== '') {
      const row = writer.write([band.title]);
      if (dice.chance(0.5)) writer.join(row, 1, row, columns.length);
      junk(row);
    }
    let before: TradeProducer | null = null;
    let top = 0;
    const close = (row: number): void => {
      if (grouping !== 'merged' || !before) return;
      columns.forEach((column, at) => {
        if (column.ofProducer) writer.join(top, at + 1, row, at + 1);
      });
    };
    for (const entry of band.entries) {
      const { producer, product } = entry;
      const again = before === producer;
      if (!again) close(writer.row() - 1);
      if (!again && shape.repeatHeading !== null && index > 0 && index % shape.repeatHeading === 0) {
        junk(writeHeading(writer, columns, 1));
      }
      index += 1;
      const row = writer.write(
        columns.map((column) =>
          column.ofProducer && again && grouping !== 'repeated' ? null : column.cell(product, producer, index),
        ),
      );
      if (!again) top = row;
      before = producer;
      const learned = gathered(columns, entry);
      key.producer(producer.name, { sheet, row }, { ...band.ofProducer(producer), ...learned.ofProducer });
      key.product(product.name, producer.name, { sheet, row }, { ...band.ofProduct(product), ...learned.ofProduct });
    }
    close(writer.row() - 1);
    if (shape.subtotals) junk(writer.write(subtotal(dice, band.entries.length, columns.length)));
  }
};
