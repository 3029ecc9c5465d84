import type { Buyer } from '../domain/records/buyer';
import { blankConference, type Conference } from '../domain/records/conference';
import { blankMou, type Mou, type MouGoods } from '../domain/records/mou';
import { blankParticipation, type Participation } from '../domain/records/participation';
import type { Producer } from '../domain/records/producer';
import type { Product } from '../domain/records/product';
import type { Province } from '../domain/reference/province';
import { provinceFullName } from '../domain/reference/province';
import { addDays, addMonths, type CivilDate } from '../domain/vietnamese/civil-date';
import { formatLongDate } from '../domain/vietnamese/format';
import { lowerFirst } from '../domain/vietnamese/lower-first';
import { sampleId } from './sample-ids';
import type { Chance } from './seeded-random';

export const sampleConference = (
  seed: number,
  province: Province,
  today: CivilDate,
  startsOn: CivilDate,
): Conference => {
  const place = lowerFirst(provinceFullName(province, startsOn));
  return {
    ...blankConference(sampleId(seed, 'hn', 1)),
    sample: true,
    name: `Hội nghị kết nối cung cầu sản phẩm OCOP ${place} năm ${startsOn.slice(0, 4)}`,
    startsOn,
    endsOn: addDays(startsOn, 2),
    place: `Trung tâm Hội nghị ${place}`,
    provinceCode: province.code,
    host: `Sở Công Thương ${place}`,
    coHosts: [`Sở Nông nghiệp và Môi trường ${place}`],
    planDecision: `Kế hoạch số 96/KH-UBND ${formatLongDate(addDays(today, -40))} của UBND ${place}`,
    signedOn: startsOn,
    signingPlace: province.name,
    termEnd: addDays(addMonths(startsOn, 12), -1),
    followUpPeriod: 'mỗi quý',
  };
};

/** Products that may be shown, by producer, in the order of the producers. */
export type Offers = ReadonlyMap<string, readonly Product[]>;

const states = [
  ['accepted', 78],
  ['invited', 17],
  ['declined', 5],
] as const;

/**
 * Four sellers for each memorandum come, all of them with something to show; every buyer is invited. They bring all that they make:
 * what is not in force that day is kept out by the catalogue, with its reason, as it is with real lists.
 */
export const sampleParticipations = (
  seed: number,
  conference: Conference,
  offers: Offers,
  brought: Offers,
  buyers: readonly Buyer[],
  sellerCount: number,
  chance: Chance,
): readonly Participation[] => {
  let serial = 0;
  const join = (role: Participation['role'], partyId: string): Participation => {
    serial += 1;
    const base = blankParticipation(sampleId(seed, 'tg', serial), conference.id, role, partyId);
    return { ...base, sample: true, state: chance.weighted(states) };
  };
  const sellers = [...offers.keys()].slice(0, sellerCount).map((producerId, index) => ({
    ...join('producer', producerId),
    productIds: (brought.get(producerId) ?? []).map((product) => product.id),
    boothNo: `${String.fromCharCode(65 + (Math.floor(index / 40) % 26))}${String((index % 40) + 1).padStart(2, '0')}`,
  }));
  return [...sellers, ...buyers.map((buyer) => join('buyer', buyer.id))];
};

const inventGoods = (product: Product, chance: Chance): MouGoods => ({
  productId: product.id,
  quantity: chance.happens(0.75) ? chance.between(1, 50) * 10 : null,
  unit: product.unit,
  supplyTime: chance.happens(0.5) ? (product.season ?? 'Quanh năm') : null,
  price: chance.happens(0.4) ? product.wholesalePrice : null,
});

/** Different pairs of those who did not decline; one to four products of the seller each. */
export const sampleMous = (
  seed: number,
  conference: Conference,
  participations: readonly Participation[],
  offers: Offers,
  count: number,
  chance: Chance,
): readonly Mou[] => {
  const coming = participations.filter((participation) => participation.state !== 'declined');
  const sellers = coming.filter((participation) => participation.role === 'producer');
  const buyers = coming.filter((participation) => participation.role === 'buyer');
  const mous: Mou[] = [];
  for (let number = 1; number <= Math.min(count, sellers.length * buyers.length); number += 1) {
    // Sellers come round once in `sellers.length`, each round with the next buyer: no pair twice.
    const seller = sellers[(number - 1) % sellers.length];
    const buyer = buyers[(number - 1 + Math.floor((number - 1) / sellers.length)) % buyers.length];
    if (!seller || !buyer) break;
    const goods = chance.some(offers.get(seller.partyId) ?? [], chance.between(1, 4));
    mous.push({
      ...blankMou(sampleId(seed, 'bb', number), conference.id, seller.partyId, buyer.partyId, number),
      sample: true,
      goods: goods.map((product) => inventGoods(product, chance)),
    });
  }
  return mous;
};

/** Products by producer, only those that `mayShow` lets in. */
export const offersOf = (
  producers: readonly Producer[],
  products: readonly Product[],
  mayShow: (product: Product) => boolean,
): Offers => {
  const byProducer = new Map<string, Product[]>();
  for (const product of products) {
    if (!mayShow(product)) continue;
    const list = byProducer.get(product.producerId);
    if (list) list.push(product);
    else byProducer.set(product.producerId, [product]);
  }
  return new Map(
    producers.flatMap(({ id }): [string, readonly Product[]][] => {
      const list = byProducer.get(id);
      return list ? [[id, list]] : [];
    }),
  );
};
