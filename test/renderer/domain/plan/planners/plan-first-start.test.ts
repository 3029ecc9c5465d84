import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../../../renderer/domain/plan/check-plan';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { type OfficeEntry, planFirstStart } from '../../../../../renderer/domain/plan/planners/plan-first-start';
import { blankOffice } from '../../../../../renderer/domain/records/office';

const entry: OfficeEntry = {
  provinceCode: '08',
  name: 'Sở Công Thương tỉnh Tuyên Quang',
  superiorBody: 'UBND tỉnh Tuyên Quang',
  officerName: 'Nguyễn Thị Lan Hương',
};

describe('planFirstStart', () => {
  it('adds the one office of a new store', () => {
    const view = memoryView({});
    const plan = planFirstStart(view, 'o1', entry, entry.name);
    expect(plan).toEqual({
      reason: 'first-start',
      label: entry.name,
      issues: [],
      edits: [
        {
          type: 'create',
          table: 'offices',
          id: 'o1',
          record: { ...blankOffice('o1'), ...entry },
          source: { from: 'typed' },
        },
      ],
    });
    expect(checkPlan(view, plan).verdict).toBe('ready');
  });

  it('gives an office that is there already these values instead of adding a second one', () => {
    const view = memoryView({ offices: [{ ...blankOffice('o1'), ...entry, officerName: 'Trần Văn Bình' }] });
    const plan = planFirstStart(view, 'o2', entry, 'Cơ quan');
    expect(plan.edits).toEqual([
      {
        type: 'update',
        table: 'offices',
        id: 'o1',
        fields: { officerName: { before: 'Trần Văn Bình', after: 'Nguyễn Thị Lan Hương' } },
      },
    ]);
    expect(checkPlan(view, plan).verdict).toBe('ready');
  });

  it('makes the office of the sample the officer’s own', () => {
    const view = memoryView({ offices: [{ ...blankOffice('mau'), ...entry, sample: true }] });
    expect(planFirstStart(view, 'o2', entry, 'Cơ quan').edits).toMatchObject([
      { id: 'mau', fields: { sample: { before: true, after: false } } },
    ]);
  });

  it('has nothing to do when everything stands there already', () => {
    const view = memoryView({ offices: [{ ...blankOffice('o1'), ...entry }] });
    expect(planFirstStart(view, 'o2', entry, 'Cơ quan').edits).toEqual([]);
  });

  it('does not bring a removed office back', () => {
    const view = memoryView({ offices: [{ ...blankOffice('o1'), ...entry, removed: true }] });
    expect(planFirstStart(view, 'o2', entry, 'Cơ quan').edits).toMatchObject([{ type: 'create', id: 'o2' }]);
  });
});
