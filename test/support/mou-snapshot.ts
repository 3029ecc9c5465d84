import type { MouGoodsRow, MouParty, MouSnapshot } from '../../renderer/documents/mou/mou-snapshot';

/** A co-operative with everything that a paper asks for. */
export const sampleSeller: MouParty = {
  recordId: 'p1',
  name: 'Hợp tác xã Dịch vụ Nông nghiệp tổng hợp Bản Lầu',
  address: 'Thôn 3, xã Bản Lầu, tỉnh Lào Cai',
  province: 'Lào Cai',
  registrationNo: '5300123456',
  taxCode: '5300123456',
  taxCodeExpected: true,
  phones: ['+84912345678', '+842143825123'],
  email: 'htxbanlau@example.vn',
  bankAccount: '8800205123456',
  bankName: 'Agribank Chi nhánh Lào Cai',
  salutation: 'ba',
  representative: 'Nguyễn Thị Hương Giang',
  title: 'Giám đốc',
  authority: null,
  signature: 'firm',
};

export const sampleBuyer: MouParty = {
  ...sampleSeller,
  recordId: 'b1',
  name: 'Công ty TNHH Thương mại và Dịch vụ Siêu thị Sao Việt - Chi nhánh Hà Nội',
  address: 'Số 25 phố Lý Thường Kiệt, phường Cửa Nam, thành phố Hà Nội',
  province: 'Hà Nội',
  taxCode: '0100123457-001',
  registrationNo: null,
  phones: ['+842438251234'],
  email: null,
  bankAccount: null,
  bankName: null,
  salutation: null,
  representative: 'Trần Quốc Đạt',
  title: 'Giám đốc ngành hàng',
  authority: { number: '12/GUQ-SV', date: '2026-10-05' },
};

export const sampleGoods = (count: number): readonly MouGoodsRow[] =>
  Array.from({ length: count }, (_, index) => ({
    productId: `x${index}`,
    name: `Chè Shan tuyết cổ thụ Suối Giàng loại ${index + 1}`,
    stars: index % 3 === 0 ? 4 : index % 3 === 1 ? 3 : null,
    packaging: 'Hộp giấy 200 g',
    unit: 'hộp',
    quantity: index % 4 === 3 ? null : 1500 + index,
    supplyTime: 'Từ tháng 12/2026',
    price: index % 4 === 3 ? null : 185_000,
  }));

export const sampleSnapshot = (goods = 6): MouSnapshot => ({
  mouId: 'm1',
  number: 5,
  printedNumber: null,
  variant: 'mou2',
  conferenceName: 'Hội nghị kết nối cung cầu sản phẩm OCOP các tỉnh miền núi phía Bắc năm 2026',
  planDecision: 'Kế hoạch số 96/KH-SCT ngày 20 tháng 10 năm 2026 của Sở Công Thương tỉnh Lào Cai',
  signedOn: '2026-12-05',
  signingPlace: 'Trung tâm Hội nghị tỉnh Lào Cai',
  termEnd: '2027-12-31',
  followUpPeriod: 'mỗi quý',
  copiesEach: 1,
  copiesOrganiser: 2,
  seller: sampleSeller,
  buyer: sampleBuyer,
  office: null,
  signatories: [],
  goods: sampleGoods(goods),
  officeName: 'Sở Công Thương tỉnh Lào Cai',
  createdAt: '2026-11-24T10:00:00+07:00',
});
