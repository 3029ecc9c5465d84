import { describe, expect, test } from 'vitest';
import type { IntakeProposal } from '../../../../renderer/domain/intake/intake-proposal';
import { type CellSketch, merge, proposalOf, type SheetSketch, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];

const read = (...sheets: readonly SheetSketch[]): IntakeProposal => proposalOf(workbookOf(...sheets));
const goods = (proposal: IntakeProposal) =>
  proposal.products.map(({ row, producerText, values, certificates }) => [
    row.row,
    producerText,
    values.name,
    certificates.map((each) => each.rawStars),
  ]);

describe('the workbook of a rural-development office: 22 columns, two rounds side by side', () => {
  const single = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 22];
  const rows: Rows = [
    ['TỔNG HỢP SẢN PHẨM OCOP'],
    [],
    [
      'TT',
      'Tên sản phẩm',
      'Nhóm sản phẩm',
      'Loại hình',
      'Chủ thể',
      'Xã/phường',
      'Địa chỉ',
      'Người đại diện',
      'Điện thoại',
      'Hạng sao hiện tại',
      'Ngày hết hạn',
      'Công nhận lần 1',
      null,
      null,
      null,
      null,
      'Công nhận lần 2/nâng hạng',
      null,
      null,
      null,
      null,
      'Ghi chú',
    ],
    [
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'Hạng sao',
      'Ngày',
      'Năm',
      'Số QĐ',
      'Cơ quan ban hành',
      'Hạng sao',
      'Ngày',
      'Năm',
      'Số QĐ',
      'Cơ quan ban hành',
      null,
    ],
    [
      1,
      'Nấm sấy',
      'Thực phẩm',
      'DN',
      'Công ty TNHH Nấm',
      'Củ Chi',
      'Ấp 1',
      'Nguyễn A',
      '0911000001',
      4,
      { date: '2027-08-10' },
      3,
      { date: '2021-06-05' },
      2021,
      '123/QĐ-UBND',
      'UBND huyện Củ Chi',
      4,
      { date: '2024-08-10' },
      2024,
      '456/QĐ-UBND',
      'UBND TP.HCM',
      null,
    ],
    [
      2,
      'Rau má',
      'Thực phẩm',
      'HTX',
      'HTX Rau',
      'Hóc Môn',
      'Ấp 2',
      'Nguyễn B',
      '0911000002',
      3,
      { error: '#REF!' },
      3,
      { date: '2023-06-05' },
      2023,
      '124/QĐ-UBND',
      'UBND huyện Hóc Môn',
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    [null, 'Tổng cộng: 2 sản phẩm'],
  ];
  const merges = [merge(3, 12, 3, 16), merge(3, 17, 3, 21), ...single.map((column) => merge(3, column, 4))];
  const proposal = read({ rows, merges });

  test('each round is a certificate under its own decision and body; the expiry belongs to the later one', () => {
    expect(proposal.products[0]?.certificates).toEqual([
      {
        round: 1,
        rawStars: 3,
        decision: { number: '123/QĐ-UBND', date: '2021-06-05', authority: 'UBND huyện Củ Chi' },
        values: { stars: 3 },
      },
      {
        round: 2,
        rawStars: 4,
        decision: { number: '456/QĐ-UBND', date: '2024-08-10', authority: 'UBND TP.HCM' },
        values: { stars: 4, expiresOn: '2027-08-10' },
      },
    ]);
  });

  test('a product of one round has one; a broken cell is blank and told', () => {
    expect(proposal.products[1]?.certificates.map((each) => each.decision?.number)).toEqual(['124/QĐ-UBND']);
    expect(proposal.issues.filter((issue) => issue.severity !== 'info')).toMatchObject([
      { code: 'cell-error', row: 6, column: 'Ngày hết hạn', found: '#REF!' },
    ]);
  });

  test('the column that repeats the rank of today is left out by name', () => {
    const current = proposal.tables[0]?.columns.find((column) => column.heading === 'Hạng sao hiện tại');
    expect(current?.field).toBeNull();
  });

  test('alone, the rank of today is the rank', () => {
    const alone = read({
      rows: [
        ['TT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao hiện tại'],
        [1, 'Nấm', 'HTX Nấm', '4 sao'],
      ],
    });
    expect(alone.products[0]?.certificates[0]?.rawStars).toBe(4);
  });
});

describe('merged producers with hamlet, commune and district in columns of their own', () => {
  const rows: Rows = [
    [
      'Stt',
      'Tên cơ sở',
      'Thôn/bản',
      'Xã',
      'Huyện',
      'Tỉnh',
      'Họ tên chủ cơ sở',
      'Điện thoại',
      'Sản phẩm tiêu biểu',
      'Hạng sao',
      'Năm',
    ],
    [
      1,
      'Cơ sở Bánh A',
      'Thôn 1',
      'Nga Sơn',
      'Nga Sơn',
      'Thanh Hóa',
      'Lê Thị B',
      '0911.000.001',
      'Bánh gai',
      '3*',
      2022,
    ],
    [null, null, null, null, null, null, null, null, 'Bánh nếp', '4*', 2023],
    [
      2,
      'Hộ ông Trần C',
      'Thôn 2',
      'Nga Sơn',
      'Nga Sơn',
      'Thanh Hóa',
      'Trần C',
      '0911 000 002',
      'Chiếu cói',
      '4*',
      2023,
    ],
  ];
  const proposal = read({ rows, merges: [1, 2, 3, 4, 5, 6, 7, 8].map((column) => merge(2, column, 3)) });

  test('products and their years', () => {
    expect(goods(proposal)).toEqual([
      [2, 'Cơ sở Bánh A', 'Bánh gai', [3]],
      [3, 'Cơ sở Bánh A', 'Bánh nếp', [4]],
      [4, 'Hộ ông Trần C', 'Chiếu cói', [4]],
    ]);
    expect(proposal.products[1]?.certificates[0]?.decision).toEqual({ number: '', date: '2023', authority: null });
  });

  test('the district makes the address one of before 01/7/2025', () => {
    expect(proposal.producers[0]?.values).toMatchObject({
      addressText: 'Thôn 1',
      oldCommune: 'Nga Sơn',
      oldDistrict: 'Nga Sơn',
      oldProvince: 'Thanh Hóa',
      representative: 'Lê Thị B',
    });
    expect(proposal.issues.filter((issue) => issue.code === 'producer-carried')).toEqual([]);
  });
});

describe('a list typed without marks', () => {
  const rows: Rows = [
    ['DANH SACH SAN PHAM OCOP'],
    ['STT', 'TEN SAN PHAM', 'CHU THE', 'DIA CHI', 'SDT', 'XEP HANG', 'GIA BAN'],
    [1, 'Tra Shan', 'HTX Tra Shan', 'xa Ta Xua, huyen Bac Yen, tinh Son La', '911000001', '4 sao', '120000d/hop'],
    [2, 'Man say', 'Cong ty TNHH Man', 'xa Moc Chau, tinh Son La', '911000002', 'ba sao', '80k'],
    ['TONG CONG', '2 san pham'],
  ];
  const proposal = read({ rows });

  test('is read like any other', () => {
    expect(goods(proposal)).toEqual([
      [3, 'HTX Tra Shan', 'Tra Shan', [4]],
      [4, 'Cong ty TNHH Man', 'Man say', [3]],
    ]);
    expect(proposal.products.map((product) => [product.values.retailPriceMin, product.values.priceUnit])).toEqual([
      [120_000, 'hop'],
      [80_000, undefined],
    ]);
    expect(proposal.producers.map((producer) => producer.place)).toEqual([
      { commune: 'Ta Xua', district: 'Bac Yen', province: 'Sơn La' },
      { commune: 'Moc Chau', province: 'Sơn La' },
    ]);
  });
});
