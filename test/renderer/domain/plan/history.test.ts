import { describe, expect, it } from 'vitest';
import type { ChangeHeader } from '../../../../renderer/domain/plan/change';
import { historyEntry, originOf } from '../../../../renderer/domain/plan/history';
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
