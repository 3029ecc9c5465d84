import type { StoreView } from '../../domain/plan/store-view';
import type { EditRecords } from './edit-records';

/**
 * What a register exports for editing: the records of these ids, in their order. Products come with their recognitions and the
 * decisions; producers alone.
 */
export const gatherEditRecords = (
  view: StoreView,
  table: 'producers' | 'products',
  ids: readonly string[],
): EditRecords => {
  const decisions = view.records('decisions');
  if (table === 'producers') {
    const producers = ids.flatMap((id) => view.record('producers', id) ?? []);
    return { producers, products: null, certificates: [], decisions: [], producerNames: new Map() };
  }
  const chosen = new Set(ids);
  return {
    producers: null,
    products: ids.flatMap((id) => view.record('products', id) ?? []),
    certificates: view.records('certificates').filter(({ productId }) => chosen.has(productId)),
    decisions,
    producerNames: new Map(view.records('producers').map(({ id, name }) => [id, name])),
  };
};
