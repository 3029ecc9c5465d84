import { describe, expect, it } from 'vitest';
import type { ChangeHeader } from '../../../../renderer/domain/plan/change';
import { readLayouts, rememberLayouts } from '../../../../renderer/features/importing/model/layout-memory';
import { recentImports } from '../../../../renderer/features/importing/model/recent-imports';
import { proposalOf, workbookOf } from '../../../support/intake-workbook';

const proposal = proposalOf(
  workbookOf({
    name: 'DS',
    rows: [
      ['Tên sản phẩm', 'Tên chủ thể', 'Hạng sao', ''],
      ['Chè', 'HTX A', '4 sao', 'x'],
    ],
  }),
);
const [table] = proposal.tables;
const fingerprint = table?.fingerprint ?? '';

describe('layouts that are remembered', () => {
  it('are what the officer said, by heading; a column that was left out too', () => {
    const layouts = rememberLayouts({}, proposal, { 'DS#1': { fields: { 3: null, 1: 'note' } } });
    expect(layouts).toEqual({ [fingerprint]: { 'Tên sản phẩm': 'note', 'Hạng sao': null } });
  });

  it('join what was known, and nothing is kept of a file about which nothing was said', () => {
    const known = { [fingerprint]: { 'Tên chủ thể': 'producerName' as const } };
    expect(rememberLayouts(known, proposal, { 'DS#1': { fields: { 3: 'score' } } })).toEqual({
      [fingerprint]: { 'Tên chủ thể': 'producerName', 'Hạng sao': 'score' },
    });
    expect(rememberLayouts(known, proposal, {})).toEqual(known);
    // A column without a heading cannot be found again in the next file.
    expect(rememberLayouts({}, proposal, { 'DS#1': { fields: { 4: 'note' } } })).toEqual({});
  });

  it('forget the oldest', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`mẫu ${index}`, { Giá: null }]));
    const next = rememberLayouts(many, proposal, { 'DS#1': { fields: { 3: 'score' } } });
    expect(Object.keys(next)).toHaveLength(200);
    expect(next['mẫu 0']).toBeUndefined();
    expect(next[fingerprint]).toEqual({ 'Hạng sao': 'score' });
  });

  it('are read without trust in what was kept', () => {
    expect(readLayouts(undefined)).toEqual({});
    expect(readLayouts('x')).toEqual({});
    expect(readLayouts({ a: 1, b: { Giá: 'no-such-field', Sao: 'stars', Khác: null } })).toEqual({
      b: { Sao: 'stars', Khác: null },
    });
  });
});

const change = (seq: number, more: Partial<ChangeHeader>): ChangeHeader => ({
  seq,
  dot: `r:${seq}`,
  at: '2026-11-24T01:00:00.000Z',
  who: 'Lan',
  reason: 'import',
  label: `tệp ${seq}`,
  editCount: 3,
  ...more,
});

describe('recent imports', () => {
  it('are the imports among all Changes, in their order', () => {
    const changes = [change(3, { reason: 'edit' }), change(2, {}), change(1, {})];
    expect(recentImports(changes).map((each) => [each.change.seq, each.undone])).toEqual([
      [2, false],
      [1, false],
    ]);
  });

  it('are undone by an undo, but not by one that was itself taken back', () => {
    const undo = change(2, { reason: 'undo', undoes: 1 });
    const redo = change(3, { reason: 'undo', undoes: 2 });
    expect(recentImports([undo, change(1, {})])[0]?.undone).toBe(true);
    expect(recentImports([redo, undo, change(1, {})])[0]?.undone).toBe(false);
    const again = change(4, { reason: 'undo', undoes: 1 });
    expect(recentImports([again, redo, undo, change(1, {})])[0]?.undone).toBe(true);
  });
});
