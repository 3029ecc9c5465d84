import { describe, expect, it } from 'vitest';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

const prices = (rows: readonly (readonly CellSketch[])[]) =>
  proposalOf(workbookOf({ rows })).products.map(({ values }) => [
    values.name,
    values.retailPriceMin ?? null,
    values.retailPriceMax ?? null,
    values.wholesalePrice ?? null,
  ]);

describe('the two ends of a retail price in two columns', () => {
  it('are read under the labels of the form itself', () => {
    expect(
      prices([
        ['STT', 'Tên sản phẩm', 'Tên chủ thể', 'Giá bán lẻ từ', 'Giá bán lẻ đến', 'Giá bán buôn'],
        [1, 'Chè Shan tuyết', 'HTX Suối Giàng', 250_000, 400_000, 220_000],
        [2, 'Gạo nếp Tan', 'HTX Tân Hợp', '45.000đ', null, null],
        [3, 'Mật ong', 'HKD Lò Văn Páo', null, '180k', null],
      ]),
    ).toEqual([
      ['Chè Shan tuyết', 250_000, 400_000, 220_000],
      ['Gạo nếp Tan', 45_000, 45_000, null],
      ['Mật ong', null, 180_000, null],
    ]);
  });

  it.each([
    ['Giá thấp nhất (đồng)', 'Giá cao nhất (đồng)'],
    ['Giá từ', 'Giá đến'],
    ['Giá bán tối thiểu', 'Giá bán tối đa'],
    ['Retail price from', 'Retail price to'],
  ])('%s | %s', (from, to) => {
    expect(
      prices([
        ['TT', 'Sản phẩm', 'Chủ thể', from, to],
        [1, 'Chè', 'HTX Chè', 100_000, 150_000],
        [2, 'Gạo', 'HTX Gạo', 20_000, 35_000],
      ]),
    ).toEqual([
      ['Chè', 100_000, 150_000, null],
      ['Gạo', 20_000, 35_000, null],
    ]);
  });

  it('are read below one heading over both', () => {
    expect(
      prices([
        ['TT', 'Sản phẩm', 'Chủ thể', 'Giá bán (đồng)', null],
        [null, null, null, 'Từ', 'Đến'],
        [1, 'Chè', 'HTX Chè', 100_000, 150_000],
        [2, 'Gạo', 'HTX Gạo', 20_000, 35_000],
      ]),
    ).toEqual([
      ['Chè', 100_000, 150_000, null],
      ['Gạo', 20_000, 35_000, null],
    ]);
  });
});

it('keeps the family names Ông and Bà before a middle name, and takes the salutation off every other', () => {
  const { producers } = proposalOf(
    workbookOf({
      rows: [
        ['STT', 'Tên chủ thể', 'Người đại diện', 'Điện thoại'],
        [1, 'HTX Chè', 'Ông Thị Mười', '0911000001'],
        [2, 'HTX Gạo', 'Ông Nguyễn Văn Nam', '0911000002'],
        [3, 'HTX Ong', 'Bà Trần Thị Hoa', '0911000003'],
      ],
    }),
  );
  expect(producers.map(({ values }) => [values.representative, values.salutation ?? null])).toEqual([
    ['Ông Thị Mười', null],
    ['Nguyễn Văn Nam', 'ong'],
    ['Trần Thị Hoa', 'ba'],
  ]);
});
