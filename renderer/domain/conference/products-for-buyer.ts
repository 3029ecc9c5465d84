import type { StoreView } from '../plan/store-view';

/**
 * What a buyer came together with (C6): the goods of his memoranda of the conference that are not void, each product once, in the
 * order in which the papers list them.
 */
export const productsForBuyer = (view: StoreView, conferenceId: string, buyerId: string): readonly string[] => [
  ...new Set(
    view
      .records('mous')
      .filter((mou) => mou.conferenceId === conferenceId && mou.buyerId === buyerId && mou.state !== 'void')
      .flatMap(({ goods }) => goods.map(({ productId }) => productId)),
  ),
];
