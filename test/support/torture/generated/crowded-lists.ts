import type { SheetSketch } from '../../intake-workbook';
import { headingFor, plainColumns } from './columns';
import type { Dice } from './dice';
import { writeTitle } from './heading-rows';
import type { KeyWriter } from './key-writer';
import { contactColumns, producerColumn } from './producer-columns';
import { sheetWriter } from './sheet-writer';
import type { TradeProducer } from './trade';

const joins: readonly ((names: readonly string[]) => string)[] = [
  (names) => names.join('\n'),
  (names) => names.join('; '),
  (names) => names.map((name) => `- ${name}`).join('\n'),
  (names) => names.map((name, at) => `${at + 1}. ${name}`).join('\n'),
  (names) => names.map((name, at) => `${at + 1}. ${name}`).join(' '),
  (names) => names.join(' + '),
  (names) => names.map((name) => `• ${name}`).join('\n'),
];

/** One row for each producer; its products, and where told apart their ranks, stand in one cell. */
export const crowdedList = (dice: Dice, key: KeyWriter, trade: readonly TradeProducer[]): SheetSketch => {
  const sheet = 'Đăng ký';
  const writer = sheetWriter(sheet);
  const people = [producerColumn(dice), ...contactColumns(dice)];
  const join = dice.pick(joins);
  const each = dice.chance(0.5);
  writeTitle(writer, people.length + 3, dice);
  writer.write([
    'STT',
    ...people.map(({ heading }) => heading),
    plainColumns(dice).productName.heading,
    headingFor(dice, 'stars'),
  ]);
  for (const [at, producer] of trade.entries()) {
    const { products } = producer;
    const [lead] = products;
    if (!lead) continue;
    const shared = products.map((product) => ({ ...product, stars: each ? product.stars : lead.stars }));
    const stars = each ? shared.map((product) => `${product.stars} sao`).join('\n') : `${lead.stars} sao`;
    const row = writer.write([
      at + 1,
      ...people.map((column) => column.cell(lead, producer, at)),
      products.length > 1 ? join(products.map(({ name }) => name)) : lead.name,
      stars,
    ]);
    const learned = Object.assign({}, ...people.map((column) => column.producer?.(producer) ?? {})) as object;
    key.producer(producer.name, { sheet, row }, { ...learned });
    for (const product of shared) key.product(product.name, producer.name, { sheet, row }, { stars: product.stars });
  }
  return writer.sheet();
};

/** Two recognitions side by side: the later one holds, where there is one. */
export const twoRounds = (dice: Dice, key: KeyWriter, trade: readonly TradeProducer[]): SheetSketch => {
  const sheet = 'Hai đợt';
  const writer = sheetWriter(sheet);
  const people = [producerColumn(dice), ...contactColumns(dice)];
  const before = dice.pick(['Công nhận lần 1', 'Lần đầu', 'Đợt 1', 'Công nhận lần đầu']);
  const after = dice.pick(['Công nhận lần 2', 'Nâng hạng/công nhận lại', 'Đợt 2', 'Công nhận lại']);
  const parts = ['Hạng sao', 'Số QĐ', 'Ngày QĐ'];
  const left = people.length + 3;
  writeTitle(writer, left + 6, dice);
  const top = writer.write(['TT', 'Tên sản phẩm', ...people.map(({ heading }) => heading), before, null, null, after]);
  writer.write([...Array<null>(people.length + 2).fill(null), ...parts, ...parts]);
  for (let column = 1; column < left; column += 1) writer.join(top, column, top + 1, column);
  writer.join(top, left, top, left + 2);
  writer.join(top, left + 3, top, left + 5);
  let index = 0;
  for (const producer of trade) {
    for (const product of producer.products) {
      index += 1;
      const again = dice.chance(0.5);
      const old = [Math.max(3, product.stars - 1), `${10 + index}/QĐ-UBND`, '15/06/2021'] as const;
      const now = [product.stars, product.decision, product.decidedOn.split('-').reverse().join('/')] as const;
      const row = writer.write([
        index,
        product.name,
        ...people.map((column) => column.cell(product, producer, index)),
        ...(again ? old : now),
        ...(again ? now : [null, null, null]),
      ]);
      const learned = Object.assign({}, ...people.map((column) => column.producer?.(producer) ?? {})) as object;
      key.producer(producer.name, { sheet, row }, { ...learned });
      key.product(
        product.name,
        producer.name,
        { sheet, row },
        { stars: product.stars, decision_no: product.decision, decision_date: product.decidedOn },
      );
    }
  }
  return writer.sheet();
};
