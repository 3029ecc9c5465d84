import { describe, expect, test } from 'vitest';
import type { IntakeOptions } from '../../../../renderer/domain/intake/intake-proposal';
import { nothingDecided, planImport } from '../../../../renderer/domain/intake/plan-import';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { nothingHidden } from '../../../../renderer/features/importing/job/import-state';
import { fileCell } from '../../../../renderer/features/importing/model/file-cell';
import { needsWord } from '../../../../renderer/features/importing/model/needs-word';
import { rememberLayouts } from '../../../../renderer/features/importing/model/office-memory';
import {
  type CellSketch,
  merge,
  proposalOf,
  type SheetSketch,
  today,
  workbookOf,
} from '../../../support/intake-workbook';

const head = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao'];
const beside: SheetSketch = {
  name: 'DS',
  rows: [
    ['DANH SÁCH TỈNH LÀO CAI'],
    [...head, null, ...head],
    [1, 'Chè', 'HTX Chè Bản Liền', '4 sao', null, 1, 'Mật ong', 'HTX Ong Bắc Hà', '3 sao'],
    [2, 'Mận', 'HTX Mận Bắc Hà', '6 sao', null, 2, 'Gạo', 'HTX Mường Vi', '9 sao'],
  ],
  merges: [merge(1, 1, 1, 9)],
};
const turned: SheetSketch = {
  name: 'Phiếu',
  rows: [
    ['Tên sản phẩm', 'Kẹo dừa', 'Bưởi da xanh', 'Mật ong'],
    ['Chủ thể', 'HTX Mỏ Cày', 'HTX Châu Thành', 'HTX Ong'],
    ['Hạng sao', '4 sao', '9 sao', '3 sao'],
  ],
};
const namesOf = (sketch: SheetSketch, options: Partial<IntakeOptions> = {}) =>
  proposalOf(workbookOf(sketch), options).products.map(({ values }) => values.name);

describe('tables beside each other', () => {
  test('keep the rows and columns of the file, share its title, and each row is one entry of the preview', () => {
    const proposal = proposalOf(workbookOf(beside));
    expect(proposal.products.map(({ values, row }) => [values.name, row.sheet, row.row])).toEqual([
      ['Chè', 'DS', 3],
      ['Mận', 'DS', 4],
      ['Mật ong', 'DS [F–I]', 3],
      ['Gạo', 'DS [F–I]', 4],
    ]);
    expect(proposal.producers.map(({ place }) => place.province)).toEqual(Array(4).fill('Lào Cai'));
    const stars = proposal.issues.filter(({ code }) => code === 'stars-impossible' || code === 'stars-unreadable');
    expect(stars.map(({ sheet, row, columnIndex }) => [sheet, row, columnIndex])).toEqual([
      ['DS', 4, 4],
      ['DS [F–I]', 4, 9],
    ]);
    let ids = 0;
    const preview = planImport(proposal, nothingDecided, memoryView({}), { newId: () => `${(ids += 1)}`, today });
    expect(preview.rowsRead).toBe(4);
    expect(new Set(preview.entries.map(({ key }) => key)).size).toBe(4);
  });

  test('are told of, and want one look for each layout', () => {
    const proposal = proposalOf(workbookOf(beside));
    const told = proposal.issues.filter(({ code }) => code === 'tables-beside');
    expect(told.map(({ sheet, severity, found }) => [sheet, severity, found])).toEqual([
      ['DS', 'warning', 'A–D; F–I'],
      ['DS [F–I]', 'warning', 'A–D; F–I'],
    ]);
    expect(needsWord(proposal)).toBe('tables');
    const memory = rememberLayouts({ layouts: {} }, { proposal, choices: {}, hidden: nothingHidden });
    expect(needsWord(proposalOf(workbookOf(beside), { memory }))).toBeNull();
  });

  test('are one table where the officer says so, or leaves one of them out', () => {
    expect(namesOf(beside, { wholeSheets: ['DS'] })).toEqual(['Chè', 'Mận']);
    expect(namesOf(beside, { choices: { 'DS [F–I]#1': { off: true } } })).toEqual(['Chè', 'Mận']);
  });

  test('a hidden sheet stays a hidden sheet until it is asked for', () => {
    const hidden: SheetSketch = { ...beside, visibility: 'hidden' };
    expect(proposalOf(workbookOf(hidden)).sheets).toMatchObject([{ name: 'DS', role: 'off' }]);
    expect(namesOf(hidden, { hiddenSheets: ['DS'] })).toHaveLength(4);
  });

  test('a sheet that has the name already keeps both sheets as they are', () => {
    const other: SheetSketch = { name: 'DS [F–I]', rows: [head, [1, 'Nấm', 'HTX Nấm', '3 sao']] };
    const { sheets } = proposalOf(workbookOf(beside, other));
    expect(sheets.map(({ name }) => name)).toEqual(['DS', 'DS [F–I]']);
  });

  test('two rounds of recognition, and a column apart, are one table', () => {
    const round = ['Số QĐ', 'Ngày QĐ', 'Hạng sao'];
    const rounds = proposalOf(
      workbookOf({
        rows: [
          ['STT', 'Tên sản phẩm', 'Chủ thể', ...round, ...round],
          [1, 'Chè', 'HTX Chè', '1/QĐ-UBND', '01/02/2021', '3 sao', '9/QĐ-UBND', '01/02/2024', '4 sao'],
        ],
      }),
    );
    expect(rounds.sheets).toHaveLength(1);
    expect(rounds.products[0]?.certificates).toHaveLength(2);
    const apart: SheetSketch = {
      rows: [
        ['STT', 'Tên sản phẩm', 'Chủ thể', null, 'Hạng sao', 'Điện thoại', 'Ghi chú'],
        [1, 'Chè', 'HTX Chè', null, '4 sao', '0911000001', 'mới'],
      ],
    };
    expect(proposalOf(workbookOf(apart)).sheets).toHaveLength(1);
  });
});

describe('a sheet with one record in each column', () => {
  test('is turned: rows are columns of the file, and a cell is named as the file has it', () => {
    const proposal = proposalOf(workbookOf(turned));
    expect(proposal.sheets).toMatchObject([{ name: 'Phiếu ⟲', role: 'data', part: { of: 'Phiếu', how: 'turned' } }]);
    expect(proposal.products.map(({ row }) => row.row)).toEqual([2, 3, 4]);
    const [stars] = proposal.issues.filter(({ field }) => field === 'stars');
    expect(stars).toMatchObject({ row: 3, columnIndex: 3 });
    expect(fileCell({ sheet: 'Phiếu ⟲', row: 3 }, 3)).toBe('C3');
    expect(fileCell({ sheet: 'Phiếu ⟲', row: 4 }, 2)).toBe('D2');
    expect(fileCell({ sheet: 'Phiếu', row: 4 }, 2)).toBe('B4');
    expect(needsWord(proposal)).toBe('tables');
  });

  test('stays as it is where the officer says so; one record alone is a form; hidden columns are hidden rows', () => {
    expect(namesOf(turned, { wholeSheets: ['Phiếu'] })).toEqual([]);
    const form = proposalOf(workbookOf({ rows: turned.rows.map((cells) => cells.slice(0, 2)) }));
    expect(form.products.map(({ values }) => values.name)).toEqual(['Kẹo dừa']);
    expect(form.sheets[0]?.part).toBeUndefined();
    const hidden = proposalOf(workbookOf({ ...turned, hiddenColumns: [3] }));
    expect(hidden.products.map(({ values }) => values.name)).toEqual(['Kẹo dừa', 'Mật ong']);
    expect(hidden.sheets[0]?.hiddenRows).toEqual([3]);
  });

  test('a photo in a column belongs to the product of that column', () => {
    const rows: readonly (readonly CellSketch[])[] = [...turned.rows, ['Ảnh', null, null, null]];
    const photo = { name: 'a.jpg', row: 4, left: 3, right: 3, mime: 'image/jpeg' as const, bytes: new Uint8Array([1]) };
    const proposal = proposalOf(workbookOf({ ...turned, rows, pictures: [photo] }));
    expect(proposal.products.map(({ pictures }) => pictures)).toEqual([[], [0], []]);
  });

  test('a list downwards, a matrix of numbers and a summary are not turned', () => {
    const down = proposalOf(workbookOf({ rows: [head, [1, 'Chè', 'HTX', '4 sao']] }));
    const numbers = proposalOf(
      workbookOf({
        rows: [
          ['Chỉ tiêu', '2023', '2024', '2025'],
          ['Số sản phẩm', 1, 2, 3],
          ['Số chủ thể', 1, 2, 3],
          ['Hạng sao', 3, 4, 5],
        ],
      }),
    );
    expect([...down.sheets, ...numbers.sheets].map(({ part }) => part)).toEqual([undefined, undefined]);
  });
});
