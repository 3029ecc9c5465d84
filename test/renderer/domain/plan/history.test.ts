import { describe, expect, it } from 'vitest';
import type { ChangeHeader } from '../../../../renderer/domain/plan/change';
import { historyEntry, originOf, traceOrigin } from '../../../../renderer/domain/plan/history';
import type { Source } from '../../../../renderer/domain/plan/source';
import { blankProducer } from '../../../../renderer/domain/records/producer';

const header = (seq: number): ChangeHeader => ({
  seq,
  dot: `a:${seq}`,
  at: `2026-11-2${seq}T08:00:00+07:00`,
  who: 'Nguyễn Thị Hoa',
  reason: 'import',
  label: 'ds.xlsx',
  editCount: 1,
});
const file: Source = { from: 'file', file: 'ds.xlsx', sheet: 'Sheet1', row: 12 };
const created = historyEntry(header(1), {
  type: 'create',
  table: 'producers',
  id: 'p1',
  record: { ...blankProducer('p1'), name: 'HTX Bình Minh', phones: ['0912345678'], note: '' },
  source: file,
});
const renamed = historyEntry(header(2), {
  type: 'update',
  table: 'producers',
  id: 'p1',
  fields: { name: { before: 'HTX Bình Minh', after: 'HTX Rạng Đông' } },
});

describe('historyEntry', () => {
  it('lists what a record was created with, without its blanks and its id', () => {
    expect(created.created).toBe(true);
    expect(created.source).toEqual(file);
    expect(created.fields).toEqual([
      { field: 'kind', before: undefined, after: 'unknown' },
      { field: 'name', before: undefined, after: 'HTX Bình Minh' },
      { field: 'phones', before: undefined, after: ['0912345678'] },
    ]);
  });

  it('lists fields with both values, and who and when by the Change', () => {
    expect(renamed).toEqual({
      change: header(2),
      created: false,
      fields: [{ field: 'name', before: 'HTX Bình Minh', after: 'HTX Rạng Đông' }],
    });
  });
});

describe('originOf', () => {
  const history = [renamed, created];
  it('is the newest entry that wrote the field', () => {
    expect(originOf(history, 'name')).toBe(renamed);
    expect(originOf(history, 'phones')).toBe(created);
  });

  it('is the creation for a field that was never written: blank since then', () => {
    expect(originOf(history, 'email')).toBe(created);
  });

  it('is unknown when the history is', () => {
    expect(originOf([renamed], 'email')).toBeUndefined();
    expect(originOf([], 'name')).toBeUndefined();
  });
});

describe('traceOrigin', () => {
  const change = (seq: number, reason: ChangeHeader['reason'], before: string, after: string) =>
    historyEntry(
      { ...header(seq), reason },
      { type: 'update', table: 'producers', id: 'p1', fields: { name: { before, after } } },
    );
  const edit = change(3, 'edit', 'HTX Bình Minh', 'HTX Mới');

  it('is one Change for a value that was written once', () => {
    expect(traceOrigin([edit, created], 'name', 'HTX Mới')).toEqual({ latest: edit, source: edit });
    expect(traceOrigin([edit, created], 'phones', ['0912345678'])).toEqual({ latest: created, source: created });
  });

  it.each(['undo', 'restore'] as const)('looks through an %s to the paper that the value came from', (reason) => {
    const back = change(4, reason, 'HTX Mới', 'HTX Bình Minh');
    expect(traceOrigin([back, edit, created], 'name', 'HTX Bình Minh')).toEqual({ latest: back, source: created });
  });

  it('looks through several of them, and never names one as the source of another', () => {
    const back = change(4, 'undo', 'HTX Mới', 'HTX Bình Minh');
    const forth = change(5, 'edit', 'HTX Bình Minh', 'HTX Khác');
    const restored = change(6, 'restore', 'HTX Khác', 'HTX Bình Minh');
    const traced = traceOrigin([restored, forth, back, edit, created], 'name', 'HTX Bình Minh');
    expect(traced).toEqual({ latest: restored, source: created });
  });

  it('stays with the restore when the journal does not know the value otherwise', () => {
    const restored = change(4, 'restore', 'HTX Mới', 'HTX Từ Máy Khác');
    expect(traceOrigin([restored, edit, created], 'name', 'HTX Từ Máy Khác')?.source).toBe(restored);
    expect(traceOrigin([], 'name', 'HTX Mới')).toBeUndefined();
  });
});
