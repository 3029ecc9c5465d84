import { describe, expect, test } from 'vitest';
import { readLabels } from '../../../../renderer/domain/intake/producer-labels';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];
const none = { address: null, phone: null, taxCode: null, representative: null, email: null };

describe('readLabels', () => {
  test('a name with its address, phone, tax code and signer on lines of their own', () => {
    const cell =
      'HTX Chè Tà Xùa\nĐịa chỉ: xã Tà Xùa, tỉnh Sơn La\nĐT: 0911 000 001\nMST: 0188200014\nEmail: che@example.com\nĐại diện: Nguyễn Văn A';
    expect(readLabels(cell)).toEqual({
      name: 'HTX Chè Tà Xùa',
      address: 'xã Tà Xùa, tỉnh Sơn La',
      phone: '0911 000 001',
      taxCode: '0188200014',
      representative: 'Nguyễn Văn A',
      email: 'che@example.com',
    });
  });

  test.each([
    ['HTX Chè - ĐT: 0911000001', { name: 'HTX Chè', phone: '0911000001' }],
    ['HTX Chè (Giám đốc: Trần B)', { name: 'HTX Chè', representative: 'Trần B' }],
    ['HTX Chè; địa chỉ: Sơn La', { name: 'HTX Chè', address: 'Sơn La' }],
  ])('%s', (text, expected) => {
    expect(readLabels(text)).toEqual({ ...none, ...expected });
  });

  test.each(['HTX Chè', 'Công ty TNHH Đại diện Việt', 'HTX Dịch vụ Điện thoại', 'HTX Chè, xã Tà Xùa', ''])(
    '«%s» is a name and nothing else',
    (text) => {
      expect(readLabels(text)).toEqual({ ...none, name: text });
    },
  );

  test('a column of its own counts before what stands beside the name', () => {
    const rows: Rows = [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Mã số thuế', 'Sao'],
      [1, 'Chè', 'HTX Chè\nMST: 0188200021\nĐT: 0911000001\nĐịa chỉ: xã Tà Xùa, tỉnh Sơn La', '0188200014', 3],
    ];
    const [producer] = proposalOf(workbookOf({ rows })).producers;
    expect(producer?.values).toMatchObject({
      name: 'HTX Chè',
      taxCode: '0188200014',
      phones: ['+84911000001'],
      addressText: 'xã Tà Xùa, tỉnh Sơn La',
      provinceCode: '14',
    });
  });
});

describe('several products line by line', () => {
  const head: readonly CellSketch[] = ['TT', 'Chủ thể', 'Sản phẩm', 'Sao', 'Giá'];

  test('each takes its own line of stars and prices, and shares the rest', () => {
    const proposal = proposalOf(
      workbookOf({
        rows: [
          head,
          [1, 'HTX Chè', 'Chè xanh\nChè đen', '3 sao\n4 sao', '50.000đ\n90.000đ'],
          [2, 'HTX Ong', 'Mật', '3 sao', 70_000],
        ],
      }),
    );
    expect(
      proposal.products.map(({ row, values, certificates }) => [
        row.row,
        values.name,
        values.retailPriceMin,
        certificates[0]?.rawStars,
      ]),
    ).toEqual([
      [2, 'Chè xanh', 50_000, 3],
      [2, 'Chè đen', 90_000, 4],
      [3, 'Mật', 70_000, 3],
    ]);
    expect(proposal.issues).toMatchObject([{ code: 'several-products', row: 2, expected: '2' }]);
    expect(proposal.producers[0]?.rows).toEqual([{ sheet: 'Sheet1', row: 2 }]);
  });

  test('a broken line in one name stays one product', () => {
    const proposal = proposalOf(
      workbookOf({
        rows: [head, [1, 'HTX Sắn', 'Bột\nsắn dây', '3\nsao', 50_000], [2, 'HTX Ong', 'Mật', '3 sao', 70_000]],
      }),
    );
    expect(proposal.products.map((product) => product.values.name)).toEqual(['Bột sắn dây', 'Mật']);
    expect(proposal.issues).toEqual([]);
  });
});

describe('crosses under «3 sao», «4 sao», «5 sao»', () => {
  const rows: Rows = [
    ['TT', 'Sản phẩm', 'Chủ thể', 'Hạng sao', null, null],
    [null, null, null, '3 sao', '4 sao', '5 sao'],
    [1, 'Chè xanh', 'HTX Chè', 'x', null, null],
    [2, 'Chè đen', 'HTX Chè', null, 'X', null],
    [3, 'Mật', 'HTX Ong', null, null, null],
    [4, 'Sáp', 'HTX Ong', 'x', 'x', null],
  ];
  const proposal = proposalOf(workbookOf({ rows }));

  test('the column says the rank; two crosses or none say nothing', () => {
    expect(proposal.products.map((product) => product.certificates[0]?.rawStars ?? null)).toEqual([3, 4, null, null]);
  });

  test('the mapping shows what a cross means', () => {
    expect(
      proposal.tables[0]?.columns.filter((column) => column.mark).map((column) => [column.column, column.mark]),
    ).toEqual([
      [4, 3],
      [5, 4],
      [6, 5],
    ]);
  });
});
