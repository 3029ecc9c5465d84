import { describe, expect, test } from 'vitest';
import type { IntakeOptions } from '../../../../renderer/domain/intake/intake-proposal';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];

const read = (rows: Rows, options: Partial<IntakeOptions> = {}) => proposalOf(workbookOf({ rows }), options);
const pairs = (rows: Rows, options: Partial<IntakeOptions> = {}) =>
  read(rows, options).products.map(({ values, producerText }) => [values.name, producerText]);
const refused = (rows: Rows) => read(rows).refused.map(({ at, issue }) => [at.row, issue.code]);

const head = ['STT', 'Tên sản phẩm', 'Hạng sao', 'Giá bán'];
const both = ['STT', 'Tên sản phẩm - chủ thể', 'Hạng sao', 'Giá bán'];

const list: Rows = [
  head,
  [1, 'Chôm chôm sấy - HTX Tân Phú', '4 sao', '25k/hộp'],
  [2, 'Mứt dừa non – Cơ sở Ngọc Mai', '3 sao', '35k/gói'],
  [3, 'Trà măng cụt (Công ty TNHH Chánh Thu)', '3 sao', 120000],
];

describe('a product and its producer in one cell', () => {
  test('are parted where a producer begins, and shown as a guess', () => {
    expect(pairs(list)).toEqual([
      ['Chôm chôm sấy', 'HTX Tân Phú'],
      ['Mứt dừa non', 'Cơ sở Ngọc Mai'],
      ['Trà măng cụt', 'Công ty TNHH Chánh Thu'],
    ]);
    expect(read(list).tables[0]?.columns.at(-1)).toMatchObject({
      column: 5,
      beside: 2,
      heading: 'Tên sản phẩm',
      field: 'producerName',
      by: 'values',
      confidence: 0.6,
      samples: ['HTX Tân Phú', 'Cơ sở Ngọc Mai', 'Công ty TNHH Chánh Thu'],
    });
  });

  test('a cell that does not part belongs to nobody, not to the producer above', () => {
    const rows = [...list, [4, 'Kẹo dừa', '3 sao', 30000]];
    expect(pairs(rows)).toHaveLength(3);
    expect(refused(rows)).toEqual([[5, 'producer-missing']]);
  });

  test('under a heading of both, also in front, and without a word of kind', () => {
    expect(
      pairs([both, [1, 'HTX Tân Phú - Chôm chôm', '4 sao', 1000], [2, 'Cơ sở Mai / Mứt dừa', '3 sao', 1000]]),
    ).toEqual([
      ['Chôm chôm', 'HTX Tân Phú'],
      ['Mứt dừa', 'Cơ sở Mai'],
    ]);
    const unlike: Rows = [
      both,
      [1, 'Chôm chôm - HTX Tân Phú', '4 sao', 1000],
      [2, 'Mứt dừa - HTX Tân Phú', '4 sao', 1000],
      [3, 'Tôm khô - Sáu Thạnh', '3 sao', 1000],
    ];
    expect(pairs(unlike)).toEqual([
      ['Chôm chôm', 'HTX Tân Phú'],
      ['Mứt dừa', 'HTX Tân Phú'],
      ['Tôm khô', 'Sáu Thạnh'],
    ]);
  });

  test.each<[string, Rows]>([
    ['dashes inside names', [head, [1, 'Trà - hoa cúc', '3 sao', 1], [2, 'Gạo nếp - túi 1 kg', '3 sao', 1]]],
    ['one such name among many', [head, [1, 'Chè - HTX A', '3 sao', 1], [2, 'Mật', '3 sao', 1], [3, 'Na', '3 sao', 1]]],
  ])('%s are no producers', (_, rows) => {
    expect(read(rows).tables[0]?.columns.map(({ field }) => field)).not.toContain('producerName');
  });

  test('a list with a column of producers keeps its names whole', () => {
    const rows = [
      ['STT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao'],
      [1, 'Chè - HTX A', 'HTX A', '3 sao'],
      [2, 'Mật - HTX B', 'HTX B', '3 sao'],
    ];
    expect(pairs(rows)).toEqual([
      ['Chè - HTX A', 'HTX A'],
      ['Mật - HTX B', 'HTX B'],
    ]);
  });

  test('the officer may refuse it, and is not asked about the next file of the layout', () => {
    const [table] = read(list).tables;
    if (!table) throw new Error('a table is found');
    const off = read(list, { choices: { [table.id]: { fields: { 5: null } } } });
    expect(off.tables[0]?.columns.some(({ field }) => field === 'producerName')).toBe(false);
    const layouts = {
      [table.fingerprint]: { 'Tên sản phẩm': 'productName', 'Tên sản phẩm#2': 'producerName' },
    } as const;
    const again = read(list, { memory: { layouts } });
    expect(again.tables[0]?.columns.at(-1)).toMatchObject({ field: 'producerName', by: 'memory' });
  });
});
