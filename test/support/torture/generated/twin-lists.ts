import type { SheetSketch } from '../../intake-workbook';
import type { Dice } from './dice';
import type { KeyWriter } from './key-writer';
import { sheetWriter } from './sheet-writer';
import type { TradeProducer } from './trade';

const rewordings: readonly (readonly [RegExp, string])[] = [
  [/^HTX (?!Nông|Dịch)/, 'Hợp tác xã '],
  [/^Hợp tác xã /, 'HTX '],
  [/^Công ty TNHH (?!MTV)/, 'Cty TNHH '],
  [/^Công ty cổ phần /, 'Công ty CP '],
  [/^Hộ kinh doanh /, 'HKD '],
  [/^Tổ hợp tác /, 'THT '],
  [/^DNTN /, 'Doanh nghiệp tư nhân '],
];
const other: Readonly<Record<string, string>> = {
  'Bản Mây': 'Bản May',
  'Gò Sen': 'Gò Sến',
  'Núi Voi': 'Núi Vôi',
  'Làng Cổ': 'Lang Cổ',
  'Bãi Dài': 'Bái Dài',
  'Hang Én': 'Hang En',
  'Rừng Thông': 'Rừng Thổng',
  'Cồn Lau': 'Cồn Lầu',
};

const reworded = (dice: Dice, name: string): string => {
  const found = rewordings.find(([pattern]) => pattern.test(name));
  if (found && dice.chance(0.7)) return name.replace(found[0], found[1]);
  return dice.chance(0.5) ? name.toLocaleUpperCase('vi') : ` ${name.replace(' ', '  ')} `;
};

const unlike = (name: string): string | null => {
  const brand = Object.keys(other).find((each) => name.endsWith(each));
  return brand === undefined ? null : name.replace(brand, other[brand] ?? brand);
};

/** Producers written twice in other words, and others one tone or one commune apart: the first are one, the second two. */
export const twinList = (dice: Dice, key: KeyWriter, trade: readonly TradeProducer[]): SheetSketch => {
  const sheet = 'Gộp';
  const writer = sheetWriter(sheet);
  key.junk({ sheet, row: writer.write(['TT', 'Chủ thể', 'Xã', 'Điện thoại', 'MST', 'Sản phẩm', 'Sao']) });
  const write = (producer: TradeProducer, name: string, product: string, stars: number): number =>
    writer.write([writer.row() - 1, name, producer.commune, producer.phone, producer.taxCode, product, `${stars} sao`]);
  const values = ({ commune, phone, taxCode }: TradeProducer) => ({ commune, phones: [phone], tax_code: taxCode });
  for (const [at, producer] of trade.entries()) {
    const [product] = producer.products;
    if (!product) continue;
    const row = write(producer, producer.name, product.name, product.stars);
    const place = { sheet, row };
    key.producer(producer.name, place, values(producer));
    key.product(product.name, producer.name, place, { stars: product.stars });
    if (at % 3 === 0) {
      const again = reworded(dice, producer.name);
      const line = write(producer, again, `${product.name} loại đặc biệt`, 3);
      key.product(
        `${product.name} loại đặc biệt`,
        again.trim().replace(/ +/g, ' '),
        { sheet, row: line },
        { stars: 3 },
      );
      key.alias(producer.name, again);
      if (again.trim().replace(/ +/g, ' ') !== producer.name) {
        key.pair('same', 'producer', [
          { ...place, name: producer.name },
          { sheet, row: line, name: again },
        ]);
      }
    } else if (at % 3 === 1) {
      const alike = unlike(producer.name) ?? producer.name;
      const stranger = { ...producer, commune: 'Mường Kim', phone: `0922${producer.phone.slice(4)}`, taxCode: '' };
      const line = write(stranger, alike, product.name, 3);
      key.stranger(alike, { sheet, row: line }, { commune: 'Mường Kim', phones: [stranger.phone] });
      key.product(product.name, alike, { sheet, row: line }, { stars: 3 });
      const members = (name: string) => [
        { ...place, name },
        { sheet, row: line, name },
      ];
      key.pair('different', 'producer', members(alike));
      key.pair('different', 'product', members(product.name));
    }
  }
  return writer.sheet();
};
