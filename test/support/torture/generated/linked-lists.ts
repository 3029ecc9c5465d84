import type { CellSketch, SheetSketch } from '../../intake-workbook';
import { type Column, plainColumns, priceColumn, starsColumn } from './columns';
import type { Dice } from './dice';
import { writeTitle } from './heading-rows';
import type { KeyWriter } from './key-writer';
import { contactColumns, placeColumns, producerColumn, taxColumn } from './producer-columns';
import { sheetWriter } from './sheet-writer';
import type { TradeProducer, TradeProduct } from './trade';

export type Link = 'number' | 'code' | 'tax' | 'name';

const own: Readonly<Record<Link, readonly string[]>> = {
  number: ['STT', 'TT', 'Số TT'],
  code: ['Mã chủ thể', 'Mã CT', 'Mã số', 'Mã đơn vị'],
  tax: ['Mã số thuế', 'MST'],
  name: ['STT'],
};
const pointing: Readonly<Record<Link, readonly string[]>> = {
  number: ['STT chủ thể', 'Số thứ tự chủ thể', 'Chủ thể số', 'Chủ thể (ghi STT)'],
  code: ['Mã chủ thể', 'Mã CT', 'Mã đơn vị'],
  tax: ['Mã số thuế chủ thể', 'MST đơn vị', 'MST'],
  name: ['Tên chủ thể', 'Chủ thể', 'Đơn vị sản xuất'],
};

const first = { name: '' } as TradeProduct;

const linkOf = (link: Link, producer: TradeProducer, at: number): CellSketch => {
  if (link === 'tax') return producer.taxCode;
  if (link === 'name') return producer.name;
  return link === 'code' ? `CT${String(at + 1).padStart(2, '0')}` : at + 1;
};

/** Producers in one sheet, their products in another, told together by a number, a code, the tax code or the name. */
export const linkedLists = (
  dice: Dice,
  key: KeyWriter,
  trade: readonly TradeProducer[],
  link: Link,
): readonly SheetSketch[] => {
  const people: readonly Column[] = [
    producerColumn(dice),
    ...placeColumns(dice),
    ...contactColumns(dice),
    ...(link === 'tax' ? [] : [taxColumn(dice)]),
  ];
  const plain = plainColumns(dice);
  const goods: readonly Column[] = [plain.productName, starsColumn(dice), priceColumn(dice), plain.packaging];
  const producers = sheetWriter('Chủ thể');
  writeTitle(producers, people.length + 1, dice);
  producers.write([dice.pick(own[link]), ...people.map(({ heading }) => heading)]);
  const products = sheetWriter('Sản phẩm');
  writeTitle(products, goods.length + 2, dice);
  const numbered = dice.chance(0.5);
  products.write([...(numbered ? ['TT'] : []), dice.pick(pointing[link]), ...goods.map(({ heading }) => heading)]);
  let count = 0;
  const productsFirst = dice.chance(0.3);
  for (const [at, producer] of trade.entries()) {
    const code = link === 'name' ? at + 1 : linkOf(link, producer, at);
    const row = producers.write([code, ...people.map((column) => column.cell(first, producer, at + 1))]);
    const learned = Object.assign({}, ...people.map((column) => column.producer?.(producer) ?? {})) as object;
    const place = { sheet: 'Chủ thể', row };
    key.junk(place);
    const tax = link === 'tax' ? { tax_code: producer.taxCode } : {};
    if (!(link === 'name' && productsFirst)) key.producer(producer.name, place, { ...learned, ...tax });
    for (const product of producer.products) {
      count += 1;
      const cells = goods.map((column) => column.cell(product, producer, count));
      const line = products.write([...(numbered ? [count] : []), linkOf(link, producer, at), ...cells]);
      const values = Object.assign({}, ...goods.map((column) => column.product?.(product) ?? {})) as object;
      key.producer(producer.name, { sheet: 'Sản phẩm', row: line }, { ...learned, ...tax });
      key.product(product.name, producer.name, { sheet: 'Sản phẩm', row: line }, { ...values });
    }
  }
  const sheets = [producers.sheet(), products.sheet()];
  return productsFirst ? sheets.reverse() : sheets;
};
