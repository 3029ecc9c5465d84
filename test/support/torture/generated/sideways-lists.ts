import type { CellSketch, SheetSketch } from '../../intake-workbook';
import type { Dice } from './dice';
import { writeFooter, writeTitle } from './heading-rows';
import type { KeyWriter } from './key-writer';
import { sheetWriter } from './sheet-writer';
import type { TradeProducer, TradeProduct } from './trade';

interface Entry {
  readonly producer: TradeProducer;
  readonly product: TradeProduct;
}

const entriesOf = (trade: readonly TradeProducer[]): readonly Entry[] =>
  trade.flatMap((producer) => producer.products.map((product) => ({ producer, product })));

interface Field {
  readonly heading: readonly string[];
  readonly cell: (entry: Entry, number: number) => CellSketch;
}

const always: readonly Field[] = [
  { heading: ['Tên sản phẩm', 'Sản phẩm', 'Tên SP OCOP'], cell: ({ product }) => product.name },
  { heading: ['Chủ thể', 'Tên chủ thể', 'Đơn vị sản xuất'], cell: ({ producer }) => producer.name },
  { heading: ['Hạng sao', 'Xếp hạng', 'Sao'], cell: ({ product }) => `${product.stars} sao` },
];
const sometimes: readonly Field[] = [
  { heading: ['Điện thoại', 'SĐT', 'Số điện thoại'], cell: ({ producer }) => producer.phone },
  { heading: ['Mã số thuế', 'MST'], cell: ({ producer }) => producer.taxCode },
  { heading: ['Giá bán lẻ (đồng)', 'Giá bán (đồng)'], cell: ({ product }) => product.price },
  { heading: ['Quy cách', 'Quy cách đóng gói'], cell: ({ product }) => product.packaging },
];

const fieldsOf = (dice: Dice): readonly Field[] => [
  ...(dice.chance(0.3) ? [...always].reverse() : always),
  ...sometimes.filter(() => dice.chance(0.6)),
];

/** Says what the list tells of an entry at its place. */
const expectEntry = (
  key: KeyWriter,
  { producer, product }: Entry,
  fields: readonly Field[],
  at: { sheet: string; row: number },
): void => {
  const tells = (name: string): boolean => fields.some(({ heading }) => heading.includes(name));
  key.producer(producer.name, at, {
    ...(tells('Điện thoại') ? { phones: [producer.phone] } : {}),
    ...(tells('MST') ? { tax_code: producer.taxCode } : {}),
  });
  key.product(product.name, producer.name, at, {
    stars: product.stars,
    ...(tells('Giá bán (đồng)') ? { price_min: product.price, price_max: product.price } : {}),
    ...(tells('Quy cách') ? { packaging: product.packaging } : {}),
  });
};

/** One list in two or three tables beside each other, with a blank column between them or without one. */
export const besideLists = (dice: Dice, key: KeyWriter, trade: readonly TradeProducer[]): SheetSketch => {
  const sheet = 'Danh sách';
  const writer = sheetWriter(sheet, dice.pick([1, 1, 2]));
  const entries = entriesOf(trade);
  const count = entries.length >= 9 && dice.chance(0.4) ? 3 : 2;
  const high = Math.ceil(entries.length / count);
  const fields = fieldsOf(dice);
  const gap: readonly CellSketch[] = dice.chance(0.6) ? [null] : [];
  const heads = ['STT', ...fields.map(({ heading }) => dice.pick(heading))];
  const tables = Array.from({ length: count }, (_, at) => entries.slice(at * high, (at + 1) * high));
  const across = (cells: (table: readonly Entry[], at: number) => readonly CellSketch[]): readonly CellSketch[] =>
    tables.flatMap((table, at) => [...(at === 0 ? [] : gap), ...cells(table, at)]);
  for (const row of writeTitle(writer, count * heads.length, dice)) key.junk({ sheet, row });
  key.junk({ sheet, row: writer.write(across(() => heads)) });
  for (let line = 0; line < high; line += 1) {
    const row = writer.write(
      across((table, at) => {
        const entry = table[line];
        if (!entry) return heads.map(() => null);
        return [at * high + line + 1, ...fields.map(({ cell }) => cell(entry, line))];
      }),
    );
    for (const entry of tables.flatMap((table) => table[line] ?? [])) expectEntry(key, entry, fields, { sheet, row });
  }
  for (const row of writeFooter(writer, count * heads.length, dice)) key.junk({ sheet, row });
  return writer.sheet();
};

/** Fields one under another, one product in each column. Places are columns of the file. */
export const turnedList = (dice: Dice, key: KeyWriter, trade: readonly TradeProducer[]): SheetSketch => {
  const sheet = 'Phiếu';
  const writer = sheetWriter(sheet);
  const entries = entriesOf(trade).slice(0, dice.between(3, 12));
  const fields = fieldsOf(dice);
  const colon = dice.chance(0.3) ? ':' : '';
  const counted = dice.chance(0.4);
  const before = (counter: CellSketch): readonly CellSketch[] => (counted ? [counter] : []);
  if (dice.chance(0.5)) {
    writer.write(['THÔNG TIN SẢN PHẨM OCOP']);
    writer.gap();
  }
  if (counted) writer.write([null, 'STT', ...entries.map((_, at) => at + 1)]);
  for (const [at, { heading, cell }] of fields.entries()) {
    writer.write([...before(at + 1), `${dice.pick(heading)}${colon}`, ...entries.map((entry) => cell(entry, at))]);
  }
  for (const [at, entry] of entries.entries()) {
    expectEntry(key, entry, fields, { sheet, row: at + (counted ? 3 : 2) });
  }
  return writer.sheet();
};
