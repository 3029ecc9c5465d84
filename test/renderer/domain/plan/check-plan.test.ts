import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan, checkPlanInSteps } from '../../../../renderer/domain/plan/check-plan';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { createEdit, type Edit, type FieldChange } from '../../../../renderer/domain/plan/plan';
import type { Issue } from '../../../../renderer/domain/records/issue';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { editsOf, planOf, smallStore, stories } from '../../../support/plan-stories';

const p1 = { ...blankProducer('p1'), name: 'HTX Bình Minh', phones: ['0912345678'] };
const view = memoryView({ producers: [p1] });
const update = (fields: Record<string, FieldChange>, id = 'p1'): Edit => ({
  type: 'update',
  table: 'producers',
  id,
  fields,
});
const issue = (severity: Issue['severity']): Issue => ({ code: 'x', severity, params: {} });

describe('checkPlan', () => {
  it('lets a Plan through that fits', () => {
    const edits = [update({ name: { before: 'HTX Bình Minh', after: 'HTX Rạng Đông' } })];
    expect(checkPlan(view, planOf(edits))).toEqual({ verdict: 'ready', edits });
  });

  it('is blocked by the planner’s own errors, not by warnings', () => {
    expect(checkPlan(view, planOf([], { issues: [issue('warning'), issue('error')] }))).toEqual({
      verdict: 'blocked',
      issues: [issue('error')],
    });
    expect(checkPlan(view, planOf([], { issues: [issue('warning'), issue('info')] })).verdict).toBe('ready');
  });

  it('refuses a new record that its schema refuses, and says which field', () => {
    const bad = { ...blankProducer('p2'), addressCheckedOn: '31/12/2026' };
    expect(checkPlan(view, planOf([createEdit('producers', bad)]))).toMatchObject({
      verdict: 'blocked',
      issues: [{ code: 'invalid-value', table: 'producers', recordId: 'p2', field: 'addressCheckedOn' }],
    });
  });

  it('refuses an update whose result its schema refuses, and unknown fields', () => {
    const verdict = (fields: Record<string, FieldChange>) => checkPlan(view, planOf([update(fields)])).verdict;
    expect(verdict({ phones: { before: ['0912345678'], after: '0912345678' } })).toBe('blocked');
    expect(verdict({ naem: { before: undefined, after: 'x' } })).toBe('blocked');
  });

  it('refuses an Edit under another id than its record’s', () => {
    const edit: Edit = { type: 'create', table: 'producers', id: 'p2', record: blankProducer('p3') };
    expect(checkPlan(view, planOf([edit]))).toMatchObject({ verdict: 'blocked', issues: [{ field: 'id' }] });
  });

  it('is stale when a field is no longer what the planner saw', () => {
    const edits = [
      update({ name: { before: 'HTX Cũ', after: 'HTX Mới' } }),
      update({ note: { before: null, after: 'ghi chú' } }),
    ];
    expect(checkPlan(view, planOf(edits))).toEqual({ verdict: 'stale', edits: [edits[0]] });
  });

  it('is stale when a record came or went meanwhile', () => {
    expect(checkPlan(view, planOf([createEdit('producers', blankProducer('p1'))])).verdict).toBe('stale');
    expect(checkPlan(view, planOf([update({ note: { before: null, after: 'x' } }, 'p9')])).verdict).toBe('stale');
  });

  it('says that it is blocked before it says that it is stale: a planner’s error does not age', () => {
    const edits = [update({ name: { before: 'HTX Cũ', after: 'HTX Mới' } })];
    expect(checkPlan(view, planOf(edits, { issues: [issue('error')] })).verdict).toBe('blocked');
  });

  it('leaves out fields and Edits that change nothing', () => {
    const same = { before: ['0912345678'], after: ['0912345678'] };
    const checked = checkPlan(
      view,
      planOf([update({ phones: same, note: { before: null, after: 'x' } }), update({ phones: same })]),
    );
    expect(checked).toEqual({ verdict: 'ready', edits: [update({ note: { before: null, after: 'x' } })] });
  });

  it('judges each Edit on top of those before it', () => {
    const chain = [
      createEdit('producers', { ...blankProducer('p2'), name: 'A' }),
      update({ name: { before: 'A', after: 'B' } }, 'p2'),
      update({ name: { before: 'B', after: 'C' } }, 'p2'),
    ];
    expect(checkPlan(view, planOf(chain)).verdict).toBe('ready');
    expect(checkPlan(view, planOf([chain[0], chain[2]].filter((edit) => edit !== undefined))).verdict).toBe('stale');
  });

  it('pauses in a large Plan', () => {
    const edits = Array.from({ length: 500 }, (_, index) => createEdit('producers', blankProducer(`n${index}`)));
    const steps = checkPlanInSteps(view, planOf(edits));
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(5);
  });

  it('finds the same Plan stale once it is applied, unless it changes nothing', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const store = smallStore();
        for (const deeds of story) {
          const plan = planOf(editsOf(store.tables, deeds));
          const done = store.apply(plan);
          expect(checkPlan(store.tables, plan).verdict).toBe(done ? 'stale' : 'ready');
        }
      }),
    );
  });
});
