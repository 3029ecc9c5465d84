import type { Issue } from '../records/issue';
import type { Product } from '../records/product';
import { formatNumber } from '../vietnamese/format';
import type { IssueCode } from './issue-params';
import { finding } from './rule';

/** A price range upside down blocks; a wholesale price above the highest retail price is often two columns swapped. */
export const checkPrices = (product: Product): readonly Issue<IssueCode>[] => {
  const { id, retailPriceMin: from, retailPriceMax: to, wholesalePrice: wholesale } = product;
  const issues: Issue<IssueCode>[] = [];
  if (from !== null && to !== null && from > to) {
    issues.push(
      finding(
        'price-range',
        'error',
        { table: 'products', id, field: 'retailPriceMax' },
        { from: formatNumber(from), to: formatNumber(to) },
      ),
    );
  }
  const retail = to ?? from;
  if (wholesale !== null && retail !== null && wholesale > retail) {
    const at = { table: 'products', id, field: 'wholesalePrice' } as const;
    issues.push(
      finding('wholesale-above-retail', 'warning', at, {
        wholesale: formatNumber(wholesale),
        retail: formatNumber(retail),
      }),
    );
  }
  return issues;
};
