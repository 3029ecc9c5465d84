import { describe, expect, it } from 'vitest';
import {
  headerAt,
  headersOf,
  isRead,
  roleOf,
  tablesOf,
  withHeader,
  withSheet,
} from '../../../../renderer/features/importing/model/header-choice';
import type { CellSketch } from '../../../support/intake-workbook';
import { proposalOf, workbookOf } from '../../../support/intake-workbook';

const list: readonly (readonly CellSketch[])[] = [
  ['Danh sách'],
  ['Tên sản phẩm', 'Tên chủ thể', 'Hạng sao'],
  ['Chè', 'HTX A', '4 sao'],
  ['Mật ong', 'HTX B', '3 sao'],
];
const counts: readonly (readonly CellSketch[])[] = [
  ['STT', 'Xã', 'Số chủ thể', 'Số sản phẩm'],
  [1, 'Ham Yen', 3, 5],
  [2, 'Na Hang', 4, 9],
];
const book = workbookOf(
  { name: 'DS', rows: list },
  { name: 'Số liệu', rows: counts },
  { name: 'Trống', rows: [] },
  { name: 'Chữ', rows: [['chỉ có chữ']] },
  { name: 'Ẩn', rows: list, visibility: 'hidden' },
);
const proposal = proposalOf(book);
const sheet = (name: string) => {
  const found = proposal.sheets.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('sheets of a file', () => {
  it.each([
    ['DS', 'data'],
    ['Số liệu', 'summary'],
    ['Trống', 'empty'],
    ['Chữ', 'no-table'],
    ['Ẩn', 'off'],
  ] as const)('%s is %s', (name, role) => {
    expect(roleOf(proposal, sheet(name), {})).toBe(role);
  });

  it('one that the officer left out says so', () => {
    const choices = { 'DS#1': { off: true } } as const;
    const without = proposalOf(book, { choices });
    const [first] = without.sheets;
    if (!first) throw new Error('no sheet');
    expect(roleOf(without, first, choices)).toBe('left');
  });

  it('a hidden one is read when asked', () => {
    const asked = proposalOf(book, { hiddenSheets: ['Ẩn'] });
    expect(asked.sheets[4]?.role).toBe('data');
    expect(asked.sheets[4]?.firstRows[0]?.texts[0]).toBe('Danh sách');
    expect(sheet('Ẩn').firstRows).toEqual([]);
  });
});

describe('the tick of a sheet', () => {
  it('follows the last word at once, and the reading afterwards', () => {
    expect(isRead(sheet('DS'), {}, false)).toBe(true);
    expect(isRead(sheet('DS'), { 'DS#1': { off: true } }, true)).toBe(false);
    const [left] = proposalOf(book, { choices: { 'DS#1': { off: true } } }).sheets;
    if (!left) throw new Error('no sheet');
    expect(isRead(left, { 'DS#1': {} }, true)).toBe(true);
    expect(isRead(left, { 'DS#1': { off: true } }, false)).toBe(false);
  });

  it('is off for what cannot be read', () => {
    for (const name of ['Số liệu', 'Trống', 'Chữ', 'Ẩn']) expect(isRead(sheet(name), {}, true)).toBe(false);
  });
});

describe('the header', () => {
  it('moves to the row that was pressed, with as many lines as it had', () => {
    expect(headersOf(proposal, sheet('DS'))).toEqual([{ tableId: 'DS#1', top: 2, bottom: 2 }]);
    expect(headerAt(proposal, sheet('DS'), 3)).toEqual({ tableId: 'DS#1', top: 3, bottom: 3 });
  });

  it('can be named where none was found, and makes a table', () => {
    const header = headerAt(proposal, sheet('Chữ'), 1);
    expect(header).toEqual({ tableId: 'Chữ#1', top: 1, bottom: 1 });
    const read = proposalOf(book, { choices: { [header.tableId]: withHeader({}, header) } });
    expect(read.tables.some(({ id, headerTop }) => id === 'Chữ#1' && headerTop === 1)).toBe(true);
  });

  it('forgets what was said about the columns of other headings', () => {
    const choices = { 'DS#1': { headerTop: 2, headerBottom: 2, fields: { 1: 'note' as const } } };
    expect(withHeader(choices, { tableId: 'DS#1', top: 1, bottom: 2 })).toEqual({ headerTop: 1, headerBottom: 2 });
  });
});

describe('reading a sheet or not', () => {
  it('is said for each of its tables and keeps the rest', () => {
    const choices = { 'DS#1': { headerTop: 2, headerBottom: 2 } };
    expect(withSheet(choices, sheet('DS'), false)).toEqual([['DS#1', { headerTop: 2, headerBottom: 2, off: true }]]);
    expect(withSheet({ 'DS#1': { off: true } }, sheet('DS'), true)).toEqual([['DS#1', { off: false }]]);
    expect(tablesOf(proposal, sheet('Chữ'))).toEqual([]);
  });
});
