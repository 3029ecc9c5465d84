import { memoryView } from '../../renderer/domain/plan/memory-view';
import type { StoreView } from '../../renderer/domain/plan/store-view';
import { type Buyer, blankBuyer } from '../../renderer/domain/records/buyer';
import { blankCertificate, type Certificate } from '../../renderer/domain/records/certificate';
import { blankConference, type Conference } from '../../renderer/domain/records/conference';
import { blankDecision, type Decision } from '../../renderer/domain/records/decision';
import { blankMou, type Mou } from '../../renderer/domain/records/mou';
import { blankParticipation, type Participation } from '../../renderer/domain/records/participation';
import { blankProducer, type Producer } from '../../renderer/domain/records/producer';
import { blankProduct, type Product } from '../../renderer/domain/records/product';

/** What a paper asks of a party. */
const signer = {
  taxCode: '5300123456',
  representative: 'Nguyễn Thị Mai',
  representativeTitle: 'Giám đốc',
  addressText: 'Thôn 3, xã Bản Lầu',
  provinceCode: '15',
  phones: ['+84912345678'],
};

export const conference: Conference = {
  ...blankConference('c'),
  name: 'Hội nghị Lào Cai 2026',
  startsOn: '2026-12-10',
  signedOn: '2026-12-10',
  signingPlace: 'Lào Cai',
  termEnd: '2027-12-10',
  followUpPeriod: 'mỗi quý',
};

const producer = (id: string, name: string, change: Partial<Producer> = {}): Producer => ({
  ...blankProducer(id),
  ...signer,
  kind: 'cooperative',
  name,
  ...change,
});

const buyer = (id: string, name: string, change: Partial<Buyer> = {}): Buyer => ({
  ...blankBuyer(id),
  ...signer,
  taxCode: '0100123457',
  name,
  ...change,
});

const product = (id: string, producerId: string, name: string, change: Partial<Product> = {}): Product => ({
  ...blankProduct(id, producerId),
  name,
  subgroupCode: 'I.5.a',
  unit: 'hộp',
  ...change,
});

/** Recognised in 2024: valid until 10/05/2027. */
const recognised: Decision = { ...blankDecision('d24'), number: '12/QĐ-UBND', date: '2024-05-10' };
/** Recognised in 2023: lapsed on 10/05/2026. */
const old: Decision = { ...blankDecision('d23'), number: '9/QĐ-UBND', date: '2023-05-10' };

const certificate = (productId: string, decisionId: string | null, stars: 3 | 4 | 5): Certificate => ({
  ...blankCertificate(`g-${productId}`, productId),
  decisionId,
  stars,
});

const comes = (
  id: string,
  role: Participation['role'],
  partyId: string,
  change: Partial<Participation> = {},
): Participation => ({ ...blankParticipation(id, 'c', role, partyId), ...change });

export const mouOf = (id: string, number: number, change: Partial<Mou> = {}): Mou => ({
  ...blankMou(id, 'c', 'chi', 'xanh', number),
  goods: [{ productId: 'tra', quantity: 500, unit: 'hộp', supplyTime: null, price: 90_000 }],
  ...change,
});

export interface World {
  readonly conference?: Partial<Conference>;
  readonly participations?: readonly Participation[];
  readonly mous?: readonly Mou[];
}

/**
 * A small province: `chi` makes valid tea and lapsed cake, `an` a claimed honey, `binh` nothing; `xanh` and `que` buy.
 * Tea and cake and honey are picked, so that one is printed and two are kept out.
 */
export const conferenceWorld = (change: World = {}): StoreView =>
  memoryView({
    conferences: [{ ...conference, ...change.conference }],
    producers: [
      producer('chi', 'HTX Chị Em'),
      producer('an', 'Hộ kinh doanh An', { kind: 'household', provinceCode: '08' }),
      producer('binh', 'Công ty Bình Minh', { kind: 'company', provinceCode: null }),
    ],
    products: [
      product('tra', 'chi', 'Trà Shan tuyết', { season: 'Quanh năm', wholesalePrice: 90_000 }),
      product('banh', 'chi', 'Bánh chưng gù', { subgroupCode: 'I.3.a' }),
      product('mat', 'an', 'Mật ong bạc hà', { subgroupCode: 'II.1.a' }),
    ],
    decisions: [recognised, old],
    certificates: [certificate('tra', 'd24', 4), certificate('banh', 'd23', 3), certificate('mat', null, 5)],
    buyers: [
      buyer('xanh', 'Siêu thị Xanh', { kind: 'supermarket', demandText: 'Chè, mật ong' }),
      buyer('que', 'Cửa hàng Vị Quê', { kind: 'specialty', representative: null }),
    ],
    participations: change.participations ?? [
      comes('t-chi', 'producer', 'chi', { state: 'accepted', productIds: ['tra', 'banh'], boothNo: 'A01' }),
      comes('t-an', 'producer', 'an', { productIds: ['mat', 'gone'] }),
      comes('t-xanh', 'buyer', 'xanh', { state: 'accepted' }),
      comes('t-que', 'buyer', 'que', { state: 'declined' }),
    ],
    mous: change.mous ?? [],
  });

export { comes };
