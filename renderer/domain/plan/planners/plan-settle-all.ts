import type { Plan } from '../plan';
import type { Steps } from '../steps';
import type { StoreView } from '../store-view';
import { viewAfter } from '../view-after';
import { planSettleInSteps, type SettleOrder } from './plan-settle';
import { sameQuestions } from './same-questions';

export interface SettledAll {
  readonly plan: Plan;
  /** Questions beside the asked one that the answer answers too. */
  readonly others: number;
}

const answerIn = ({ edits }: Plan, doubtId: string): string | null => {
  const edit = edits.find(({ table, id }) => table === 'doubts' && id === doubtId);
  const answer = edit?.type === 'update' ? edit.fields['answerId']?.after : null;
  return typeof answer === 'string' ? answer : null;
};

/**
 * The Plan that answers a question and every other open one that asks the same, from whichever file: one answer is one
 * action, and one Ctrl+Z takes all of it back. Rows that are left out are left out alone. Null: see `planSettleInSteps`.
 */
export function* planSettleAllInSteps(view: StoreView, order: SettleOrder): Steps<SettledAll | null> {
  const doubt = view.record('doubts', order.doubtId);
  const first = yield* planSettleInSteps(view, order);
  if (!first || !doubt) return null;
  const recordId = answerIn(first, doubt.id);
  if (recordId === null) return { plan: first, others: 0 };
  let plan = first;
  let others = 0;
  let after = viewAfter(view, first.edits);
  for (const doubtId of sameQuestions(view, doubt)) {
    const next = yield* planSettleInSteps(after, { ...order, doubtId, answer: { recordId } });
    if (!next) continue;
    plan = { ...plan, edits: [...plan.edits, ...next.edits] };
    others += 1;
    after = viewAfter(after, next.edits);
  }
  return { plan, others };
}
