import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { ReadFile } from '../../../../renderer/features/importing/job/import-state';
import {
  askedHeader,
  dataFrom,
  headerAt,
  headersOf,
  withHeader,
} from '../../../../renderer/features/importing/model/header-choice';
import { needsWord } from '../../../../renderer/features/importing/model/needs-word';
import { rememberLayouts } from '../../../../renderer/features/importing/model/office-memory';
import { filesToSendBack } from '../../../../renderer/features/importing/model/to-send-back';
import { plan } from '../../../support/import-planning';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

const goods: readonly (readonly CellSketch[])[] = [
  ['Mật ong bạc hà', 'HTX Tuấn Dũng', '4 sao', '250k'],
  ['Chè shan', 'HTX Cao Bồ', '3 sao', '180k'],
  ['Gạo nếp', 'HTX Bản Liền', '3 sao', '45k'],
];
const book = workbookOf({ name: 'DS', rows: goods });
const proposal = proposalOf(book);
const [sheet] = proposal.sheets;
if (!sheet) throw new Error('a sheet');
const data = { tableId: 'DS#1', top: 1, bottom: 0 };

describe('a list without a header', () => {
  it('is looked at before anything is read from it, and the question stays when it was answered', () => {
    expect(needsWord(proposal)).toBe('tables');
    expect(askedHeader(proposal, sheet, {})).toEqual(data);
    const choices = { 'DS#1': withHeader({}, { ...data, bottom: 1 }) };
    // Before it is read anew.
    expect(askedHeader(proposal, sheet, choices)).toEqual({ ...data, bottom: 1 });
    const answered = proposalOf(book, { choices });
    expect(answered.sheets[0] && askedHeader(answered, answered.sheets[0], choices)).toEqual({ ...data, bottom: 1 });
    // What the columns are is a guess still.
    expect(needsWord(answered)).toBe('columns');
  });

  it('has a header of one line once a row is pressed', () => {
    expect(headersOf(proposal, sheet)).toEqual([data]);
    expect(headerAt(proposal, sheet, 2)).toEqual({ tableId: 'DS#1', top: 2, bottom: 2 });
  });

  it('is offered where nothing was found', () => {
    const names = proposalOf(workbookOf({ name: 'DS', rows: [['Gửi Sở'], ['Nấm', 'Bà Mỷ'], ['Măng', 'Ông Páo']] }));
    const [found] = names.sheets;
    expect(found && dataFrom(names, found)).toEqual({ tableId: 'DS#1', top: 2, bottom: 1 });
    expect(dataFrom(proposal, sheet)).toBeNull();
  });

  it('is no layout: the next one of as many columns may hold others', () => {
    const memory = rememberLayouts(
      { values: {}, layouts: {} },
      { proposal, choices: { 'DS#1': withHeader({}, data) }, hidden: { sheets: [], rows: [], columns: [], whole: [] } },
    );
    expect([memory.layouts, memory.headers ?? {}]).toEqual([{}, {}]);
  });

  it('does not go back to its sender from the first row on, and that is said', () => {
    const preview = plan(proposal, memoryView({}));
    const wanting = preview.entries.map((entry) => ({ ...entry, state: 'doubtful' as const }));
    const file = { id: '1', name: 'ds.xlsx', proposal } as ReadFile;
    expect(filesToSendBack([file], proposal, { entries: wanting })).toMatchObject([{ name: 'ds.xlsx', noRoom: true }]);
    const under = proposalOf(workbookOf({ name: 'DS', rows: [['Danh sách xã gửi'], ...goods] }));
    expect(filesToSendBack([{ ...file, proposal: under }], under, { entries: wanting })).toMatchObject([
      { noRoom: false },
    ]);
  });

  it('asks its sender for nothing when all of its rows are right', () => {
    expect(
      plan(proposal, memoryView({})).entries.flatMap(({ issues }) => issues.map(({ severity }) => severity)),
    ).toEqual([]);
  });
});
