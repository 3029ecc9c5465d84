import { expect, test } from 'vitest';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

const rows: readonly (readonly CellSketch[])[] = [
  ['Dấu thời gian', 'Tên cơ sở', 'Điện thoại', 'Sản phẩm 1', 'Giá SP 1', 'Sản phẩm 2', 'Giá SP 2', 'Hạng sao'],
  ['10/10/2026 8:15', 'HTX Mắm Cửa Khe', '0911000001', 'Mắm cái', 60_000, 'Mắm nêm', 45_000, '4 sao'],
  ['10/10/2026 9:02', 'HKD Bò khô Cầu Mống', '0911000002', 'Bò khô', 250_000, null, null, '3 sao'],
  ['11/10/2026 14:40', 'CSSX Bánh khô mè', '0911000003', 'Bánh khô mè', null, 'Bánh nổ', -5, '9 sao'],
];
const proposal = (choice?: Parameters<typeof proposalOf>[1]) => proposalOf(workbookOf({ rows }), choice);

test('numbered columns are the products of one row, each with what is its own and with what they share', () => {
  const { products } = proposal();
  expect(
    products.map(({ values, producerText, row, certificates }) => [
      values.name,
      producerText,
      row.row,
      values.retailPriceMin ?? null,
      certificates[0]?.rawStars ?? null,
    ]),
  ).toEqual([
    ['Mắm cái', 'HTX Mắm Cửa Khe', 2, 60_000, 4],
    ['Mắm nêm', 'HTX Mắm Cửa Khe', 2, 45_000, 4],
    ['Bò khô', 'HKD Bò khô Cầu Mống', 3, 250_000, 3],
    ['Bánh khô mè', 'CSSX Bánh khô mè', 4, null, null],
    ['Bánh nổ', 'CSSX Bánh khô mè', 4, null, null],
  ]);
});

test('a price of the second product is told with its own column, a rank of both once', () => {
  const told = proposal().issues.filter(({ row }) => row === 4);
  expect(told.map(({ code, column }) => [code, column])).toEqual([
    ['stars-impossible', 'Hạng sao'],
    ['price-negative', 'Giá SP 2'],
  ]);
});

test('the officer may leave the second set out', () => {
  const [table] = proposal().tables;
  const columns = proposal({ choices: { [table?.id ?? '']: { fields: { 6: null, 7: null } } } });
  expect(columns.products.map(({ values }) => values.name)).toEqual(['Mắm cái', 'Bò khô', 'Bánh khô mè']);
});

test('numbers that count something else make no sets', () => {
  const other = proposalOf(
    workbookOf({
      rows: [
        ['STT', 'Sản phẩm', 'Chủ thể', 'Điện thoại 1', 'Điện thoại 2', 'Sao lần 1', 'Sao lần 2'],
        [1, 'Chè', 'HTX Chè', '0911000001', '0911000002', '3 sao', '4 sao'],
        [2, 'Gạo', 'HTX Gạo', '0911000003', '0911000004', '3 sao', '3 sao'],
      ],
    }),
  );
  expect(other.tables[0]?.columns.some(({ repeats }) => repeats !== undefined)).toBe(false);
  expect(other.products.map(({ values }) => values.name)).toEqual(['Chè', 'Gạo']);
});
