import type { StoreView } from '../plan/store-view';
import type { Query } from '../records/query';

/** Questions about fields that nobody answered, oldest first. One about a record that is gone waits for nobody (R10). */
export const openQueries = (view: StoreView): readonly Query[] =>
  view
    .records('queries')
    .filter(({ answer, of, recordId }) => answer === null && view.record(of, recordId) !== undefined)
    .toSorted((a, b) => (a.askedAt < b.askedAt ? -1 : a.askedAt > b.askedAt ? 1 : 0));
