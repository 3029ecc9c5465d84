import { indexedBy } from '../plan/indexed-by';
import type { Certificate } from '../records/certificate';

/** Certificates of each product, by product id: a batch of 200 papers, or a list of 18,500 products, asks thousands of times. */
export const certificatesByProduct = indexedBy(({ productId }: Certificate) => productId);
