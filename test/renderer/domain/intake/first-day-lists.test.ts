import { describe, expect, test } from 'vitest';
import { placeOfTitles } from '../../../../renderer/domain/intake/place-texts';
import { readLabels } from '../../../../renderer/domain/intake/producer-labels';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];
const read = (rows: Rows) => proposalOf(workbookOf({ rows }));

describe('titles that name no commune', () => {
  test.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'LIÊN MINH HỢP TÁC XÃ',
    'DANH SÁCH SẢN PHẨM MỖI XÃ MỘT SẢN PHẨM (OCOP)',
    'Báo cáo phát triển kinh tế - xã hội',
    'PHÒNG VĂN HÓA - XÃ HỘI',
  ])('%s', (line) => {
    expect(placeOfTitles([line])).toEqual({});
  });

  test('a commune beside such words is still read', () => {
    expect(placeOfTitles(['UBND XÃ HỘI THỊNH - CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])).toEqual({ commune: 'Hội Thịnh' });
    expect(placeOfTitles(['LIÊN MINH HỢP TÁC XÃ TỈNH LÀO CAI'])).toEqual({ province: 'Lào Cai' });
  });
});

test('a decision and its day in one cell stay together for each product of the row', () => {
  const { products } = read([
    ['TT', 'Đơn vị', 'Tên hàng', 'Xếp loại', 'QĐ công nhận'],
    [1, 'Cty TNHH Trà Bát Tiên', 'Trà Bát Tiên; Trà nhài', 'bốn sao', 'QĐ số 77/QĐ-UBND, ngày 9-1-2026'],
    [2, 'HTX Quế', 'Bột quế; Tinh dầu quế', 'ba sao', '78/QĐ-UBND, 79/QĐ-UBND'],
  ]);
  expect(
    products.map(({ values, certificates }) => [
      values.name,
      certificates[0]?.decision?.number,
      certificates[0]?.decision?.date,
    ]),
  ).toEqual([
    ['Trà Bát Tiên', '77/QĐ-UBND', '2026-01-09'],
    ['Trà nhài', '77/QĐ-UBND', '2026-01-09'],
    ['Bột quế', '78/QĐ-UBND', null],
    ['Tinh dầu quế', '79/QĐ-UBND', null],
  ]);
});

test('a band of a producer: address, telephone and tax code without colons', () => {
  const line = 'HTX Bưởi Đoan Hùng – xã Đoan Hùng, tỉnh Phú Thọ; ĐT 0210 3888 999; MST 2600987654';
  expect(readLabels(line)).toMatchObject({
    name: 'HTX Bưởi Đoan Hùng – xã Đoan Hùng, tỉnh Phú Thọ',
    phone: '0210 3888 999',
    taxCode: '2600987654',
  });
  const { producers } = read([
    ['STT', 'Sản phẩm', 'Sao', 'Số QĐ', 'Giá'],
    ['I', line],
    [1, 'Bưởi Sửu Chí Đám', 4, '3355/QĐ-UBND', '45.000'],
    [2, 'Bưởi Bằng Luân', 3, '3355/QĐ-UBND', '35k'],
  ]);
  expect(producers.map(({ values }) => [values.name, values.phones, values.taxCode, values.addressText])).toEqual([
    ['HTX Bưởi Đoan Hùng', ['+842103888999'], '2600987654', 'xã Đoan Hùng, tỉnh Phú Thọ'],
  ]);
});

test('ranks under an unknown heading, one of them not awarded', () => {
  const { products } = read([
    ['Tên cơ sở', 'Mặt hàng OCOP', 'Được mấy?', 'Bán lẻ'],
    ['Cơ sở Út Em', 'Kẹo dừa sáp', '5*', '75k'],
    ['Cơ sở Út Em', 'Chôm chôm sấy', 'OCOP 3*', '65k'],
    ['Cơ sở Kim Ngân', 'Rượu dừa', 'chưa xếp hạng', '90k'],
  ]);
  expect(products.map(({ certificates }) => certificates[0]?.rawStars ?? null)).toEqual([5, 3, null]);
});

test('producers written between their products are shown as what they are', () => {
  const { tables } = read([
    ['STT', 'Sản phẩm', 'Sao', 'Giá'],
    ['I', 'HTX Bưởi Đoan Hùng'],
    [1, 'Bưởi Sửu', 4, '45.000'],
    [2, 'Bưởi Bằng Luân', 3, '35.000'],
    ['II', 'Công ty TNHH Chè Hoài Trung'],
    [1, 'Chè đinh', 5, '1.200.000'],
  ]);
  expect(tables[0]?.columns.map(({ field, samples }) => [field, samples])).toContainEqual([
    'producerName',
    ['HTX Bưởi Đoan Hùng', 'Công ty TNHH Chè Hoài Trung'],
  ]);
  expect(tables[0]?.columns.find(({ field }) => field === 'productName')?.samples).toEqual([
    'Bưởi Sửu',
    'Bưởi Bằng Luân',
    'Chè đinh',
  ]);
});

test('what is wrong in a cell that several products share is told once', () => {
  const { products, issues } = read([
    ['STT', 'Chủ thể', 'Sản phẩm', 'Sao', 'Ngày quyết định'],
    [1, 'HTX Chè', 'Chè đinh\nChè móc câu', '5 sao\n4 sao', 'tháng 3/2026'],
  ]);
  expect(products).toHaveLength(2);
  expect(issues.filter(({ code }) => code === 'date-partial')).toHaveLength(1);
});

test('whom one calls by a first name signs nothing, and is not lost', () => {
  const { producers } = read([
    ['STT', 'Tên sản phẩm', 'Chủ thể', 'Người liên hệ', 'Hạng sao'],
    [1, 'Chè', 'HTX Một', 'Chị Hoa (0977.333.444)', '4 sao'],
    [2, 'Quế', 'HTX Hai', 'A. Tuấn – 0983 111 222', '4 sao'],
    [3, 'Mật', 'HTX Ba', 'Chị Nguyễn Thị Hoa', '4 sao'],
    [4, 'Gạo', 'HTX Bốn', 'Anh Đức', '4 sao'],
    [5, 'Nếp', 'HTX Năm', 'Đinh Văn Anh', '4 sao'],
  ]);
  expect(producers.map(({ values }) => [values.representative, values.note, values.phones?.length ?? 0])).toEqual([
    [undefined, 'Người liên hệ: Chị Hoa', 1],
    [undefined, 'Người liên hệ: A. Tuấn', 1],
    ['Nguyễn Thị Hoa', undefined, 0],
    [undefined, 'Người liên hệ: Anh Đức', 0],
    ['Đinh Văn Anh', undefined, 0],
  ]);
});
