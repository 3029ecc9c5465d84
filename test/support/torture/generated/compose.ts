import type { SheetSketch } from '../../intake-workbook';
import { workbookOf } from '../../intake-workbook';
import type { TortureFile } from '../officer-file';
import {
  type Column,
  capacityColumn,
  decisionColumns,
  expiryColumn,
  plainColumns,
  priceColumn,
  silenced,
  starsColumn,
} from './columns';
import { type Dice, diceOf } from './dice';
import { writeFooter, writeHeading, writeNumbers, writeTitle } from './heading-rows';
import { type KeyWriter, keyWriter } from './key-writer';
import { type Banding, writeBody } from './list-body';
import { contactColumns, emailColumn, mixedColumn, placeColumns, producerColumn, taxColumn } from './producer-columns';
import { sheetWriter } from './sheet-writer';
import { provinces, type TradeProducer, tradeOf } from './trade';

interface ListWish {
  readonly name: string;
  readonly place: 'columns' | 'title';
  readonly where?: string;
  readonly banding: Banding;
}

/** The columns of one list, in one of the orders that people use. */
const columnsOf = (dice: Dice, wish: ListWish): readonly Column[] => {
  const plain = plainColumns(dice);
  const contact = dice.chance(0.12)
    ? [mixedColumn(dice)]
    : [...contactColumns(dice), ...(dice.chance(0.35) ? [taxColumn(dice)] : [])];
  const place = wish.place === 'columns' && wish.banding !== 'province' ? placeColumns(dice) : [];
  const rest = [...place, ...contact, ...(dice.chance(0.25) ? [emailColumn(dice)] : [])];
  const ofProducer = [producerColumn(dice), ...(dice.chance(0.3) ? dice.shuffle(rest) : rest)];
  const optional = [
    ...(dice.chance(0.7) ? [priceColumn(dice)] : []),
    ...(dice.chance(0.3) ? [plain.wholesale] : []),
    ...(dice.chance(0.4) ? [plain.packaging] : []),
    ...(dice.chance(0.5) ? [capacityColumn(dice)] : []),
    ...(wish.banding !== 'group' && dice.chance(0.35) ? [plain.group] : []),
  ];
  const decisions = dice.chance(0.5)
    ? [...decisionColumns(dice), ...(dice.chance(0.4) ? [expiryColumn(dice)] : [])]
    : [];
  const stars = wish.banding === 'stars' ? [] : [starsColumn(dice)];
  const goods = [plain.productName, ...stars, ...dice.shuffle(optional), ...decisions];
  const body = dice.chance(0.5) ? [...ofProducer, ...goods] : [...goods, ...ofProducer];
  const numbered = dice.chance(0.85) ? [plain.number] : [];
  const columns = [...numbered, ...body];
  return dice.chance(0.4) ? [...columns, plain.note] : silenced(dice, columns);
};

const composeList = (dice: Dice, key: KeyWriter, trade: readonly TradeProducer[], wish: ListWish): SheetSketch => {
  const columns = columnsOf(dice, wish);
  const writer = sheetWriter(wish.name, dice.pick([1, 1, 1, 2, 3]));
  const storeys = dice.pick([1, 1, 1, 2, 2, 3] as const);
  const junk = (rows: readonly number[]): void => {
    for (const row of rows) key.junk({ sheet: wish.name, row });
  };
  junk(writeTitle(writer, columns.length, dice, wish.where));
  const top = writeHeading(writer, columns, storeys);
  junk(Array.from({ length: storeys }, (_, at) => top + at));
  if (dice.chance(0.25)) junk([writeNumbers(writer, columns.length, dice)]);
  const productsFirst = columns.findIndex(({ ofProducer }) => ofProducer) > 1;
  const grouping =
    wish.banding === 'none' || wish.banding === 'province'
      ? dice.pick(['repeated', 'merged', 'blank'] as const)
      : 'repeated';
  writeBody(
    writer,
    key,
    {
      name: wish.name,
      columns,
      grouping: productsFirst && grouping === 'blank' ? 'merged' : grouping,
      banding: wish.banding,
      subtotals: wish.banding !== 'none' && dice.chance(0.4),
      repeatHeading: storeys === 1 && dice.chance(0.15) ? 3 : null,
    },
    trade,
    dice,
  );
  if (dice.chance(0.35))
    junk([
      writer.write([
        `Tổng cộng: ${trade.length} chủ thể, ${trade.flatMap(({ products }) => products).length} sản phẩm`,
      ]),
    ]);
  junk(writeFooter(writer, columns.length, dice));
  return writer.sheet();
};

const summaryOf = (key: KeyWriter, trade: readonly TradeProducer[]): SheetSketch => {
  const homes = [...new Set(trade.map(({ province }) => province))];
  const rows = homes.map((home, at) => {
    const mine = trade.filter(({ province }) => province === home);
    return [at + 1, home, mine.length, mine.flatMap(({ products }) => products).length];
  });
  rows.forEach((_, at) => key.junk({ sheet: 'Tổng hợp', row: 3 + at }));
  return {
    name: 'Tổng hợp',
    rows: [['TỔNG HỢP THEO ĐỊA PHƯƠNG'], ['TT', 'Tỉnh', 'Số chủ thể', 'Số sản phẩm'], ...rows],
  };
};

const instructions: SheetSketch = {
  name: 'Hướng dẫn',
  rows: [
    ['HƯỚNG DẪN ĐIỀN BIỂU'],
    ['1. Tên sản phẩm ghi đúng theo giấy chứng nhận.'],
    ['2. Hạng sao: ghi 3, 4 hoặc 5.'],
    ['3. Giá bán: ghi bằng đồng, đã gồm thuế VAT.'],
  ],
};

/** One workbook: a list, or a sheet per province, with what people put beside it. */
export const composed = (seed: number): TortureFile => {
  const dice = diceOf(seed);
  const file = `g${String(seed).padStart(3, '0')}.xlsx`;
  const key = keyWriter(file);
  const homes = dice.shuffle(Object.keys(provinces)).slice(0, dice.between(1, 3));
  const trade = tradeOf(dice, dice.between(4, 8), homes);
  const sheets: SheetSketch[] = [];
  if (dice.chance(0.2)) sheets.push(instructions);
  if (dice.chance(0.25)) sheets.push(summaryOf(key, trade));
  if (dice.chance(0.2)) {
    for (const home of homes) {
      const mine = trade.filter(({ province }) => province === home);
      sheets.push(composeList(dice, key, mine, { name: home, place: 'columns', banding: 'none' }));
    }
  } else {
    const banding = dice.pick<Banding>(['none', 'none', 'group', 'province', 'stars']);
    sheets.push(composeList(dice, key, trade, { name: 'Danh sách', place: 'columns', banding }));
  }
  return { workbook: { ...workbookOf(...sheets), file }, expected: key.result() };
};
