import { subjectOf } from '../../intake/registry/doubt-subject';
import { absorbedIn } from '../../merge/absorbed';
import type { Doubt } from '../../records/doubt';
import type { StoreView } from '../store-view';

/** Other open questions that ask the same, from another file or row: one answer is the answer to all of them. */
export const sameQuestions = (view: StoreView, doubt: Doubt): readonly string[] => {
  const { standsFor } = absorbedIn(view);
  const producer = (id: string): string | null => standsFor('producers', id);
  const subject = subjectOf(doubt, producer);
  if (subject === null) return [];
  return view
    .records('doubts')
    .flatMap((each) =>
      each.state === 'open' && each.id !== doubt.id && subjectOf(each, producer) === subject ? [each.id] : [],
    );
};
