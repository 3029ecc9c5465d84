import { describe, expect, test } from 'vitest';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];

const goods: Rows = [
  [1, 'Mật ong bạc hà', 'HTX Sà Phìn', 'Xã Mèo Vạc', '4 sao', '0912345678', '250k/chai'],
  [2, 'Chè shan tuyết', 'Công ty TNHH Chè Lũng Phìn', 'Xã Lũng Phìn', '5 sao', '0912345679', '180k'],
  [3, 'Thịt trâu gác bếp', 'Hộ kinh doanh Vàng Thị Mỷ', 'Xã Đồng Văn', '3 sao', '0912345670', '850k-900k/kg'],
  [4, 'Rượu ngô Thiên Hương', 'Tổ hợp tác Thiên Hương', 'Xã Đồng Văn', '3 sao', '0912345671', '60k'],
];
const read = (rows: Rows, choices?: Parameters<typeof proposalOf>[1]) => proposalOf(workbookOf({ rows }), choices);
const namesOf = (rows: Rows): readonly (string | null | undefined)[] =>
  read(rows).products.map(({ values }) => values.name);

describe('a list that begins with its first product', () => {
  test('keeps it, and says that where it begins is a guess', () => {
    const { tables, products, issues } = read(goods);
    expect(tables[0]).toMatchObject({ headerTop: 1, headerBottom: 0, headingGuessed: 'open' });
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual([
      'rowNo',
      'productName',
      'producerName',
      'commune',
      'stars',
      'phone',
      'retailPrice',
    ]);
    expect(products.map(({ row, values }) => [row.row, values.name])).toEqual([
      [1, 'Mật ong bạc hà'],
      [2, 'Chè shan tuyết'],
      [3, 'Thịt trâu gác bếp'],
      [4, 'Rượu ngô Thiên Hương'],
    ]);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'heading-missing', found: '1' }));
    // A column without a heading is named by its letter.
    expect(issues).toContainEqual(expect.objectContaining({ code: 'column-guess', column: 'B', field: 'productName' }));
  });

  test('of texts alone, too, where the first line used to be taken for the header', () => {
    const rows = goods.map((row) => row.slice(1, 5));
    expect(namesOf(rows)).toEqual(['Mật ong bạc hà', 'Chè shan tuyết', 'Thịt trâu gác bếp', 'Rượu ngô Thiên Hương']);
  });

  test('with bare ranks and prices, under a title, above a sum: and is not turned', () => {
    const rows: Rows = [
      ['Danh sách hàng OCOP xã Si Ma Cai gửi Sở'],
      [],
      ['Tương ớt Mường Khương', 'HTX Ớt Mường Khương', 3, 35_000],
      ['Gạo Séng cù', 'Công ty TNHH Gạo Séng Cù', 4, 40_000],
      ['Lạp xưởng Bảo Thắng', 'HKD Nguyễn Thị Thơm', 3, 250_000],
      ['Tổng', '3 sản phẩm'],
    ];
    const { sheets, products } = read(rows);
    expect(sheets.map(({ part }) => part)).toEqual([undefined]);
    expect(
      products.map(({ values, certificates }) => [values.name, certificates[0]?.rawStars, values.retailPriceMin]),
    ).toEqual([
      ['Tương ớt Mường Khương', 3, 35_000],
      ['Gạo Séng cù', 4, 40_000],
      ['Lạp xưởng Bảo Thắng', 3, 250_000],
    ]);
  });

  test('whose first producers say no kind is not cut short', () => {
    const rows: Rows = [[1, 'Kẹo dừa', 'Bà Tư Bé', 'Xã Mỏ Cày', '3 sao', '0912345600', '25k'], ...goods];
    expect(namesOf(rows)[0]).toBe('Kẹo dừa');
  });

  test('the officer has the last word: the first row as the header', () => {
    const { tables, products } = read(goods, { choices: { 'Sheet1#1': { headerTop: 1, headerBottom: 1 } } });
    expect(tables[0]).toMatchObject({ headerTop: 1, headerBottom: 1, headingGuessed: 'answered' });
    expect(products).toHaveLength(3);
  });
});

describe('a header whose words nobody knows', () => {
  test('stays the header above rows that read as data, and is said to be a guess', () => {
    const { tables, products, issues } = read([
      ['Hàng mang đi', 'Bà con', 'Loại'],
      ...goods.map((row) => [row[1] ?? null, row[2] ?? null, row[4] ?? null]),
    ]);
    expect(tables[0]).toMatchObject({ headerTop: 1, headerBottom: 1, headingGuessed: 'open' });
    expect(products).toHaveLength(4);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'heading-guess', found: '1' }));
  });

  test('read as data when the officer says so', () => {
    const rows: Rows = [
      ['Nấm hương', 'Ông Sùng A Páo'],
      ['Măng khô', 'Bà Giàng Thị Mỷ'],
    ];
    expect(read(rows).tables).toEqual([]);
    const said = read(rows, {
      choices: { 'Sheet1#1': { headerTop: 1, headerBottom: 0, fields: { 1: 'productName', 2: 'producerName' } } },
    });
    expect(said.products.map(({ values }) => values.name)).toEqual(['Nấm hương', 'Măng khô']);
  });
});

test.each<readonly [string, Rows]>([
  [
    'guests',
    [
      ['Nguyễn Văn A', 'Giám đốc', 'HTX Chè', '0912345678'],
      ['Trần Thị B', 'Phó giám đốc', 'HTX Ong', '0912345679'],
    ],
  ],
  [
    'tasks',
    [
      ['Thuê hội trường', 'Phòng Thương mại', 'trước 05/12'],
      ['In phướn', 'HTX In Hòa Bình', 'trước 10/12'],
    ],
  ],
])('%s without a header are no list of products', (_, rows) => {
  expect(read(rows).products).toEqual([]);
});
