import { describe, expect, it } from 'vitest';
import type { Change, ChangeHeader } from '../../../../renderer/domain/plan/change';
import { shownChanges } from '../../../../renderer/domain/plan/edit-run';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { createEdit, type Edit, type Reason } from '../../../../renderer/domain/plan/plan';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { blankParticipation } from '../../../../renderer/domain/records/participation';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { editLines, findRows, reasonsIn } from '../../../../renderer/features/history/history-rows';

const header = (seq: number, label: string, reason: Reason, undoes?: number): ChangeHeader => ({
  seq,
  dot: `abc:${seq}`,
  at: '2026-11-23T07:00:00.000Z',
  who: seq === 1 ? 'Lan Hương' : '',
  reason,
  label,
  editCount: 1,
  ...(undoes === undefined ? {} : { undoes }),
});
const rows = shownChanges([
  header(4, 'Mật ong bạc hà', 'undo', 2),
  header(3, 'Bieu theo doi.xlsx', 'import'),
  header(2, 'Mật ong bạc hà', 'edit'),
  header(1, 'Chè Cao Bồ', 'edit'),
]);
const named = ({ label }: ChangeHeader): string => label;
const seqs = (found: typeof rows): readonly number[] => found.map(({ change }) => change.seq);

describe('findRows', () => {
  it('finds by record, file and officer without marks, newest first', () => {
    expect(seqs(findRows(rows, 'mat ong', [], named))).toEqual([4, 2]);
    expect(seqs(findRows(rows, 'lan huong', [], named))).toEqual([1]);
    expect(seqs(findRows(rows, 'theo doi', [], named))).toEqual([3]);
  });

  it('narrows by the kind of action', () => {
    expect(seqs(findRows(rows, '', ['edit'], named))).toEqual([2, 1]);
    expect(seqs(findRows(rows, 'mat ong', ['edit'], named))).toEqual([2]);
    expect(findRows(rows, '', [], named)).toBe(rows);
    expect(seqs(findRows(rows, 'gia ban', [], ({ seq }) => (seq === 3 ? 'Giá bán' : '')))).toEqual([3]);
    expect(reasonsIn(rows)).toEqual(['undo', 'import', 'edit']);
  });
});

describe('editLines', () => {
  const view = memoryView({
    producers: [{ ...blankProducer('p1'), name: 'HTX Chè', removed: true }],
    products: [{ ...blankProduct('s1', 'p1'), name: 'Chè Shan' }],
    certificates: [blankCertificate('c1', 's1')],
    buyers: [{ ...blankBuyer('b1'), name: 'Siêu thị' }],
    participations: [blankParticipation('t1', 'h1', 'buyer', 'b1')],
  });
  const update = (
    table: 'producers' | 'certificates',
    id: string,
    fields: Extract<Edit, { type: 'update' }>['fields'],
  ): Edit => ({
    type: 'update',
    table,
    id,
    fields,
  });
  const change = (edits: readonly Edit[]): Change => ({ ...header(9, '', 'edit'), edits });

  it('calls a nameless record by what it belongs to, and a removed one by its name', () => {
    const lines = editLines(
      view,
      change([
        update('certificates', 'c1', { stars: { before: 3, after: 4 } }),
        update('producers', 'p1', { removed: { before: false, after: true } }),
        createEdit('participations', blankParticipation('t1', 'h1', 'buyer', 'b1')),
      ]),
      10,
    );
    expect(lines.map(({ name, kind }) => [name, kind])).toEqual([
      ['Chè Shan', 'updated'],
      ['HTX Chè', 'removed'],
      ['Siêu thị', 'created'],
    ]);
    expect(lines[0]?.fields).toEqual([{ field: 'stars', before: 3, after: 4 }]);
    expect(lines[1]?.fields).toEqual([]);
  });

  it('tells a return from a removal, and stops at what is asked for', () => {
    const back = update('producers', 'p1', { removed: { before: true, after: false } });
    expect(editLines(view, change([back, back]), 1).map(({ kind }) => kind)).toEqual(['returned']);
  });
});
