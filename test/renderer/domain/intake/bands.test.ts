import { describe, expect, test } from 'vitest';
import { type CellSketch, merge, proposalOf, type SheetSketch, workbookOf } from '../../../support/intake-workbook';

const products = (sketch: SheetSketch): readonly (readonly [number, string, string])[] =>
  proposalOf(workbookOf(sketch)).products.map((product) => [
    product.row.row,
    product.producerText,
    product.values.name,
  ]);

const head: readonly CellSketch[] = ['STT', 'Sản phẩm', 'Chủ thể', 'Hạng sao', 'Điện thoại'];
const line = (no: number, product: string, producer: string | null = 'HTX Chè'): readonly CellSketch[] => [
  no,
  product,
  producer,
  '3 sao',
  '0911000001',
];

describe('bands', () => {
  const banded: readonly (readonly CellSketch[])[] = [
    ['TT', 'Chủ thể', 'Sản phẩm', 'Sao', 'SĐT'],
    ['A', 'TỈNH CAO BẰNG'],
    ['I. Thực phẩm'],
    [1, 'HTX Miến', 'Miến dong', 4, '0911000001'],
    ['II. Thủ công mỹ nghệ'],
    [1, 'HTX Rèn', 'Dao rèn', 3, '0911000002'],
    ['B', 'TỈNH LAI CHÂU'],
    ['I. Đồ uống'],
    [1, 'HTX Rượu', 'Rượu thóc', 3, '0911000003'],
  ];

  test('a province and the groups inside it are carried down', () => {
    const proposal = proposalOf(workbookOf({ rows: banded }));
    expect(proposal.products.map((product) => [product.values.name, product.sector])).toEqual([
      ['Miến dong', 'I'],
      ['Dao rèn', 'IV'],
      ['Rượu thóc', 'II'],
    ]);
    expect(proposal.producers.map((producer) => producer.place.province)).toEqual(['Cao Bằng', 'Cao Bằng', 'Lai Châu']);
  });

  test('a new province ends the group of the one before', () => {
    const rows = [...banded.slice(0, 7), banded[8] ?? []];
    const proposal = proposalOf(workbookOf({ rows }));
    expect(proposal.products.map((product) => product.sector)).toEqual(['I', 'IV', null]);
  });

  test('stars and a decision as bands', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Điện thoại'],
      ['I', 'Sản phẩm đạt 4 sao'],
      ['Quyết định số 123/QĐ-UBND ngày 05/6/2025'],
      [1, 'Chè', 'HTX Chè', '0911000001'],
    ];
    const [product] = proposalOf(workbookOf({ rows })).products;
    expect(product?.certificates).toEqual([
      {
        round: 1,
        rawStars: 4,
        decision: { number: '123/QĐ-UBND', date: '2025-06-05', authority: null },
        values: { stars: 4 },
      },
    ]);
  });

  test('a producer over its products, with its address and phone in its own row', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      ['STT', 'Chủ thể', 'Sản phẩm', 'Điện thoại', 'Hạng sao'],
      ['I', 'HTX Nông sản', null, '0911000001', null],
      [1, null, 'Gạo nếp', null, '3 sao'],
      [2, null, 'Măng khô', null, '4 sao'],
      ['II', 'Công ty TNHH ABC', null, '0911000002', null],
      [1, null, 'Cà phê', null, '3 sao'],
    ];
    expect(products({ rows })).toEqual([
      [3, 'HTX Nông sản', 'Gạo nếp'],
      [4, 'HTX Nông sản', 'Măng khô'],
      [6, 'Công ty TNHH ABC', 'Cà phê'],
    ]);
    expect(proposalOf(workbookOf({ rows })).producers[0]?.values.phones).toEqual(['+84911000001']);
  });

  test('producers and products in one column are taken apart', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      ['STT', 'Đơn vị/Sản phẩm', 'Địa chỉ', 'SĐT', 'Hạng sao', 'Giá (nghìn đồng)'],
      ['I', 'HTX Nông sản sạch', 'xã Mường La, tỉnh Sơn La', '0911000001', null, null],
      [1, 'Gạo nếp', null, null, '3 sao', 35],
      [2, 'Măng khô', null, null, '4 sao', 120],
      ['II', 'Công ty TNHH ABC', 'xã Mường La, tỉnh Sơn La', '0911000002', null, null],
      [1, 'Cà phê', null, null, '3 sao', 150],
    ];
    const proposal = proposalOf(workbookOf({ rows }));
    expect(
      proposal.products.map((product) => [product.producerText, product.values.name, product.values.retailPriceMin]),
    ).toEqual([
      ['HTX Nông sản sạch', 'Gạo nếp', 35_000],
      ['HTX Nông sản sạch', 'Măng khô', 120_000],
      ['Công ty TNHH ABC', 'Cà phê', 150_000],
    ]);
    expect(proposal.producers.map((producer) => producer.values.addressText)).toEqual([
      'xã Mường La, tỉnh Sơn La',
      'xã Mường La, tỉnh Sơn La',
    ]);
  });
});

describe('producers over several rows', () => {
  test('merged cells belong to each row that they cover', () => {
    const rows = [head, line(1, 'Chè xanh'), [2, 'Chè đen', null, '4 sao', null], line(3, 'Mật', 'HTX Ong')];
    const merges = [merge(2, 3, 3), merge(2, 5, 3)];
    expect(products({ rows, merges })).toEqual([
      [2, 'HTX Chè', 'Chè xanh'],
      [3, 'HTX Chè', 'Chè đen'],
      [4, 'HTX Ong', 'Mật'],
    ]);
  });

  test('a blank producer is the one above, and the officer is told', () => {
    const proposal = proposalOf(workbookOf({ rows: [head, line(1, 'Chè xanh'), [2, 'Chè đen', null, '4 sao', null]] }));
    expect(proposal.products.map((product) => product.producerText)).toEqual(['HTX Chè', 'HTX Chè']);
    const told = proposal.issues.find((issue) => issue.code === 'producer-carried');
    expect(told).toMatchObject({ row: 3, severity: 'info', expected: 'HTX Chè', column: 'Chủ thể' });
  });

  test('never when the row has a tax code of its own, and never across a band', () => {
    const withTax: readonly (readonly CellSketch[])[] = [
      ['STT', 'Sản phẩm', 'Chủ thể', 'Hạng sao', 'Mã số thuế'],
      [1, 'Chè', 'HTX Chè', '3 sao', '0188200014'],
      [2, 'Mật', null, '3 sao', '0188200021'],
    ];
    expect(proposalOf(workbookOf({ rows: withTax })).refused.map((row) => [row.at.row, row.issue.code])).toEqual([
      [3, 'producer-missing'],
    ]);
    const banded = [head, line(1, 'Chè'), ['II. Đồ uống'], [2, 'Rượu', null, '3 sao', null]];
    expect(proposalOf(workbookOf({ rows: banded })).refused).toHaveLength(1);
  });

  test('a row without a product is refused by name', () => {
    const proposal = proposalOf(
      workbookOf({ rows: [head, line(1, 'Chè'), [2, null, 'HTX Ong', '3 sao', '0911000002']] }),
    );
    expect(proposal.refused).toMatchObject([
      { at: { row: 3 }, issue: { code: 'product-name-missing', severity: 'error' } },
    ]);
  });
});

test('«1 | 4 sao» between the rows is a band of ranks, in whichever group', () => {
  const { products } = proposalOf(
    workbookOf({
      rows: [
        ['TT', 'Tên sản phẩm', 'Chủ thể', 'Số quyết định'],
        ['I', 'NHÓM THỰC PHẨM'],
        ['1', '4 sao'],
        ['1', 'Bánh tráng cù lao', 'HKD Bánh tráng Mẫu', '1211/QĐ-UBND'],
        ['2', '3 sao'],
        ['1', 'Khoai lang sấy', 'HTX Khoai lang Mẫu', '1212/QĐ-UBND'],
      ],
    }),
  );
  expect(products.map(({ values, sector, certificates }) => [values.name, sector, certificates[0]?.rawStars])).toEqual([
    ['Bánh tráng cù lao', 'I', 4],
    ['Khoai lang sấy', 'I', 3],
  ]);
});
