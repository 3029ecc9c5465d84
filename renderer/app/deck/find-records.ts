import type { StoreView } from '../../domain/plan/store-view';
import { buyerRegister, producerRegister, productRegister } from '../../domain/search/registers';
import { search } from '../../domain/search/search';

export interface FoundRecord {
  readonly kind: 'producer' | 'product' | 'buyer';
  readonly address: string;
  readonly name: string;
  /** What tells two of one name apart. */
  readonly note: string;
}

/** As many of each register as one looks through. */
const shownOfEach = 5;

/** The best hits of every register, products first. Nothing typed finds nothing. */
export const findRecords = (view: StoreView, text: string): readonly FoundRecord[] => {
  if (text.trim() === '') return [];
  const products = search(productRegister(view), text).slice(0, shownOfEach);
  const producers = search(producerRegister(view), text).slice(0, shownOfEach);
  const buyers = search(buyerRegister(view), text).slice(0, shownOfEach);
  return [
    ...products.map(
      ({ product, producer }): FoundRecord => ({
        kind: 'product',
        address: `/san-pham/${product.id}`,
        name: product.name,
        note: producer?.name ?? '',
      }),
    ),
    ...producers.map(
      ({ id, name, addressText }): FoundRecord => ({
        kind: 'producer',
        address: `/chu-the/${id}`,
        name,
        note: addressText ?? '',
      }),
    ),
    ...buyers.map(
      ({ id, name, addressText }): FoundRecord => ({
        kind: 'buyer',
        address: `/ben-mua/${id}`,
        name,
        note: addressText ?? '',
      }),
    ),
  ];
};
