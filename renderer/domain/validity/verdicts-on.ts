import type { StoreView } from '../plan/store-view';
import type { Product } from '../records/product';
import type { CivilDate } from '../vietnamese/civil-date';
import { certificatesByProduct } from './certificates-by-product';
import { type Eligibility, eligibility } from './eligibility';

/** Whether each product may stand in the catalogue of a conference that opens on `day`; null: the day is not set yet. */
export const verdictsOn = (view: StoreView, day: CivilDate | null): ((product: Product) => Eligibility) => {
  const certificates = certificatesByProduct(view.records('certificates'));
  const decisionOf = (id: string) => view.record('decisions', id);
  return (product) => eligibility(product, certificates.get(product.id) ?? [], decisionOf, day);
};
