import { expect, test } from 'vitest';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];
const columnsOf = (rows: Rows) =>
  proposalOf(workbookOf({ rows })).tables[0]?.columns.map(({ field, by }) => `${field ?? 'none'} ${by}`);

const goods: Rows = [
  [1, 'Chè dây túi lọc', 'HTX Chè Ba Bể', '3 sao', '120.000'],
  [2, 'Miến dong khô', 'Công ty TNHH Miến Na Rì', '4 sao', '90.000'],
  [3, 'Bánh cốm nếp', 'Hộ kinh doanh Lê Thị Mẫu', '3 sao', '60.000'],
];

test.each(['Thông tin sản phẩm', 'Chủng loại sản phẩm', 'Chủng loại hàng hóa', 'Hàng bán'])(
  '«%s» is the name where no other column has it, and a guess',
  (heading) => {
    expect(columnsOf([['STT', heading, 'Chủ thể', 'Sao', 'Giá'], ...goods])?.[1]).toBe('productName values');
  },
);

test.each(['Nơi sản xuất', 'Tên gian hàng', 'Liên hệ'])('«%s» over producers names them, as a guess', (heading) => {
  expect(columnsOf([['STT', 'Sản phẩm', heading, 'Sao', 'Giá'], ...goods])?.[2]).toBe('producerName values');
});

test('beside a real name the words keep their meaning', () => {
  const rows = goods.map((row) => [...row, 'Chè hái tay, sao suốt']);
  const columns = columnsOf([['STT', 'Tên sản phẩm', 'Chủ thể', 'Sao', 'Giá', 'Thông tin sản phẩm'], ...rows]);
  expect(columns?.[1]).toBe('productName heading');
  expect(columns?.[5]).toBe('story heading');
});

test('channels, groups and brands of a list of producers are no products', () => {
  const rows = [
    ['STT', 'Chủ thể', 'Điện thoại', 'Địa chỉ', 'Kênh bán hàng', 'Nhãn hiệu sản phẩm', 'Ngành hàng'],
    [
      1,
      'HTX Chè Ba Bể',
      '0911000001',
      'xã Ba Bể, tỉnh Thái Nguyên',
      'Siêu thị, chợ phiên',
      'Ba Bể Xanh',
      'Rau củ tươi',
    ],
    [
      2,
      'HTX Miến Na Rì',
      '0911000002',
      'xã Na Rì, tỉnh Thái Nguyên',
      'Đại lý trong tỉnh',
      'Na Rì Vàng',
      'Miến, bún khô',
    ],
  ];
  expect(columnsOf(rows)?.some((column) => column.startsWith('productName'))).toBe(false);
});

test('«Tên» beside the kind, the place and the product of a producer is its name, as a guess', () => {
  const columns = columnsOf([
    ['STT', 'Tên', 'Loại hình', 'Điện thoại', 'Sản phẩm', 'Sao'],
    [1, 'Trang trại Mẫu Hòa', 'Trang trại', '0911000001', 'Trứng gà sạch', '3 sao'],
    [2, 'Mẫu Thị Sen', 'Hộ kinh doanh', '0911000002', 'Chả bò', '4 sao'],
  ]);
  expect(columns?.[1]).toBe('producerName values');
});

test('a price in dollars is no price of ours, and gives way to the one in đồng', () => {
  const rows: Rows = [
    ['STT', 'Sản phẩm', 'Chủ thể', 'Giá FOB (USD)', 'Giá nội địa (VNĐ)'],
    [1, 'Cà phê rang xay', 'HTX Cà phê Mẫu', 12.5, '320.000/kg'],
    [2, 'Hạt mắc ca nứt vỏ', 'HTX Mắc ca Mẫu', 9, '240.000/kg'],
  ];
  expect(columnsOf(rows)?.slice(3)).toEqual(['none none', 'retailPrice heading']);
  const dollars = rows.map((row) => row.slice(0, 4));
  expect(columnsOf(dollars)?.[3]).toBe('none none');
});
