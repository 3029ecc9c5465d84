import { describe, expect, test } from 'vitest';
import { type CellSketch, merge, proposalOf, type SheetSketch, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];
const fieldsOf = (sketch: SheetSketch) => proposalOf(workbookOf(sketch)).tables[0]?.columns.map(({ field }) => field);

const goods: Rows = [
  [1, 'Chè Shan', 'HTX Chè', '50.000 đồng/hộp', 'Hộp 100g', '4 sao'],
  [2, 'Mật ong', 'HTX Ong', '70.000 đồng/chai', 'Chai 500ml', '3 sao'],
  [3, 'Măng khô', 'HTX Măng', '90.000 đồng/túi', 'Túi 300g', '3 sao'],
];

describe('headings that say nothing', () => {
  test.each([
    ['', '', ''],
    ['Cột1', 'Cột2', 'Cột 3'],
    ['Column1', 'Column2', 'Column3'],
    ['Ghi chú', 'Thông tin khác', 'Khác'],
  ])('%j %j %j: the values say it', (...headings) => {
    const rows: Rows = [['STT', 'Sản phẩm', 'Chủ thể', ...headings], ...goods];
    expect(fieldsOf({ rows })).toEqual(['rowNo', 'productName', 'producerName', 'retailPrice', 'packaging', 'stars']);
  });

  test('money under a heading that says something else is not a price', () => {
    const rows: Rows = [['STT', 'Sản phẩm', 'Chủ thể', 'Vốn vay ưu đãi', 'Quà tặng kèm', 'Hạng'], ...goods];
    const fields = fieldsOf({ rows });
    expect(fields?.[3]).not.toBe('retailPrice');
    expect(fields?.[4]).not.toBe('packaging');
  });

  test('remarks stay remarks where the price has a column of its own', () => {
    const rows: Rows = [
      ['STT', 'Sản phẩm', 'Chủ thể', 'Ghi chú', 'Giá bán', 'Hạng'],
      ...goods.map((row) => [...row.slice(0, 4), 50_000, row[5] ?? null]),
    ];
    expect(fieldsOf({ rows })?.slice(3)).toEqual(['note', 'retailPrice', 'stars']);
  });
});

describe('a group heading', () => {
  const rows: Rows = [
    ['STT', 'Thông tin sản phẩm', null, null, 'Thông tin chủ thể', null],
    [null, 'Tên', '', 'Hạng sao', 'Tên', 'SĐT'],
    [1, 'Chè Shan', '50.000 đồng/hộp', '4 sao', 'HTX Chè', '0911000001'],
    [2, 'Mật ong', '70.000 đồng/chai', '3 sao', 'HTX Ong', '0911000002'],
  ];
  const merges = [merge(1, 1, 2), merge(1, 2, 1, 4), merge(1, 5, 1, 6)];

  test('tells «Tên» from «Tên», and is no heading of a column that has none', () => {
    expect(fieldsOf({ rows, merges })).toEqual([
      'rowNo',
      'productName',
      'retailPrice',
      'stars',
      'producerName',
      'phone',
    ]);
  });
});

describe('signs', () => {
  test('«***» under blank producers is a rank, not a bullet', () => {
    const list: Rows = [
      ['STT', 'Chủ thể', 'Sản phẩm', 'Sao'],
      [1, 'HTX Chè', 'Chè Shan', '****'],
      [2, null, 'Chè đen', '***'],
    ];
    const { products } = proposalOf(workbookOf({ rows: list }));
    expect(products.map(({ values, certificates }) => [values.name, certificates[0]?.rawStars])).toEqual([
      ['Chè Shan', 4],
      ['Chè đen', 3],
    ]);
  });
});
