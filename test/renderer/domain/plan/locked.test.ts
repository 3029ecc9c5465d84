import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../renderer/domain/plan/apply-edits';
import { checkPlan } from '../../../../renderer/domain/plan/check-plan';
import { isLocked } from '../../../../renderer/domain/plan/locked';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { type Plan, type Reason, reasons } from '../../../../renderer/domain/plan/plan';
import { planEdit } from '../../../../renderer/domain/plan/planners/plan-edit';
import { planRemove } from '../../../../renderer/domain/plan/planners/plan-remove';
import { planAnswer, planAsk, planReview } from '../../../../renderer/domain/plan/planners/plan-review';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { newReview, type Review, type ReviewState } from '../../../../renderer/domain/records/review';

const producer = { ...blankProducer('p1'), name: 'HTX Bắc Mê' };
const other = { ...blankProducer('p2'), name: 'HTX Quản Bạ' };
const viewIn = (state: ReviewState) =>
  memoryView({ producers: [producer, other], reviews: [newReview('producers', 'p1', state)] });
const rename = (id: string, reason: Reason = 'edit'): Plan =>
  planEdit(viewIn('locked'), { table: 'producers', id, values: { name: 'Tên khác' }, label: '', reason });

describe('a locked record (R10)', () => {
  it('refuses an edit, a removal and the undo of an older edit, and says why', () => {
    const view = viewIn('locked');
    for (const plan of [
      rename('p1'),
      rename('p1', 'paste'),
      rename('p1', 'undo'),
      rename('p1', 'import'),
      planRemove(view, [{ table: 'producers', id: 'p1' }], 'HTX Bắc Mê'),
    ]) {
      const checked = checkPlan(view, plan);
      expect(checked).toMatchObject({ verdict: 'blocked', issues: [{ code: 'record-locked', recordId: 'p1' }] });
    }
  });

  it('lets others be edited, and everybody who is only checked', () => {
    expect(checkPlan(viewIn('locked'), rename('p2')).verdict).toBe('ready');
    expect(checkPlan(viewIn('checked'), rename('p1')).verdict).toBe('ready');
    expect(isLocked(memoryView({ producers: [producer] }), 'p1')).toBe(false);
  });

  it('every reason is decided about: only what brings back a whole store passes', () => {
    const passing = reasons.filter((reason) => checkPlan(viewIn('locked'), rename('p1', reason)).verdict === 'ready');
    expect(passing).toEqual(['first-start', 'restore', 'sample-load', 'sample-remove']);
  });
});

const reviewAfter = (state: ReviewState | null, plan: Plan): Review | undefined => {
  const view = state === null ? memoryView({ producers: [producer] }) : viewIn(state);
  const checked = checkPlan(view, plan);
  if (checked.verdict !== 'ready') throw new Error(checked.verdict);
  const rows = applyEdits(view, { seq: 1, dot: 'a:1', edits: checked.edits });
  return rows.find(({ table }) => table === 'reviews')?.row.record as Review | undefined;
};

describe('planReview', () => {
  const order = { of: 'producers', recordId: 'p1', label: 'HTX Bắc Mê' } as const;

  it('goes from draft to checked to locked, and back with a reason that the history finds', () => {
    const first = planReview(memoryView({ producers: [producer] }), { ...order, state: 'checked' });
    expect(reviewAfter(null, first)).toMatchObject({ state: 'checked', recordId: 'p1', reason: null });
    expect(reviewAfter('checked', planReview(viewIn('checked'), { ...order, state: 'locked' }))).toMatchObject({
      state: 'locked',
    });
    const unlock = planReview(viewIn('locked'), { ...order, state: 'checked', reason: 'đổi người đại diện' });
    expect(unlock.label).toBe('HTX Bắc Mê: đổi người đại diện');
    expect(reviewAfter('locked', unlock)).toMatchObject({ state: 'checked', reason: 'đổi người đại diện' });
  });
});

describe('questions about a field', () => {
  const at = '2026-11-27T10:32:00+07:00';
  const ask = planAsk(
    {
      id: 'q1',
      of: 'producers',
      recordId: 'p1',
      field: 'taxCode',
      question: 'Số này của ai?',
      askedAt: at,
      askedBy: 'Lan',
    },
    'HTX Bắc Mê',
  );

  it('are open until they are answered', () => {
    const [edit] = ask.edits;
    expect(edit?.type === 'create' && edit.record).toMatchObject({ field: 'taxCode', answer: null, askedBy: 'Lan' });
    expect(ask.label).toContain('Số này của ai?');
  });

  it('keep the question beside the answer', () => {
    const view = memoryView({ producers: [producer] });
    const checked = checkPlan(view, ask);
    if (checked.verdict !== 'ready') throw new Error(checked.verdict);
    const [asked] = applyEdits(view, { seq: 1, dot: 'a:1', edits: checked.edits });
    const later = memoryView({ producers: [producer], queries: [asked?.row.record as never] });
    const answer = planAnswer(later, { id: 'q1', answer: 'Của hợp tác xã', at, by: 'Hùng', label: 'HTX' });
    expect(checkPlan(later, answer)).toMatchObject({
      verdict: 'ready',
      edits: [{ fields: { answer: { before: null, after: 'Của hợp tác xã' }, answeredBy: { after: 'Hùng' } } }],
    });
    expect(planAnswer(view, { id: 'q9', answer: 'x', at, by: '', label: '' }).edits).toEqual([]);
  });
});
