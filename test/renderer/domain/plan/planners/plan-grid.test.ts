import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { planGrid } from '../../../../../renderer/domain/plan/planners/plan-grid';
import { blankProducer } from '../../../../../renderer/domain/records/producer';

const view = memoryView({
  producers: [
    { ...blankProducer('a'), name: 'HTX A', note: 'cũ' },
    { ...blankProducer('b'), name: 'HTX B' },
  ],
});

describe('planGrid', () => {
  it('makes one Plan of updates and creations, with the old values to take back', () => {
    const created = { ...blankProducer('n'), name: 'HTX N' };
    const plan = planGrid(view, {
      table: 'producers',
      updates: [{ id: 'a', values: { note: 'mới' } }],
      creations: [created],
      label: '',
      reason: 'paste',
    });
    expect(plan.reason).toBe('paste');
    expect(plan.edits).toEqual([
      {
        type: 'update',
        table: 'producers',
        id: 'a',
        fields: { note: { before: 'cũ', after: 'mới' } },
        source: { from: 'typed' },
      },
      { type: 'create', table: 'producers', id: 'n', record: created, source: { from: 'typed' } },
    ]);
  });

  it('leaves out rows that are gone or hold the values already', () => {
    const updates = [
      { id: 'gone', values: { note: 'x' } },
      { id: 'b', values: { name: 'HTX B' } },
    ];
    const plan = planGrid(view, { table: 'producers', updates, creations: [], label: 'x', reason: 'edit' });
    expect(plan.edits).toEqual([]);
  });
});
