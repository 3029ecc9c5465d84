import type { StoreView } from '../plan/store-view';
import type { Mou, MouGoods } from '../records/mou';
import type { Product } from '../records/product';
import type { CivilDate } from '../vietnamese/civil-date';
import { fold } from '../vietnamese/fold';
import { formatDate, formatNumber } from '../vietnamese/format';
import type { MouIssue } from './mou-issue';
import { printedStars } from './printed-stars';

const sameUnit = (a: string | null, b: string | null): boolean => a !== null && b !== null && fold(a) === fold(b);

/** More promised than one period can give, in the same unit; units that differ are not compared. */
const isOverCapacity = (goods: MouGoods, product: Product): boolean =>
  goods.quantity !== null &&
  product.capacityQty !== null &&
  sameUnit(goods.unit, product.capacityUnit) &&
  goods.quantity > product.capacityQty;

const checkProduct = (
  mou: Mou,
  goods: MouGoods,
  product: Product,
  view: StoreView,
  day: CivilDate | null,
): readonly MouIssue[] => {
  const at = { table: 'products' as const, recordId: product.id };
  const foreign: MouIssue = { code: 'mou-goods-foreign', severity: 'error', ...at, params: { product: product.name } };
  const starless: MouIssue = {
    code: 'mou-star-not-printed',
    severity: 'warning',
    ...at,
    params: { product: product.name, day: day === null ? '' : formatDate(day) },
  };
  const over: MouIssue = {
    code: 'mou-over-capacity',
    severity: 'warning',
    ...at,
    field: 'capacityQty',
    params: {
      product: product.name,
      promised: formatNumber(goods.quantity ?? 0),
      capacity: formatNumber(product.capacityQty ?? 0),
      unit: product.capacityUnit ?? '',
    },
  };
  return [
    ...(product.producerId === mou.producerId ? [] : [foreign]),
    ...(day !== null && printedStars(view, product.id, day) === null ? [starless] : []),
    ...(isOverCapacity(goods, product) ? [over] : []),
  ];
};

/** What is wrong with the table of goods on the signing day. */
export const checkMouGoods = (view: StoreView, mou: Mou, day: CivilDate | null): readonly MouIssue[] => {
  const at = { table: 'mous' as const, recordId: mou.id, field: 'goods' };
  if (mou.goods.length === 0) return [{ code: 'mou-goods-empty', severity: 'error', ...at, params: {} }];
  return mou.goods.flatMap((goods, index): readonly MouIssue[] => {
    const product = view.record('products', goods.productId);
    if (!product) return [{ code: 'mou-goods-missing', severity: 'error', ...at, params: { row: index + 1 } }];
    return checkProduct(mou, goods, product, view, day);
  });
};
