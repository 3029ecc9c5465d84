import { productKey } from '../../intake/gather-products';
import { subjectOf } from '../../intake/registry/doubt-subject';
import { absorbedIn } from '../../merge/absorbed';
import type { Doubt } from '../../records/doubt';
import { comparable } from '../../vietnamese/same-text';
import type { StoreView } from '../store-view';

const spelling = ({ edit, about, producer, products }: Doubt): string =>
  edit
    ? edit.recordId
    : about === 'producer'
      ? comparable(producer.values.name)
      : productKey(products[0]?.values.name ?? '');

/** Other open questions that ask the same, from another file or row: one answer is the answer to all of them. */
export const sameQuestions = (view: StoreView, doubt: Doubt): readonly string[] => {
  const { standsFor } = absorbedIn(view);
  const producer = (id: string): string | null => standsFor('producers', id);
  const subject = subjectOf(doubt, producer);
  if (subject === null) return [];
  const named = spelling(doubt);
  return view.records('doubts').flatMap((each) =>
    each.state === 'open' &&
    each.id !== doubt.id &&
    // Cheap before dear: thousands may wait, and few bear the name.
    spelling(each) === named &&
    subjectOf(each, producer) === subject
      ? [each.id]
      : [],
  );
};
