import { expect, test } from 'vitest';
import { withoutDitto } from '../../../../renderer/domain/intake/ditto-marks';
import { gridOf } from '../../../../renderer/domain/intake/sheet-grid';
import { type CellSketch, sheetOf } from '../../../support/intake-workbook';

const textsOf = (...rows: readonly (readonly CellSketch[])[]): readonly (readonly string[])[] =>
  withoutDitto(gridOf(sheetOf({ rows })), 1, rows.length).rows.map(({ cells }) =>
    cells.slice(1).map((cell) => cell?.text ?? ''),
  );

test.each(['nt', 'NT', '-nt-', 'n.t', '"', '”', "''", '〃', '- " -', 'như trên', 'Như trên', '(như trên)', 'ditto'])(
  '«%s» is what stands above',
  (mark) => {
    expect(textsOf(['1', 'HTX A', 'Chè'], ['2', mark, 'Mật ong'], ['3', mark, 'Gạo'])).toEqual([
      ['1', 'HTX A', 'Chè'],
      ['2', 'HTX A', 'Mật ong'],
      ['3', 'HTX A', 'Gạo'],
    ]);
  },
);

test('a mark under nothing, a dash, and the recipients of a letter stay as they are', () => {
  const rows = [
    ['1', 'nt', 'Chè'],
    ['2', 'HTX B', '-'],
    ['Nơi nhận:', '', ''],
    ['- Như trên;', '', ''],
    ['Như trên', '', ''],
  ];
  expect(textsOf(...rows)).toEqual(rows.map((row) => row.filter((text, at) => text !== '' || at === 0)));
});

test('a number above is repeated as the number that it is, over an empty cell as well', () => {
  const grid = withoutDitto(
    gridOf(
      sheetOf({
        rows: [
          ['a', 'b', 45_000],
          ['c', 'd', null],
          ['e', 'f', 'nt'],
        ],
      }),
    ),
    1,
    3,
  );
  expect(grid.rowAt(3)?.cells[3]).toMatchObject({ kind: 'number', value: 45_000, column: 3 });
});
