import { describe, expect, it } from 'vitest';
import { workbookNotesOf } from '../../../../renderer/documents/error-workbook/workbook-notes-of';
import type { IntakeIssue } from '../../../../renderer/domain/intake/intake-issue';
import { joinProposalsInSteps } from '../../../../renderer/domain/intake/join/join-proposals';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { type ImportFile, newFile, type ReadFile } from '../../../../renderer/features/importing/job/import-state';
import { stableIds } from '../../../../renderer/features/importing/job/stable-ids';
import { fileNotes } from '../../../../renderer/features/importing/model/file-notes';
import { filesToSendBack } from '../../../../renderer/features/importing/model/to-send-back';
import { vi } from '../../../../renderer/i18n/vi';
import { head, honey, plan, proposalOfRows, tea } from '../../../support/import-planning';
import { proposalOf, workbookOf } from '../../../support/intake-workbook';
import { senderWords } from '../../../support/returned-list';

describe('ids of an import', () => {
  it('stay with their place until the next import', () => {
    let made = 0;
    const ids = stableIds(() => `id-${(made += 1)}`);
    expect([ids.idFor('a'), ids.idFor('b'), ids.idFor('a'), ids.idFor(), ids.idFor()]).toEqual([
      'id-1',
      'id-2',
      'id-1',
      'id-3',
      'id-4',
    ]);
    ids.forget();
    expect(ids.idFor('a')).toBe('id-5');
  });

  it('are the same in a preview that is made twice', () => {
    let made = 0;
    const ids = stableIds(() => `id-${(made += 1)}`);
    expect(ids.idFor('product Sheet1!2')).toBe(ids.idFor('product Sheet1!2'));
  });
});

const readFile = (id: string, proposal: ReadFile['proposal']): ReadFile => {
  const file: ImportFile = { ...newFile(id, `${id}.xlsx`), state: 'ready' };
  return { ...file, proposal };
};

describe('notes of sheets that were taken apart', () => {
  const columns = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao'];
  const beside = proposalOf(
    workbookOf({
      name: 'DS',
      rows: [
        [...columns, null, ...columns],
        [1, 'Chè', 'HTX Chè', '9 sao', null, 1, 'Mật ong', 'HTX Ong', '8 sao'],
        [null, null, null, null, null, 2, 'Nấm', 'HTX Nấm', '7 sao'],
      ],
    }),
  );
  const notesOf = (proposal: ReadFile['proposal']) =>
    fileNotes(proposal, workbookNotesOf(proposal, plan(proposal), senderWords, { officeName: null }));

  it('stand in the sheet of the file, in one note for each row, under the mark of the first table', () => {
    const [sheet, ...others] = notesOf(beside).sheets;
    expect(others).toEqual([]);
    expect(sheet?.sheet).toBe('DS');
    expect(sheet?.headRows).toEqual([1]);
    expect(sheet?.rows.map(({ row, columns: about, productIds }) => [row, about, productIds.length])).toEqual([
      [2, [4, 9], 1],
      [3, [9], 0],
    ]);
    expect(sheet?.rows[0]?.note.split('\n')).toHaveLength(2);
  });

  it('of a turned sheet are none, and of other sheets stay as they are', () => {
    const turned = proposalOf(
      workbookOf(
        {
          name: 'Phiếu',
          rows: [
            ['Tên sản phẩm', 'Kẹo dừa', 'Bưởi'],
            ['Chủ thể', 'HTX Mỏ Cày', 'HTX Châu Thành'],
            ['Hạng sao', '9 sao', '3 sao'],
          ],
        },
        { name: 'DS', rows: [head, tea({ price: 'rẻ' })] },
      ),
    );
    const told = workbookNotesOf(turned, plan(turned), senderWords, { officeName: null });
    expect(told.sheets.map(({ sheet }) => sheet)).toEqual(['Phiếu ⟲', 'DS']);
    expect(fileNotes(turned, told).sheets).toEqual(told.sheets.slice(1));
  });
});

describe('files that can go back', () => {
  const wrong = proposalOfRows(tea({ price: 'rẻ' }), tea({ product: 'Chè lam' }));
  const right = { ...proposalOf(workbookOf({ rows: [head, honey] })), file: 'dung.xlsx' };

  it('are those with something to put right', () => {
    const alone = [readFile('a', wrong)];
    expect(filesToSendBack(alone, wrong, plan(wrong))).toEqual([
      { id: 'a', name: 'a.xlsx', label: undefined, noRoom: false },
    ]);
    expect(filesToSendBack([readFile('b', right)], right, plan(right))).toEqual([]);
  });

  it('are told apart when several are imported as one', () => {
    const joined = runAtOnce(joinProposalsInSteps([wrong, right]));
    const preview = plan(joined, memoryView({}));
    const found = filesToSendBack([readFile('a', wrong), readFile('b', right)], joined, preview);
    expect(found).toEqual([{ id: 'a', name: 'a.xlsx', label: 'danh-sach.xlsx', noRoom: false }]);
    const notes = workbookNotesOf(joined, preview, senderWords, { officeName: null, file: 'danh-sach.xlsx' });
    expect(notes.sheets.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[2, 3]]);
    expect(notes.sheets[0]?.headRows).toEqual([1]);
  });
});

describe('what a sender reads', () => {
  it('names no page and no row of his own list, and nothing that needs nothing of him', () => {
    const proposal = proposalOfRows(tea({ price: 'rẻ', phone: '911000001' }), honey);
    const { sheets, noteHead } = workbookNotesOf(proposal, plan(proposal), senderWords, { officeName: null });
    expect(noteHead).toBe('Ghi chú của đơn vị nhận');
    const [first, second] = sheets[0]?.rows ?? [];
    expect(first?.note).toMatch(/^Cột «Giá bán»: «rẻ» chưa đọc được thành giá/);
    expect(first?.note).not.toMatch(/trang|dòng \d/i);
    expect(first?.columns).toEqual([9]);
    expect(second?.note).toBe('');
  });

  it('is told of a row that repeats another with other values', () => {
    const proposal = proposalOfRows(tea(), tea({ price: 1_000 }));
    const { sheets } = workbookNotesOf(proposal, plan(proposal), senderWords, { officeName: 'Sở' });
    expect(sheets[0]?.rows[1]?.note).toContain('Giữ một dòng đúng');
    expect(sheets[0]?.rows[1]?.productIds).toEqual([]);
  });

  it('has a sentence of his own for what only an officer can choose', () => {
    const issue: IntakeIssue = {
      code: 'commune-ask',
      severity: 'warning',
      sheet: null,
      row: null,
      column: 'Xã',
      columnIndex: 3,
      field: 'commune',
      found: 'Tân Lập',
      expected: 'xã Tân Lập, phường Tân Lập',
    };
    expect(vi.workbooks.error.issue(issue)).toBe(
      'Cột «Xã»: «Tân Lập» có thể là: xã Tân Lập, phường Tân Lập. Ghi rõ một nơi.',
    );
    expect(vi.workbooks.error.issue({ ...issue, code: 'gtin-check' })).toBe('');
  });
});
