import { blankProduct, type Product } from '../domain/records/product';
import { type Goods, goodsList, tourism } from './goods';
import { inventGtin } from './invented-codes';
import { sampleId } from './sample-ids';
import { samplePhotoHash } from './sample-photos';
import type { SampleProducer } from './sample-producers';
import type { Chance } from './seeded-random';

const standards = ['VietGAP', 'HACCP', 'ISO 22000', 'Hữu cơ', 'GlobalG.A.P.'] as const;
const channels = [
  'Cửa hàng OCOP của tỉnh, hội chợ',
  'Đại lý trong tỉnh, bán tại xưởng',
  'Sàn thương mại điện tử, mạng xã hội',
  'Siêu thị trong tỉnh',
] as const;
const needs = [
  'Tìm nhà phân phối tại Hà Nội và các tỉnh phía Bắc',
  'Đưa hàng vào siêu thị, cửa hàng thực phẩm sạch',
  'Hợp đồng bao tiêu theo vụ',
  'Gian hàng trên sàn thương mại điện tử',
] as const;

const goodsFor = ({ producer }: SampleProducer, chance: Chance): Goods => {
  if (producer.kind === 'association') return tourism;
  return chance.weighted([...goodsList, tourism].map((goods): [Goods, number] => [goods, goods.weight]));
};

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;

/** Four in ten lists give a price; half of these a range, a third a wholesale price, rarely above retail by a swapped column. */
const inventPrices = (goods: Goods, chance: Chance) => {
  const [low, high] = goods.price;
  if (!chance.happens(0.4)) return {};
  const min = roundTo(chance.between(low, high) * 1000, 1000);
  const max = chance.happens(0.5) ? roundTo(min * (1 + chance.between(5, 30) / 100), 1000) : min;
  const share = chance.happens(0.04) ? 1.4 : chance.between(70, 90) / 100;
  return {
    retailPriceMin: min,
    retailPriceMax: chance.happens(0.6) ? max : null,
    wholesalePrice: chance.happens(0.33) ? roundTo(min * share, 500) : null,
    priceUnit: goods.unit,
    vatIncluded: chance.happens(0.3) ? chance.happens(0.7) : null,
  };
};

const inventCapacity = (goods: Goods, chance: Chance) => {
  const [from, to, capacityUnit, capacityPeriod] = goods.capacity;
  if (!chance.happens(0.65)) return {};
  return { capacityQty: chance.between(from, to), capacityUnit, capacityPeriod };
};

const orNull = <V>(value: V, share: number, chance: Chance): V | null => (chance.happens(share) ? value : null);

const inventProduct = (id: string, serial: number, owner: SampleProducer, chance: Chance): Product => {
  const goods = goodsFor(owner, chance);
  const place = chance.happens(0.5) ? owner.place.commune.name : inventLocalName(owner);
  const hasGtin = goods !== tourism && chance.happens(0.6);
  return {
    ...blankProduct(id, owner.producer.id),
    sample: true,
    name: `${chance.pick(goods.names)} ${place}`,
    subgroupCode: chance.happens(0.97) ? goods.subgroup : (goods.subgroup.split('.')[0] ?? null),
    packaging: orNull(chance.pick(goods.packings), 0.85, chance),
    unit: goods.unit,
    ...inventPrices(goods, chance),
    ...inventCapacity(goods, chance),
    season: goods.season && orNull(goods.season, 0.6, chance),
    minimumOrder: orNull(`${chance.between(1, 20) * 10} ${goods.unit}`, 0.3, chance),
    shelfLife: goods.shelfLife && orNull(goods.shelfLife, 0.75, chance),
    gtin: hasGtin ? inventGtin(serial) : null,
    traceCode: orNull(`TXNG-${serial}`, 0.25, chance),
    ingredients: goods.ingredients && orNull(goods.ingredients, 0.5, chance),
    standards: chance.happens(0.35) ? chance.some(standards, chance.between(1, 2)) : [],
    salesChannels: orNull(chance.pick(channels), 0.5, chance),
    connectionNeed: orNull(chance.pick(needs), 0.45, chance),
    story: orNull(`Sản phẩm làm từ nguyên liệu của ${place}, theo cách làm truyền lại trong gia đình.`, 0.3, chance),
    photos: chance.happens(0.7) ? [samplePhotoHash(goods.subject)] : [],
  };
};

/** Products keep the name of the old commune: a brand does not move with the map. */
const inventLocalName = ({ place }: SampleProducer): string =>
  place.oldCommune?.replace(/^(?:xã|phường|thị trấn) /u, '') ?? place.commune.name;

/** Four in a hundred are the one before in another packing, which is a product of its own. */
const repacked = (id: string, serial: number, before: Product, chance: Chance): Product => ({
  ...before,
  id,
  packaging: chance.pick(['Hộp quà', 'Túi dùng thử 50 g', 'Thùng 12 hộp']),
  gtin: before.gtin === null ? null : inventGtin(serial),
  traceCode: null,
});

/** Every producer has one product; the rest are spread by chance, which gives 1.8 for each. */
export const sampleProducts = (
  seed: number,
  count: number,
  producers: readonly SampleProducer[],
  chance: Chance,
): readonly Product[] => {
  const products: Product[] = [];
  for (let serial = 1; serial <= count; serial += 1) {
    const id = sampleId(seed, 'sp', serial);
    const before = products.at(-1);
    if (before && serial > producers.length && chance.happens(0.04 / (1 - producers.length / count))) {
      products.push(repacked(id, serial, before, chance));
    } else {
      products.push(inventProduct(id, serial, producers[serial - 1] ?? chance.pick(producers), chance));
    }
  }
  return products;
};
