import { expect, test } from 'vitest';
import type { ColumnMapping } from '../../../../renderer/domain/intake/intake-proposal';
import { gridOf } from '../../../../renderer/domain/intake/sheet-grid';
import { starsBeside } from '../../../../renderer/domain/intake/stars-beside';
import { sheetOf } from '../../../support/intake-workbook';

const name: ColumnMapping = {
  column: 1,
  heading: 'Tên sản phẩm',
  field: 'productName',
  confidence: 1,
  by: 'heading',
  round: 1,
  samples: [],
};

const split = (...names: readonly string[]) => {
  const { grid, columns } = starsBeside(
    gridOf(sheetOf({ rows: names.map((each) => [each]) })),
    [name],
    1,
    names.length,
  );
  const added = columns.find(({ field }) => field === 'stars')?.column ?? 0;
  return grid.rows.map(({ cells }) => [cells[1]?.text, cells[added]?.text]);
};

test.each([
  ['Mật ong hoa nhãn (OCOP 4 sao)', 'Mật ong hoa nhãn', 'OCOP 4 sao'],
  ['Tương Bần - 4 sao', 'Tương Bần', '4 sao'],
  ['Long nhãn, 3*', 'Long nhãn', '3*'],
  ['Bí xanh thơm (4 sao), Trà bí đao (3 sao)', 'Bí xanh thơm\nTrà bí đao', '4 sao\n3 sao'],
])('%s', (written, rest, rank) => {
  expect(split(written)).toEqual([[rest, rank]]);
});

test('what is hoped for, what only looks like a rank and a long story stay in the name', () => {
  const others = ['Hạt sen (tiềm năng 5 sao)', 'Khách sạn 4 sao', `${'Chè ngon '.repeat(3_000)}- 4 sao`.trim()];
  expect(split('Chè (4 sao)', 'Trà (3 sao)', ...others)).toEqual([
    ['Chè', '4 sao'],
    ['Trà', '3 sao'],
    ...others.map((each) => [each, undefined]),
  ]);
});

test('one rank among many names says nothing about the list', () => {
  const names = ['Chè (4 sao)', 'Trà', 'Gạo', 'Miến'];
  expect(split(...names).map(([text]) => text)).toEqual(names);
});
