import { describe, expect, test } from 'vitest';
import { findHeaders } from '../../../../renderer/domain/intake/find-headers';
import { isNumberRow } from '../../../../renderer/domain/intake/header-lines';
import { gridOf } from '../../../../renderer/domain/intake/sheet-grid';
import {
  type CellSketch,
  merge,
  proposalOf,
  type SheetSketch,
  sheetOf,
  workbookOf,
} from '../../../support/intake-workbook';

const headers = (sketch: SheetSketch) => findHeaders(gridOf(sheetOf(sketch))).map(({ top, bottom }) => [top, bottom]);
const kinds = (sketch: SheetSketch): readonly string[] =>
  (proposalOf(workbookOf(sketch)).tables[0]?.rows ?? []).map((row) => `${row.row} ${row.kind}`);
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

describe('where the header is', () => {
  test('under a letterhead, a title and an annex line', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      ['UBND TỈNH SƠN LA', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['SỞ CÔNG THƯƠNG', null, null, 'Độc lập - Tự do - Hạnh phúc'],
      [],
      ['DANH SÁCH SẢN PHẨM OCOP THAM GIA HỘI NGHỊ'],
      ['(Kèm theo Công văn số 12/SCT-QLTM ngày 09 tháng 10 năm 2026)'],
      head,
      line(1, 'Chè'),
    ];
    expect(headers({ rows })).toEqual([[6, 6]]);
  });

  test('two rows with merged groups, not beginning at A1', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      [],
      [null, 'STT', 'Chủ thể', null, 'Sản phẩm', null, 'Ghi chú'],
      [null, null, 'Tên', 'Điện thoại', 'Tên', 'Hạng sao', null],
      [null, 1, 'HTX Chè', '0911000001', 'Chè', '3 sao', null],
    ];
    const merges = [merge(2, 2, 3), merge(2, 3, 2, 4), merge(2, 5, 2, 6), merge(2, 7, 3)];
    expect(headers({ rows, merges })).toEqual([[2, 3]]);
    expect(products({ rows, merges })).toEqual([[4, 'HTX Chè', 'Chè']]);
  });

  test('two rows whose groups were never merged', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      ['STT', 'Chủ thể', null, null, 'Sản phẩm', null, 'Quyết định', null],
      [null, 'Tên', 'Địa chỉ', 'Điện thoại', 'Tên', 'Hạng', 'Số', 'Ngày'],
      [
        1,
        'HTX Gạo',
        'xã Phú Lương, tỉnh Thái Nguyên',
        '0911000001',
        'Gạo',
        '3 sao',
        '12/QĐ-UBND',
        { date: '2024-05-06' },
      ],
    ];
    expect(headers({ rows })).toEqual([[1, 2]]);
    const [product] = proposalOf(workbookOf({ rows })).products;
    expect(product?.certificates[0]?.decision).toEqual({ number: '12/QĐ-UBND', date: '2024-05-06', authority: null });
  });

  test('three rows', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      ['STT', 'Sản phẩm', 'Chủ thể', 'Giá bán (đồng)', null, 'Số sao'],
      [null, null, null, 'Năm 2026', null, null],
      [null, null, null, 'Giá lẻ', 'Giá buôn', null],
      [1, 'Chè', 'HTX Chè', 50_000, 40_000, 3],
    ];
    const merges = [
      merge(1, 1, 3),
      merge(1, 2, 3),
      merge(1, 3, 3),
      merge(1, 4, 1, 5),
      merge(2, 4, 2, 5),
      merge(1, 6, 3),
    ];
    expect(headers({ rows, merges })).toEqual([[1, 3]]);
    const [product] = proposalOf(workbookOf({ rows, merges })).products;
    expect(product?.values).toMatchObject({ retailPriceMin: 50_000, wholesalePrice: 40_000 });
  });

  test('two tables under one another, the second with other columns', () => {
    const rows = [head, line(1, 'Chè'), [], ['Mặt hàng', 'Đơn vị cung ứng', 'Giá bán'], ['Mật ong', 'HTX Ong', 90_000]];
    expect(headers({ rows })).toEqual([
      [1, 1],
      [4, 4],
    ]);
    expect(products({ rows })).toEqual([
      [2, 'HTX Chè', 'Chè'],
      [5, 'HTX Ong', 'Mật ong'],
    ]);
  });

  test('a sheet of counts is no list of products', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      ['TT', 'Xã', 'Số chủ thể', 'Số SP'],
      [1, 'xã A', 2, 3],
      [2, 'xã B', 1, 1],
    ];
    const proposal = proposalOf(workbookOf({ rows }));
    expect([proposal.products, proposal.producers, proposal.refused]).toEqual([[], [], []]);
    expect(proposal.sheets[0]?.role).toBe('no-table');
  });

  test('a sheet without a header says so and gives nothing', () => {
    const proposal = proposalOf(workbookOf({ rows: [['Kính gửi các đơn vị'], ['Đề nghị gửi danh sách']] }));
    expect(proposal.tables).toEqual([]);
    expect(proposal.issues.map((issue) => issue.code)).toEqual(['sheet-without-table']);
  });

  test('the officer’s own header row counts before the found one', () => {
    const rows = [['Bảng', 'Tên hàng', 'Nhà sản xuất', 'Sao', 'SĐT'], head, line(1, 'Chè')];
    const [table] = proposalOf(workbookOf({ rows })).tables;
    const chosen = proposalOf(workbookOf({ rows }), { choices: { [table?.id ?? '']: { headerTop: 2 } } });
    expect(chosen.tables[0]).toMatchObject({ headerTop: 2, headerBottom: 2 });
    expect(chosen.products).toHaveLength(1);
  });
});

describe('what a row is', () => {
  test('numbers under the header, repeated headers, subtotals, totals, notes and signatures', () => {
    const rows: readonly (readonly CellSketch[])[] = [
      head,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      line(1, 'Chè xanh'),
      head,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      line(2, 'Chè đen'),
      [null, 'Cộng', '2 sản phẩm'],
      ['Tổng cộng: 2 sản phẩm'],
      ['Ghi chú: số liệu đến tháng 10'],
      [null, null, null, 'Sơn La, ngày 05 tháng 6 năm 2026'],
      [null, 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ'],
      [null, 'Nguyễn Văn B', 'Trần Văn C'],
    ];
    expect(kinds({ rows })).toEqual([
      '1 header',
      '2 columnNumbers',
      '3 data',
      '4 header',
      '5 columnNumbers',
      '6 data',
      '7 total',
      '8 total',
      '9 note',
      '10 note',
      '11 note',
      '12 note',
    ]);
  });

  test('the counts of all kinds add up to the rows of the table', () => {
    const rows = [['TIÊU ĐỀ'], head, line(1, 'Chè'), ['Tổng cộng'], ['Nơi nhận:']];
    const [table] = proposalOf(workbookOf({ rows })).tables;
    const sum = Object.values(table?.counts ?? {}).reduce((total, count) => total + count, 0);
    expect(sum).toBe(table?.rows.length);
    expect(table?.counts).toMatchObject({ title: 1, header: 1, data: 1, total: 1, note: 1, band: 0 });
  });

  test('hidden rows are counted and not read', () => {
    const proposal = proposalOf(workbookOf({ rows: [head, line(1, 'Chè'), line(2, 'Mật')], hiddenRows: [3] }));
    expect(proposal.products.map((product) => product.values.name)).toEqual(['Chè']);
    expect(proposal.tables[0]?.counts.hidden).toBe(1);
    expect(proposal.issues.some((issue) => issue.code === 'rows-hidden' && issue.found === '1')).toBe(true);
  });

  test('hidden columns are named and not read; both are read when the officer asks', () => {
    const workbook = workbookOf({
      rows: [head, line(1, 'Chè'), line(2, 'Mật')],
      hiddenRows: [3],
      hiddenColumns: [5, 9],
    });
    const proposal = proposalOf(workbook);
    expect(proposal.producers[0]?.values.phones).toBeUndefined();
    expect(proposal.issues.find((issue) => issue.code === 'columns-hidden')?.found).toBe('1');
    const asked = proposalOf(workbook, { hiddenRows: ['Sheet1'], hiddenColumns: ['Sheet1'] });
    expect(asked.products).toHaveLength(2);
    expect(asked.producers[0]?.values.phones).toEqual(['+84911000001']);
  });

  test('hidden sheets are named and off until the officer asks', () => {
    const workbook = workbookOf({ rows: [head, line(1, 'Chè')], visibility: 'hidden', name: 'Nháp' });
    expect(proposalOf(workbook).sheets[0]?.role).toBe('off');
    expect(proposalOf(workbook, { hiddenSheets: ['Nháp'] }).products).toHaveLength(1);
  });

  test.each(['Tổng công ty Chè', 'Cộng đồng Mường'])('a producer called «%s» is no total', (producer) => {
    expect(products({ rows: [head, line(1, 'Chè', producer)] })).toEqual([[2, producer, 'Chè']]);
  });
});

test('isNumberRow: signs of one row, not the numbers of a product', () => {
  const rowOf = (...cells: readonly CellSketch[]) => {
    const [row] = gridOf(sheetOf({ rows: [cells] })).rows;
    if (!row) throw new Error('a row');
    return row;
  };
  expect(isNumberRow(rowOf('(1)', '(2)', '(3)'))).toBe(true);
  expect(isNumberRow(rowOf('A', 'B', 'C', 'D', 'Đ', '1', '2', '3'))).toBe(true);
  expect(isNumberRow(rowOf(1, 2, 3, '4=2+3'))).toBe(true);
  expect(isNumberRow(rowOf(1, 'Chè', 3))).toBe(false);
  expect(isNumberRow(rowOf(3, 3, 5))).toBe(false);
  expect(isNumberRow(rowOf(1, 2))).toBe(false);
});
