import type { StoreView } from '../plan/store-view';
import type { Product } from '../records/product';

/** Products that producers bring to a conference which they did not decline, each once, without those gone from the register. */
export const pickedProducts = (view: StoreView, conferenceId: string): readonly Product[] => {
  const ids = new Set<string>();
  for (const participation of view.records('participations')) {
    const { role, state, productIds } = participation;
    if (participation.conferenceId !== conferenceId || role !== 'producer' || state === 'declined') continue;
    for (const id of productIds) ids.add(id);
  }
  return [...ids].flatMap((id) => view.record('products', id) ?? []);
};
