import type {
  CatalogueProducer,
  CatalogueProduct,
  CatalogueSnapshot,
} from '../../renderer/documents/catalogue/catalogue-snapshot';
import { standardLook } from '../../renderer/domain/records/catalogue-look';

const names = [
  'Chè Shan tuyết cổ thụ',
  'Mật ong hoa bạc hà',
  'Rượu ngô men lá',
  'Thổ cẩm Mông',
  'Tinh dầu sả',
  'Hoa hồng cổ',
];
const groups = ['I.5.a', 'I.2.b', 'II.1.a', 'IV.2', 'III.3', 'V.1', null] as const;

const productOf = (index: number, photo: string | null): CatalogueProduct => {
  const groupCode = groups[index % groups.length] ?? null;
  return {
    id: `x${index}`,
    producerId: `p${Math.floor(index / 2)}`,
    name: `${names[index % names.length]} số ${index + 1}`,
    nameEn: index % 2 === 0 ? `Product no. ${index + 1}` : null,
    sector: groupCode === null ? null : (groupCode.split('.')[0] ?? null),
    groupCode,
    stars: index % 5 === 0 ? 5 : index % 3 === 0 ? 4 : 3,
    decisionNo: `${1000 + (index % 40)}/QĐ-UBND`,
    decisionDate: index % 7 === 0 ? '2025' : '2025-03-09',
    authority: 'UBND tỉnh Lào Cai',
    expiresOn: '2028-03-09',
    packaging: index % 4 === 0 ? null : 'Hộp giấy 200 g, 24 hộp một thùng',
    unit: 'hộp',
    shelfLife: '24 tháng',
    priceMin: index % 6 === 0 ? null : 85_000 + index * 500,
    priceMax: index % 3 === 0 ? 120_000 + index * 500 : null,
    wholesalePrice: null,
    priceUnit: 'hộp',
    vatIncluded: index % 2 === 0 ? true : null,
    minimumOrder: '10 thùng',
    capacityQty: index % 5 === 0 ? 1234.5 : 1500,
    capacityUnit: 'kg',
    capacityPeriod: 'month',
    season: 'Quanh năm',
    standards: ['VietGAP', 'HACCP'],
    gtin: index % 3 === 0 ? `0893${String(index).padStart(9, '0')}` : null,
    traceCode: null,
    story: null,
    storyEn: null,
    ingredients: 'Búp chè tươi 100 %',
    salesChannels: 'Siêu thị trong tỉnh',
    connectionNeed: 'Tìm nhà phân phối miền Nam',
    photo,
    letIn: null,
  };
};

const producerOf = (index: number): CatalogueProducer => ({
  id: `p${index}`,
  name: `Hợp tác xã Nông nghiệp hữu cơ Bản Liền số ${index + 1}`,
  nameEn: null,
  provinceCode: '15',
  kind: index % 4 === 3 ? 'household' : 'cooperative',
  address: `Thôn ${(index % 9) + 1}, xã Bản Liền, tỉnh Lào Cai`,
  representative: 'Nguyễn Thị Hương',
  representativeTitle: 'Giám đốc',
  phones: index % 2 === 0 ? ['+84912345678'] : [],
  email: null,
  website: null,
  taxCode: index % 4 === 3 ? '*********234' : '5300123456',
  boothNo: `A${index + 1}`,
  state: 'accepted',
});

/** A catalogue of any size, sorted as it is printed; `photoOf` gives the hash of each product's photo. */
export const sampleCatalogue = (
  count: number,
  photoOf: (index: number) => string | null = () => null,
): CatalogueSnapshot => ({
  look: standardLook,
  buyer: null,
  edition: null,
  conferenceId: 'c1',
  conferenceName: 'Hội nghị kết nối cung cầu sản phẩm OCOP năm 2026',
  day: '2026-12-05',
  place: 'Trung tâm Hội nghị tỉnh Lào Cai',
  officeName: 'Sở Công Thương tỉnh Lào Cai',
  superiorBody: 'UBND tỉnh Lào Cai',
  products: Array.from({ length: count }, (_, index) => productOf(index, photoOf(index))),
  producers: Array.from({ length: Math.ceil(count / 2) }, (_, index) => producerOf(index)),
  keptOut: [
    {
      id: 'k1',
      name: 'Cam sành Hàm Yên',
      producerName: 'Hợp tác xã Cam sành',
      reason: 'lapsed',
      decisionNo: '12/QĐ-UBND',
      expiresOn: '2026-01-31',
    },
  ],
  createdAt: '2026-11-24T10:00:00+07:00',
});
