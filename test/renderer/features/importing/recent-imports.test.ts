import { describe, expect, it } from 'vitest';
import type { ChangeHeader } from '../../../../renderer/domain/plan/change';
import { recentImports } from '../../../../renderer/features/importing/model/recent-imports';

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
