import type { ViewContent } from '../../renderer/domain/plan/memory-view';
import { blankBuyer } from '../../renderer/domain/records/buyer';
import { blankCertificate, type Certificate } from '../../renderer/domain/records/certificate';
import { blankConference } from '../../renderer/domain/records/conference';
import { blankDecision } from '../../renderer/domain/records/decision';
import { blankMou } from '../../renderer/domain/records/mou';
import { blankOffice } from '../../renderer/domain/records/office';
import { blankParticipation } from '../../renderer/domain/records/participation';
import { blankProducer } from '../../renderer/domain/records/producer';
import { blankProduct } from '../../renderer/domain/records/product';

/** Signed on 05/12/2026, with everything that a memorandum asks for. */
export const conference = {
  ...blankConference('c1'),
  name: 'Hội nghị kết nối cung cầu năm 2026',
  startsOn: '2026-12-05',
  place: 'Trung tâm Hội nghị',
  planDecision: 'Kế hoạch số 96/KH-SCT',
  signedOn: '2026-12-05',
  signingPlace: 'Lào Cai',
  termEnd: '2027-12-31',
  followUpPeriod: 'mỗi quý',
};

export const office = {
  ...blankOffice('o1'),
  name: 'Sở Công Thương tỉnh Lào Cai',
  superiorBody: 'UBND tỉnh Lào Cai',
  provinceCode: '15',
  officerName: 'Cán bộ',
};

export const producer = {
  ...blankProducer('p1'),
  kind: 'cooperative' as const,
  name: 'Hợp tác xã Bản Liền',
  taxCode: '5300123456',
  representative: 'Vàng A Páo',
  salutation: 'ong' as const,
  representativeTitle: 'Giám đốc',
  phones: ['+84912345678'],
  email: 'banlien@example.vn',
  addressText: 'Thôn Đội 2, xã Bản Liền, huyện Bắc Hà, tỉnh Lào Cai',
  provinceCode: '15',
};

export const buyer = {
  ...blankBuyer('b1'),
  kind: 'supermarket' as const,
  name: 'Công ty TNHH Siêu thị Sao Việt',
  taxCode: '0100123457',
  representative: 'Trần Thị Đào',
  salutation: 'ba' as const,
  representativeTitle: 'Giám đốc',
  phones: ['+842438251234'],
  addressText: 'Số 25 phố Lý Thường Kiệt, thành phố Hà Nội',
  provinceCode: '01',
};

export const tea = {
  ...blankProduct('x1', 'p1'),
  name: 'Chè Shan tuyết',
  subgroupCode: 'I.5.a',
  packaging: 'Hộp 200 g',
  unit: 'hộp',
  wholesalePrice: 150_000,
  retailPriceMin: 185_000,
  retailPriceMax: 220_000,
  capacityQty: 1000,
  capacityUnit: 'hộp',
  capacityPeriod: 'month' as const,
  photos: ['a'.repeat(64)],
};
export const honey = { ...blankProduct('x2', 'p1'), name: 'Mật ong bạc hà', subgroupCode: 'I.2.b' };

export const decision = {
  ...blankDecision('d1'),
  number: '3981/QĐ-UBND',
  date: '2025-03-10',
  authority: 'UBND tỉnh Lào Cai',
};
export const oldDecision = { ...blankDecision('d0'), number: '12/QĐ-UBND', date: '2022-01-15', authority: 'UBND tỉnh' };

export const teaCertificate: Certificate = { ...blankCertificate('k1', 'x1'), decisionId: 'd1', stars: 4 };
/** Lapsed on 15/01/2025. */
export const honeyCertificate: Certificate = { ...blankCertificate('k2', 'x2'), decisionId: 'd0', stars: 3 };

export const mou = {
  ...blankMou('m1', 'c1', 'p1', 'b1', 7),
  goods: [{ productId: 'x1', quantity: 500, unit: 'hộp', supplyTime: 'Quanh năm', price: 150_000 }],
};

/** One conference with one producer, one buyer, a valid and a lapsed product and one memorandum. */
export const conferenceRecords: Required<ViewContent> = {
  offices: [office],
  producers: [producer],
  products: [tea, honey],
  decisions: [decision, oldDecision],
  certificates: [teaCertificate, honeyCertificate],
  buyers: [buyer],
  conferences: [conference],
  participations: [
    {
      ...blankParticipation('t1', 'c1', 'producer', 'p1'),
      state: 'accepted',
      productIds: ['x1', 'x2'],
      boothNo: 'A05',
    },
    { ...blankParticipation('t2', 'c1', 'buyer', 'b1'), state: 'accepted' },
  ],
  mous: [mou],
  doubts: [],
  pairs: [],
  unitLists: [],
  lawLists: [],
  editions: [],
  waivers: [],
  queries: [],
  reviews: [],
  rekeyings: [],
  rekeyed: [],
  contacts: [],
  attachments: [],
  scans: [],
  ceremonies: [],
  signings: [],
  ownFields: [],
  labelSheets: [],
  printers: [],
  mouTemplates: [],
  prints: [],
  layouts: [],
};
