import { describe, expect, test } from 'vitest';
import type { ColumnMapping, IntakeOptions } from '../../../../renderer/domain/intake/intake-proposal';
import { vi } from '../../../../renderer/i18n/vi';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];

const columnsOf = (rows: Rows, options: Partial<IntakeOptions> = {}): readonly ColumnMapping[] =>
  proposalOf(workbookOf({ rows }), options).tables[0]?.columns ?? [];
const fieldsOf = (rows: Rows, options: Partial<IntakeOptions> = {}): readonly (string | null)[] =>
  columnsOf(rows, options).map((column) => column.field);
const firstProduct = (rows: Rows) => proposalOf(workbookOf({ rows })).products[0];

describe('values decide where words do not', () => {
  test('«Đơn vị» over producers is the producer, over «kg» it is the unit', () => {
    const rows: Rows = [
      ['TT', 'Sản phẩm', 'Đơn vị', 'Đơn vị', 'Sao'],
      [1, 'Chè', 'HTX Chè', 'kg', '3 sao'],
      [2, 'Mật', 'HTX Ong', 'lít', '3 sao'],
    ];
    expect(fieldsOf(rows)).toEqual(['rowNo', 'productName', 'producerName', 'unit', 'stars']);
  });

  test('headings that say nothing: phones, stars and producers are told by their shape', () => {
    const rows: Rows = [
      ['Số', 'Tên', 'Nơi làm', 'Gọi', 'Sao', 'Loại'],
      [1, 'Bánh gai', 'HTX Bánh gai', '0911000001', '3 sao', 'Thực phẩm'],
      [2, 'Bánh nếp', 'HTX Bánh nếp', '0911000002', '4 sao', 'Thực phẩm'],
      [3, 'Bánh tẻ', 'Hộ kinh doanh Tẻ', '0911000003', '4 sao', 'Thực phẩm'],
    ];
    expect(fieldsOf(rows)).toEqual(['rowNo', 'productName', 'producerName', 'phone', 'stars', 'productGroup']);
    expect(columnsOf(rows).find((column) => column.field === 'productName')).toMatchObject({ by: 'values' });
  });

  test('«Số SP» over numbers never becomes a product name', () => {
    const rows: Rows = [
      ['TT', 'Chủ thể', 'Số SP', 'Điện thoại'],
      [1, 'HTX A', 3, '0911000001'],
      [2, 'HTX B', 2, '0911000002'],
    ];
    expect(fieldsOf(rows)).not.toContain('productName');
  });

  test('an unknown column is left out, named, and shown with samples', () => {
    const rows: Rows = [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Sao', 'Cộng thêm (%)'],
      [1, 'Chè', 'HTX Chè', 3, 30],
      [2, 'Mật', 'HTX Ong', 3, 20],
    ];
    const [last] = columnsOf(rows).slice(-1);
    expect(last).toMatchObject({ field: null, confidence: 0, by: 'none', samples: ['30', '20'] });
    const issues = proposalOf(workbookOf({ rows })).issues;
    expect(issues).toMatchObject([
      { code: 'column-unknown', column: 'Cộng thêm (%)', severity: 'info', expected: '2' },
    ]);
  });

  test('a column that is understood but has no place in a record is named with the number of its values', () => {
    const rows: Rows = [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Sao', 'Doanh thu năm 2025 (triệu đồng)', 'Số lao động'],
      [1, 'Chè', 'HTX Chè', 3, 1200, 12],
      [2, 'Mật', 'HTX Ong', 3, null, null],
    ];
    const { issues } = proposalOf(workbookOf({ rows }));
    expect(issues.map(({ code, field, expected }) => [code, field, expected])).toEqual([
      ['column-without-place', 'revenue', '1'],
      ['column-without-place', 'labour', '1'],
    ]);
    const [told] = issues;
    expect(told && vi.importing.issues['column-without-place'](told)).toContain('1 giá trị của cột để ngoài');
  });
});

describe('prices', () => {
  const list = (heading: string, price: CellSketch): Rows => [
    ['TT', 'Sản phẩm', 'Chủ thể', heading],
    [1, 'Chè', 'HTX Chè', price],
    [2, 'Mật', 'HTX Ong', price],
  ];

  test('one price alone is the price, whatever it is called', () => {
    expect(firstProduct(list('Giá cung cấp (đồng)', 35_000))?.values.retailPriceMin).toBe(35_000);
  });

  test('beside a retail price the other stays wholesale', () => {
    const rows: Rows = [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Giá bán lẻ', 'Giá bán buôn'],
      [1, 'Chè', 'HTX Chè', 50_000, 40_000],
    ];
    expect(firstProduct(rows)?.values).toMatchObject({ retailPriceMin: 50_000, wholesalePrice: 40_000 });
  });

  test('«nghìn đồng» in the heading or in a line above multiplies small numbers', () => {
    expect(firstProduct(list('Giá bán (nghìn đồng)', 95))?.values.retailPriceMin).toBe(95_000);
    const rows: Rows = [['BẢNG GIÁ'], ['Đơn vị tính: 1.000 đồng'], ...list('Giá bán', 95)];
    expect(firstProduct(rows)?.values.retailPriceMin).toBe(95_000);
  });

  test('a heading that was forgotten does not multiply whole prices', () => {
    expect(firstProduct(list('Giá bán (nghìn đồng)', 95_000))?.values.retailPriceMin).toBe(95_000);
  });

  test('the unit stands in the cell, the heading or a column, in this order', () => {
    expect(firstProduct(list('Giá (đồng/kg)', 35_000))?.values.priceUnit).toBe('kg');
    expect(firstProduct(list('Giá (đồng/kg)', '35.000đ/gói'))?.values.priceUnit).toBe('gói');
    const rows: Rows = [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Giá', 'ĐVT'],
      [1, 'Chè', 'HTX Chè', 35_000, 'hộp'],
    ];
    expect(firstProduct(rows)?.values).toMatchObject({ unit: 'hộp', priceUnit: 'hộp' });
  });
});

describe('two rounds of recognition side by side', () => {
  const rows: Rows = [
    [
      'TT',
      'Tên sản phẩm',
      'Chủ thể',
      'Sao lần 1',
      'Số QĐ lần 1',
      'Ngày lần 1',
      'Sao lần 2',
      'Số QĐ lần 2',
      'Ngày lần 2',
    ],
    [1, 'Chè', 'HTX Chè', '3 sao', '123/QĐ-UBND', '05/6/2021', '4 sao', '456/QĐ-UBND', '10/8/2024'],
    [2, 'Mật', 'HTX Ong', '3 sao', '123/QĐ-UBND', '05/6/2021', null, null, null],
  ];

  test('become two certificates under two decisions', () => {
    const products = proposalOf(workbookOf({ rows })).products;
    expect(products[0]?.certificates).toEqual([
      {
        round: 1,
        rawStars: 3,
        decision: { number: '123/QĐ-UBND', date: '2021-06-05', authority: null },
        values: { stars: 3 },
      },
      {
        round: 2,
        rawStars: 4,
        decision: { number: '456/QĐ-UBND', date: '2024-08-10', authority: null },
        values: { stars: 4 },
      },
    ]);
    expect(products[1]?.certificates).toHaveLength(1);
  });
});

describe('what the officer said', () => {
  const rows: Rows = [
    ['TT', 'Mặt hàng', 'Nhà sản xuất', 'Cột lạ', 'Sao'],
    [1, 'Chè', 'HTX Chè', 'Hộp 100 g', 3],
    [2, 'Mật', 'HTX Ong', 'Chai 500 ml', 4],
  ];
  const [table] = proposalOf(workbookOf({ rows })).tables;

  test('is taken at once', () => {
    const options = { choices: { [table?.id ?? '']: { fields: { 4: 'packaging' as const, 5: null } } } };
    expect(fieldsOf(rows, options)).toEqual(['rowNo', 'productName', 'producerName', 'packaging', null]);
    expect(columnsOf(rows, options)[3]).toMatchObject({ by: 'officer', confidence: 1 });
  });

  test('is remembered for the next file of the same layout, and only for it', () => {
    const memory = { layouts: { [table?.fingerprint ?? '']: { 'Cột lạ': 'packaging' as const } } };
    expect(columnsOf(rows, { memory })[3]).toMatchObject({ field: 'packaging', by: 'memory' });
    const [heading = [], ...data] = rows;
    expect(fieldsOf([[...heading.slice(0, 4), 'Hạng sao'], ...data], { memory })[3]).toBeNull();
  });

  test('a table that is switched off gives nothing', () => {
    expect(proposalOf(workbookOf({ rows }), { choices: { [table?.id ?? '']: { off: true } } }).products).toEqual([]);
  });
});

describe('cells that need a word', () => {
  test('each finding names sheet, row, column and what was found', () => {
    const rows: Rows = [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Hạng sao', 'Giá bán', 'Ngày QĐ', 'Số QĐ'],
      [1, 'Chè', 'HTX Chè', '7 sao', { error: '#DIV/0!' }, '30/02/2025', 'đang chờ số 5'],
    ];
    const issues = proposalOf(workbookOf({ name: 'DS', rows })).issues;
    expect(
      issues.map(({ code, severity, sheet, row, column, found }) => [code, severity, sheet, row, column, found]),
    ).toEqual([
      ['cell-error', 'warning', 'DS', 2, 'Giá bán', '#DIV/0!'],
      ['stars-impossible', 'error', 'DS', 2, 'Hạng sao', '7 sao'],
      ['decision-unreadable', 'warning', 'DS', 2, 'Số QĐ', 'đang chờ số 5'],
      ['date-impossible', 'error', 'DS', 2, 'Ngày QĐ', '30/02/2025'],
    ]);
  });

  test('several products in a marked list are split; a line break inside a name is not', () => {
    const rows: Rows = [
      ['TT', 'Chủ thể', 'Sản phẩm', 'Sao'],
      [1, 'HTX Rau', '- Rau cải\n- Rau muống', '3 sao'],
      [2, 'HTX Chè', 'Chè xanh; Chè đen', '3 sao'],
      [3, 'HTX Sắn', 'Bột\nsắn dây', '3 sao'],
    ];
    const proposal = proposalOf(workbookOf({ rows }));
    expect(proposal.products.map((product) => product.values.name)).toEqual([
      'Rau cải',
      'Rau muống',
      'Chè xanh',
      'Chè đen',
      'Bột sắn dây',
    ]);
    expect(proposal.issues.filter((issue) => issue.code === 'several-products').map((issue) => issue.row)).toEqual([
      2, 3,
    ]);
  });

  test('phones: several, a lost zero, an old prefix; a name beside a number is the contact', () => {
    const rows: Rows = [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Điện thoại', 'Người liên hệ'],
      [1, 'Chè', 'HTX Chè', '0912345678; 0987 654 321', 'Ông Nguyễn Văn A - 0911 222 333'],
      [2, 'Mật', 'HTX Ong', 912_345_679, 'Bà Trần Thị B'],
      [3, 'Gạo', 'HTX Gạo', '01234567890', null],
    ];
    const proposal = proposalOf(workbookOf({ rows }));
    expect(proposal.producers.map((producer) => producer.values.phones)).toEqual([
      ['+84912345678', '+84987654321', '+84911222333'],
      ['+84912345679'],
      ['+84834567890'],
    ]);
    expect(proposal.producers.map((producer) => [producer.values.representative, producer.values.salutation])).toEqual([
      ['Nguyễn Văn A', 'ong'],
      ['Trần Thị B', 'ba'],
      [undefined, undefined],
    ]);
    expect(proposal.issues.map((issue) => issue.code)).toEqual(['phone-zero-restored', 'phone-old-eleven']);
  });

  test('a tax code gets its zero back only when the check digit proves it', () => {
    const rows: Rows = [
      ['TT', 'Sản phẩm', 'Chủ thể', 'Mã số thuế'],
      [1, 'Chè', 'HTX Chè', 188_200_014],
      [2, 'Mật', 'HTX Ong', 188_200_015],
    ];
    const proposal = proposalOf(workbookOf({ rows }));
    expect(proposal.producers.map((producer) => producer.values.taxCode)).toEqual(['0188200014', undefined]);
    expect(proposal.issues.map((issue) => issue.code)).toEqual(['tax-code-zero-lost', 'tax-code-length']);
  });
});

describe('sheets linked by a code', () => {
  const producers = {
    name: 'Chủ thể',
    rows: [
      ['Mã chủ thể', 'Tên chủ thể', 'Điện thoại'],
      ['CT01', 'HTX Trà', '0911000001'],
    ] as Rows,
  };
  const goods = {
    name: 'Sản phẩm',
    rows: [
      ['STT', 'Mã chủ thể', 'Tên sản phẩm', 'Hạng sao'],
      [1, 'CT01', 'Trà', '3 sao'],
      [2, 'CT09', 'Lạc', '3 sao'],
    ] as Rows,
  };

  test.each([
    ['producers first', [producers, goods]],
    ['products first', [goods, producers]],
  ])('%s', (_, sheets) => {
    const proposal = proposalOf(workbookOf(...sheets));
    expect(proposal.products.map((product) => [product.producerText, product.values.name])).toEqual([
      ['HTX Trà', 'Trà'],
    ]);
    expect(proposal.refused).toMatchObject([{ at: { row: 3 }, issue: { code: 'producer-missing', found: 'CT09' } }]);
  });
});
