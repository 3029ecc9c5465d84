import { describe, expect, test } from 'vitest';
import { isLabelRow, labelsOf } from '../../../../renderer/domain/intake/label-rows';
import { gridOf } from '../../../../renderer/domain/intake/sheet-grid';
import { stackedForms } from '../../../../renderer/domain/intake/stacked-forms';
import { type CellSketch, proposalOf, sheetOf, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];
const rowOf = (...cells: readonly CellSketch[]) => {
  const [row] = gridOf(sheetOf({ rows: [cells] })).rows;
  if (!row) throw new Error('an empty row');
  return row;
};
const pairs = (...cells: readonly CellSketch[]): readonly (readonly [string, string | null])[] =>
  labelsOf(rowOf(...cells)).map(({ label, value }) => [label, value?.text ?? null]);

describe('labels of a form', () => {
  test('with a colon, in one cell or in two, several in a row', () => {
    expect(pairs('Tên đơn vị:', 'HTX Chè')).toEqual([['Tên đơn vị', 'HTX Chè']]);
    expect(pairs('1. Tên đơn vị: HTX Chè')).toEqual([['Tên đơn vị', 'HTX Chè']]);
    expect(pairs('Điện thoại:', '0911000001', 'Email:', 'a@example.com')).toEqual([
      ['Điện thoại', '0911000001'],
      ['Email', 'a@example.com'],
    ]);
    expect(pairs('Email:', 'Điện thoại:', '0911000001')).toEqual([
      ['Email', null],
      ['Điện thoại', '0911000001'],
    ]);
  });

  test('a heading without a colon, a title and a row of data are none', () => {
    expect(pairs('Tên đơn vị', 'Điện thoại', 'Email')).toEqual([]);
    expect(pairs('Ghi chú gì đó lạ: giá chưa gồm vận chuyển')).toEqual([]);
    expect(isLabelRow(rowOf(1, 'HTX Chè', 'Giá: 30.000đ'))).toBe(false);
    expect(isLabelRow(rowOf('Địa chỉ: xã Tà Xùa'))).toBe(true);
  });
});

describe('forms under one another', () => {
  const forms: Rows = [
    ['TỔNG HỢP PHIẾU'],
    [],
    ['Đơn vị', 'HTX Chè Tà Xùa'],
    ['Sản phẩm', 'Chè Shan'],
    ['Hạng sao', '4 sao'],
    [],
    ['Đơn vị', 'HTX Ong Tà Xùa'],
    ['Sản phẩm', 'Mật ong'],
    ['Hạng sao', '7 sao'],
  ];

  test('each form is a row where it begins, and findings point there', () => {
    const proposal = proposalOf(workbookOf({ rows: forms }));
    expect(proposal.products.map(({ row, values, producerText }) => [row.row, values.name, producerText])).toEqual([
      [3, 'Chè Shan', 'HTX Chè Tà Xùa'],
      [7, 'Mật ong', 'HTX Ong Tà Xùa'],
    ]);
    expect(proposal.issues).toMatchObject([{ code: 'stars-impossible', row: 7, column: 'Hạng sao', found: '7 sao' }]);
    expect(proposal.tables[0]?.counts.data).toBe(2);
  });

  test('a sheet that asks for no product, or for nothing known, is no form', () => {
    const noProduct: Rows = forms.filter((_, at) => at % 4 !== 3);
    expect(
      stackedForms(
        gridOf(
          sheetOf({
            rows: [
              ['Đơn vị', 'A'],
              ['Điện thoại', 'B'],
            ],
          }),
        ),
      ),
    ).toBeNull();
    expect(stackedForms(gridOf(sheetOf({ rows: noProduct })))).toBeNull();
    expect(stackedForms(gridOf(sheetOf({ rows: [] })))).toBeNull();
  });

  test('how to fill in a form is no form', () => {
    const rows: Rows = [
      ['HƯỚNG DẪN'],
      ['1. Tên sản phẩm: ghi đúng theo giấy chứng nhận'],
      ['2. Tên chủ thể: ghi đầy đủ, không viết tắt'],
      ['3. Hạng sao: chọn 3, 4 hoặc 5'],
      ['4. Giá bán: đồng, đã gồm thuế'],
    ];
    expect(proposalOf(workbookOf({ rows })).products).toEqual([]);
    expect(stackedForms(gridOf(sheetOf({ rows })))).toBeNull();
  });

  test('a list that runs sideways is turned, and that is told', () => {
    const proposal = proposalOf(
      workbookOf({
        rows: [
          ['Tên sản phẩm', 'Dầu lạc', 'Tinh bột nghệ', 'Hành tăm'],
          ['Chủ thể', 'HTX Nhân Hòa', 'HTX Minh Châu', 'HTX Hợp Minh'],
          ['Hạng sao', '4 sao', '3 sao', '3 sao'],
        ],
      }),
    );
    expect(proposal.products.map(({ values, row }) => [values.name, row])).toEqual([
      ['Dầu lạc', { sheet: 'Sheet1 ⟲', row: 2 }],
      ['Tinh bột nghệ', { sheet: 'Sheet1 ⟲', row: 3 }],
      ['Hành tăm', { sheet: 'Sheet1 ⟲', row: 4 }],
    ]);
    expect(proposal.issues).toMatchObject([
      { code: 'sheet-turned', severity: 'warning', sheet: 'Sheet1 ⟲', row: null },
    ]);
  });
});

describe('a table for each producer in one sheet', () => {
  const block = (name: string, product: string): Rows => [
    [`Đơn vị: ${name}`],
    ['Địa chỉ: xã Tà Xùa, tỉnh Sơn La'],
    ['STT', 'Tên sản phẩm', 'Hạng sao'],
    [1, product, '3 sao'],
    [],
  ];

  test('the same heading under the next name begins the next list', () => {
    const rows = [...block('HTX Chè Tà Xùa', 'Chè'), ...block('HTX Ong Tà Xùa', 'Mật')];
    const proposal = proposalOf(workbookOf({ rows }));
    expect(proposal.products.map(({ values, producerText }) => [values.name, producerText])).toEqual([
      ['Chè', 'HTX Chè Tà Xùa'],
      ['Mật', 'HTX Ong Tà Xùa'],
    ]);
    expect(proposal.producers.every(({ values }) => values.provinceCode === '14')).toBe(true);
  });
});
