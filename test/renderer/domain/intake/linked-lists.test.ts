import { describe, expect, test } from 'vitest';
import type { IntakeProposal } from '../../../../renderer/domain/intake/intake-proposal';
import { producerOfTitles } from '../../../../renderer/domain/intake/title-producer';
import { type CellSketch, proposalOf, type SheetSketch, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];

const read = (...sheets: readonly SheetSketch[]): IntakeProposal => proposalOf(workbookOf(...sheets));
const goods = (proposal: IntakeProposal) =>
  proposal.products.map(({ row, producerText, values, certificates }) => [
    row.row,
    producerText,
    values.name,
    certificates.map((each) => each.rawStars),
  ]);

describe('a sheet that is one producer’s own list', () => {
  const rows: Rows = [
    ['DANH MỤC SẢN PHẨM'],
    ['Đơn vị: HTX Chè Tân Cương'],
    ['Địa chỉ: xã Tân Cương, tỉnh Thái Nguyên'],
    ['Điện thoại: 0911 000 001'],
    ['STT', 'Tên sản phẩm', 'Quy cách', 'Giá bán', 'Hạng sao'],
    [1, 'Chè nõn', 'Hộp 100 g', 250_000, '4 sao'],
    [2, 'Chè móc câu', 'Hộp 200 g', 350_000, '3 sao'],
  ];

  test('takes its producer, address and phone from the lines above', () => {
    const proposal = read({ name: 'Sheet1', rows });
    expect(goods(proposal)).toEqual([
      [6, 'HTX Chè Tân Cương', 'Chè nõn', [4]],
      [7, 'HTX Chè Tân Cương', 'Chè móc câu', [3]],
    ]);
    expect(proposal.producers).toHaveLength(1);
    expect(proposal.producers[0]?.values).toMatchObject({
      phones: ['+84911000001'],
      addressText: 'xã Tân Cương, tỉnh Thái Nguyên',
    });
  });

  test.each([
    [['UBND TỈNH SƠN LA', 'SỞ CÔNG THƯƠNG', 'DANH SÁCH'], null],
    [['Kính gửi: Ban tổ chức'], null],
    [['HTX CHÈ TÂN CƯƠNG'], 'HTX CHÈ TÂN CƯƠNG'],
    [['Tên đơn vị đăng ký: Công ty TNHH A'], 'Công ty TNHH A'],
    [['Danh mục', 'HTX Rau'], 'HTX Rau'],
  ])('producerOfTitles(%j) → %j', (lines, producer) => {
    expect(producerOfTitles(lines)).toBe(producer);
  });

  test('without such a line the rows are refused, not given to the office', () => {
    const proposal = read({ rows: [['UBND XÃ TÂN CƯƠNG'], ...rows.slice(4)] });
    expect(proposal.products).toEqual([]);
    expect(proposal.refused.map((row) => row.issue.code)).toEqual(['producer-missing', 'producer-missing']);
  });
});

describe('producers in one sheet, products in another', () => {
  const producers: SheetSketch = {
    name: 'Chủ thể',
    rows: [
      ['STT', 'Tên chủ thể', 'Địa chỉ', 'ĐT', 'MST'],
      [1, 'HTX Trà', 'xã Tân Cương, tỉnh Thái Nguyên', '0911000001', '0188200014'],
      [2, 'HTX Ong', 'xã La Bằng, tỉnh Thái Nguyên', '0911000002', '0188200021'],
    ],
  };

  test('linked by name: the details of the first sheet are not lost', () => {
    const proposal = read(producers, {
      name: 'SP',
      rows: [
        ['STT', 'Tên sản phẩm', 'Chủ thể', 'Sao'],
        [1, 'Trà', 'HTX Trà', 3],
      ],
    });
    expect(
      proposal.producers.map((producer) => [producer.values.name, producer.values.taxCode, producer.rows.length]),
    ).toEqual([
      ['HTX Trà', '0188200014', 2],
      ['HTX Ong', '0188200021', 1],
    ]);
    expect(goods(proposal)).toEqual([[2, 'HTX Trà', 'Trà', [3]]]);
  });

  test('linked by the number of the row', () => {
    const linked: SheetSketch = {
      name: 'SP',
      rows: [
        ['STT', 'Số thứ tự chủ thể', 'Tên sản phẩm', 'Sao'],
        [1, 2, 'Mật', 4],
        [2, 1, 'Trà', 3],
      ],
    };
    expect(goods(read(producers, linked))).toEqual([
      [2, 'HTX Ong', 'Mật', [4]],
      [3, 'HTX Trà', 'Trà', [3]],
    ]);
  });
});
