import { indexedBy } from '../../domain/plan/indexed-by';
import type { Product } from '../../domain/records/product';

/** The products of each producer, by its id. */
export const productsByProducer = indexedBy(({ producerId }: Product) => producerId);
