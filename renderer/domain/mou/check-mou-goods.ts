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

const worthOf = ({ quantity, price }: MouGoods): number => (quantity ?? 0) * (price ?? 0);

/** More đồng than can be counted to the last one: a quantity or a price has digits too many, most likely in the dearest row. */
const totalBeyondWords = (mou: Mou): readonly MouIssue[] => {
  const worths = mou.goods.map(worthOf);
  const total = Math.round(worths.reduce((sum, worth) => sum + worth, 0));
  if (Number.isSafeInteger(total)) return [];
  const row = worths.indexOf(Math.max(...worths)) + 1;
  return [
    {
      code: 'mou-total-beyond-words',
      severity: 'error',
      table: 'mous',
      recordId: mou.id,
      field: 'goods',
      params: { row },
    },
  ];
};

/** What is wrong with the table of goods on the signing day. */
export const checkMouGoods = (view: StoreView, mou: Mou, day: CivilDate | null): readonly MouIssue[] => {
  const at = { table: 'mous' as const, recordId: mou.id, field: 'goods' };
  if (mou.goods.length === 0) return [{ code: 'mou-goods-empty', severity: 'error', ...at, params: {} }];
  const rows = mou.goods.flatMap((goods, index): readonly MouIssue[] => {
    const product = view.record('products', goods.productId);
    if (!product) return [{ code: 'mou-goods-missing', severity: 'error', ...at, params: { row: index + 1 } }];
    return checkProduct(mou, goods, product, view, day);
  });
  return [...rows, ...totalBeyondWords(mou)];
};
