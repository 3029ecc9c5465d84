import type { CellSketch, SheetSketch } from '../../intake-workbook';
import type { Dice } from './dice';
import { writeFooter, writeTitle } from './heading-rows';
import type { KeyWriter } from './key-writer';
import { sheetWriter } from './sheet-writer';
import type { TradeProducer } from './trade';

const placeOf = ({ communeKind, commune, province }: TradeProducer): string =>
  `${communeKind} ${commune}, tỉnh ${province}`;

/** A sheet for each producer, which only the lines above its table name. */
export const sheetsOfProducers = (
  dice: Dice,
  key: KeyWriter,
  trade: readonly TradeProducer[],
): readonly SheetSketch[] => {
  const [unit, phone] = [
    dice.pick(['Tên đơn vị', 'Đơn vị đăng ký', 'Chủ thể', 'Tên cơ sở']),
    dice.pick(['Điện thoại', 'Số điện thoại', 'SĐT']),
  ];
  const apart = dice.chance(0.5);
  const line = (label: string, value: string): readonly CellSketch[] =>
    apart ? [`${label}:`, value] : [`${label}: ${value}`];
  return trade.map((producer, at) => {
    const sheet = `Phiếu ${at + 1}`;
    const writer = sheetWriter(sheet);
    writer.write(['PHIẾU ĐĂNG KÝ THAM GIA HỘI NGHỊ']);
    writer.gap();
    writer.write(line(unit, producer.name));
    writer.write(line('Địa chỉ', placeOf(producer)));
    writer.write(line('Mã số thuế', producer.taxCode));
    writer.write(line('Người đại diện', producer.representative));
    writer.write(line(phone, producer.phone));
    writer.gap();
    writer.write(['STT', 'Tên sản phẩm', 'Hạng sao', 'Giá bán (đồng)']);
    for (let row = 1; row < writer.row(); row += 1) key.junk({ sheet, row });
    for (const [index, product] of producer.products.entries()) {
      const row = writer.write([index + 1, product.name, `${product.stars} sao`, product.price]);
      key.producer(
        producer.name,
        { sheet, row },
        {
          commune: producer.commune,
          province: producer.province,
          tax_code: producer.taxCode,
          representative: producer.representative,
          phones: [producer.phone],
        },
      );
      const values = { stars: product.stars, price_min: product.price, price_max: product.price };
      key.product(product.name, producer.name, { sheet, row }, values);
    }
    for (const row of writeFooter(writer, 4, dice)) key.junk({ sheet, row });
    return writer.sheet();
  });
};

/** Producers and products in one column, each producer over its products, under bands of districts. */
export const mixedList = (dice: Dice, key: KeyWriter, trade: readonly TradeProducer[]): SheetSketch => {
  const sheet = 'Tổng hợp';
  const writer = sheetWriter(sheet);
  const junk = (row: number): void => key.junk({ sheet, row });
  for (const row of writeTitle(writer, 5, dice)) junk(row);
  const heading = dice.pick([
    'Tên chủ thể/sản phẩm',
    'Đơn vị - Sản phẩm',
    'Chủ thể, sản phẩm',
    'Tên đơn vị / Tên sản phẩm',
  ]);
  junk(writer.write(['TT', heading, 'Điện thoại', 'Hạng sao', 'Giá bán (đồng)']));
  let index = 0;
  for (const province of new Set(trade.map((each) => each.province))) {
    junk(writer.write(['ABCDEF'.charAt(index), `TỈNH ${province.toLocaleUpperCase('vi')}`]));
    index += 1;
    for (const [at, producer] of trade.filter((each) => each.province === province).entries()) {
      const top = writer.write([at + 1, producer.name, producer.phone]);
      junk(top);
      key.producer(producer.name, { sheet, row: top }, { phones: [producer.phone], province });
      for (const [number, product] of producer.products.entries()) {
        const row = writer.write([
          `${at + 1}.${number + 1}`,
          product.name,
          null,
          `${product.stars} sao`,
          product.price,
        ]);
        const values = { stars: product.stars, price_min: product.price, price_max: product.price };
        key.product(product.name, producer.name, { sheet, row }, values);
      }
    }
  }
  return writer.sheet();
};

/** Crosses under «3 sao», «4 sao», «5 sao»; some rows hidden, some columns too; photos beside some products. */
export const hiddenAndCrossed = (dice: Dice, key: KeyWriter, trade: readonly TradeProducer[]): SheetSketch => {
  const sheet = 'Danh sách';
  const writer = sheetWriter(sheet);
  const cross = dice.pick(['x', 'X', '✓', '1']);
  const photos = dice.chance(0.6);
  const head = ['STT', 'Hình ảnh', 'Tên sản phẩm', 'Ghi chú nội bộ', 'Chủ thể', 'Điện thoại'];
  const top = writer.write([...head, 'Hạng sao']);
  writer.write([...head.map(() => null), '3 sao', '4 sao', '5 sao']);
  head.forEach((_, at) => writer.join(top, at + 1, top + 1, at + 1));
  writer.join(top, 7, top, 9);
  let index = 0;
  for (const producer of trade) {
    for (const product of producer.products) {
      index += 1;
      const marks = [3, 4, 5].map((stars) => (stars === product.stars ? cross : null));
      const cells = [index, null, product.name, 'mật', producer.name, producer.phone, ...marks];
      const row = writer.write(cells);
      if (index > 1 && dice.chance(0.15)) {
        writer.hide(row);
        key.junk({ sheet, row });
        continue;
      }
      const shown = photos && dice.chance(0.5);
      if (shown) writer.photo(row, 2);
      key.producer(producer.name, { sheet, row }, { phones: [producer.phone] });
      key.product(product.name, producer.name, { sheet, row }, { stars: product.stars, has_image: shown });
    }
  }
  return writer.sheet({ hiddenColumns: [4] });
};
