import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../../../renderer/domain/intake/intake-proposal';
import { placePictures } from '../../../../renderer/domain/intake/place-pictures';
import { filledColumns, gridOf, gridWithRows } from '../../../../renderer/domain/intake/sheet-grid';
import { splitByLines } from '../../../../renderer/domain/intake/split-lines';
import { splitMixedColumn } from '../../../../renderer/domain/intake/split-mixed-column';
import type { PictureData } from '../../../../renderer/domain/intake/workbook-data';
import { type CellSketch, merge, sheetOf } from '../../../support/intake-workbook';

type Rows = readonly (readonly CellSketch[])[];

const column = (at: number, field: ColumnMapping['field'], heading = 'x'): ColumnMapping => ({
  column: at,
  heading,
  field,
  confidence: 1,
  by: 'heading',
  round: 1,
  samples: [],
});

describe('gridOf', () => {
  test('cleans texts and keeps them as typed beside', () => {
    const grid = gridOf(sheetOf({ rows: [['\u200bChè\u00a0 Shan ', 'Ðà Lạt']] }));
    expect(grid.cellAt(1, 1)).toMatchObject({ text: 'Chè Shan', typed: '\u200bChè\u00a0 Shan ' });
    expect(grid.cellAt(1, 2)?.text).toBe('Đà Lạt');
  });

  test('a cell of invisible signs only is not there', () => {
    const grid = gridOf(sheetOf({ rows: [['\u200b\u00a0', 'x']] }));
    expect(filledColumns(grid.rows[0] ?? { row: 1, hidden: false, cells: [] })).toEqual([2]);
  });

  test('a merged place answers with its first cell, a place of its own with itself', () => {
    const grid = gridOf(
      sheetOf({ rows: [['a', null, 'c'], [null, 'b', null], ['d']], merges: [merge(1, 1, 2), merge(1, 3, 3)] }),
    );
    expect([grid.cellAt(1, 1)?.text, grid.cellAt(2, 1)?.text, grid.cellAt(3, 1)?.text]).toEqual(['a', 'a', 'd']);
    expect([grid.cellAt(3, 3)?.text, grid.cellAt(2, 2)?.text, grid.cellAt(9, 9)]).toEqual(['c', 'b', undefined]);
    expect(grid.mergeAt(2, 1)).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
    expect(grid.mergeAt(3, 1)).toBeUndefined();
  });

  test('whole-column merges and single-cell merges are harmless', () => {
    const grid = gridOf(sheetOf({ rows: [['a'], ['b']], merges: [merge(1, 1, 1_048_576, 16_384), merge(2, 1, 2)] }));
    expect(grid.cellAt(2, 1)?.text).toBe('b');
    expect(grid.cellAt(1_000_000, 1)?.text).toBe('a');
    expect(grid.lastColumn).toBe(1);
  });

  test('other rows over the same merges', () => {
    const grid = gridOf(
      sheetOf({
        rows: [
          ['a', 'x'],
          [null, 'y'],
        ],
        merges: [merge(1, 1, 2)],
      }),
    );
    const changed = gridWithRows(grid, [], 5);
    expect(changed.rows).toEqual([]);
    expect(changed.cellAt(2, 1)?.text).toBe('a');
    expect(changed.lastColumn).toBe(5);
  });
});

describe('placePictures', () => {
  const picture = (row: number, left: number, right = left): PictureData => ({
    name: '',
    row,
    left,
    right,
    mime: 'image/png',
    bytes: new Uint8Array(),
  });
  const columns = [column(1, 'rowNo'), column(2, 'productName'), column(3, 'image')];
  const placed = (pictures: readonly PictureData[], of: readonly ColumnMapping[] = columns): object =>
    Object.fromEntries(placePictures({ sheet: 'S', columns: of, dataRows: new Set([2, 3]) }, pictures));

  test('one, several and none in a row', () => {
    expect(placed([picture(2, 3), picture(2, 3), picture(9, 3)])).toEqual({ 2: [0, 1] });
  });

  test('beside the picture column is a logo; without any picture in it, place does not matter', () => {
    expect(placed([picture(2, 3), picture(3, 1)])).toEqual({ 2: [0] });
    expect(placed([picture(2, 1), picture(3, 2)])).toEqual({ 2: [0], 3: [1] });
  });

  test('a picture that reaches into the column counts', () => {
    expect(placed([picture(2, 2, 3)])).toEqual({ 2: [0] });
  });

  test('without a picture column: within the table or one column behind it', () => {
    const plain = [column(2, 'rowNo'), column(3, 'productName')];
    expect(placed([picture(2, 4), picture(3, 8), picture(3, 1)], plain)).toEqual({ 2: [0] });
  });
});

describe('splitMixedColumn', () => {
  const columns = [column(1, 'rowNo'), column(2, 'producerName'), column(3, 'stars')];
  const rows: Rows = [
    ['STT', 'Đơn vị/Sản phẩm', 'Sao'],
    ['I', 'HTX Nông sản', null],
    [1, 'Gạo nếp', '3 sao'],
    [2, 'Măng khô', '4 sao'],
  ];

  test('moves the other names to a column of their own', () => {
    const split = splitMixedColumn(gridOf(sheetOf({ rows })), columns, 2, 4);
    expect(split.columns.at(-1)).toMatchObject({ column: 4, field: 'productName', by: 'values' });
    expect(split.grid.rows.map((row) => [row.cells[2]?.text, row.cells[4]?.text])).toEqual([
      ['Đơn vị/Sản phẩm', undefined],
      ['HTX Nông sản', undefined],
      [undefined, 'Gạo nếp'],
      [undefined, 'Măng khô'],
    ]);
  });

  test.each<[string, Rows, readonly ColumnMapping[]]>([
    [
      'a list of producers only',
      [
        ['STT', 'Chủ thể', 'Sao'],
        [1, 'HTX A', null],
        [2, 'HTX B', null],
      ],
      columns,
    ],
    [
      'producers with stars of their own',
      [
        ['STT', 'Chủ thể', 'Sao'],
        [1, 'HTX A', 3],
        [2, 'Mẫu B', 4],
      ],
      columns,
    ],
    ['a table that has both columns', rows, [...columns, column(4, 'productName')]],
    ['a table that has neither', rows, [column(1, 'rowNo'), column(3, 'stars')]],
  ])('%s stays as it is', (_, given, mapped) => {
    const grid = gridOf(sheetOf({ rows: given }));
    expect(splitMixedColumn(grid, mapped, 2, 9)).toEqual({ grid, columns: mapped });
  });
});

describe('splitByLines', () => {
  const columns = [column(1, 'productName'), column(2, 'stars'), column(3, 'retailPrice'), column(4, 'note')];
  const parts = (...cells: readonly CellSketch[]) => {
    const [row] = gridOf(sheetOf({ rows: [cells] })).rows;
    if (!row) throw new Error('a row');
    return splitByLines(row, columns).map((part) => part.cells.map((cell) => cell?.text));
  };

  test('every cell with as many lines gives its own line, others are shared', () => {
    expect(parts('Chè\nMật', '3 sao\n4 sao', '50.000đ', 'cùng nơi').map((cells) => cells.slice(1))).toEqual([
      ['Chè', '3 sao', '50.000đ', 'cùng nơi'],
      ['Mật', '4 sao', '50.000đ', 'cùng nơi'],
    ]);
  });

  test.each([
    ['one name', ['Chè', '3 sao\n4 sao', null, null]],
    ['nothing else has two lines', ['Bột\nsắn dây', '3 sao', '50.000đ', null]],
    ['lines that are no values', ['Bột\nsắn dây', '3 sao\ntốt', null, null]],
    ['a note with as many lines', ['Bột\nsắn dây', '3 sao', null, 'a\nb']],
    ['another number of lines', ['Chè\nMật\nGạo', '3 sao\n4 sao', null, null]],
  ])('%s: one row', (_, cells) => {
    expect(parts(...(cells as readonly CellSketch[]))).toHaveLength(1);
  });
});
