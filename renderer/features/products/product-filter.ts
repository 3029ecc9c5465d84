import { sectorOf } from '../../domain/reference/product-groups';
import type { ProductRow } from '../../domain/search/registers';
import type { CurrentCertificate } from '../../domain/validity/current-certificate';
import { type ProductStanding, productStanding } from '../../domain/validity/product-standing';

/** What the list lets through; an empty list of values lets everything through. */
export interface ProductFilter {
  /** Sector codes, or `khong` for products in no group. */
  readonly sectors: readonly string[];
  readonly stars: readonly string[];
  readonly standings: readonly string[];
  readonly provinces: readonly string[];
}

export type CurrentOf = (productId: string) => CurrentCertificate | undefined;

export const standingOf = (row: ProductRow, currentOf: CurrentOf): ProductStanding =>
  productStanding(currentOf(row.product.id));

const passes = (allowed: readonly string[], value: string): boolean => allowed.length === 0 || allowed.includes(value);

const fits = (row: ProductRow, currentOf: CurrentOf, filter: ProductFilter): boolean => {
  if (!passes(filter.sectors, sectorOf(row.product.subgroupCode) ?? 'khong')) return false;
  if (!passes(filter.provinces, row.producer?.provinceCode ?? 'khong')) return false;
  const current = currentOf(row.product.id);
  return (
    passes(filter.stars, String(current?.certificate.stars ?? 'khong')) &&
    passes(filter.standings, productStanding(current))
  );
};

const isOpen = ({ sectors, stars, standings, provinces }: ProductFilter): boolean =>
  sectors.length + stars.length + standings.length + provinces.length === 0;

/** The rows that the filter lets through, in their order; the same array when it lets all through. */
export const filterProducts = (
  rows: readonly ProductRow[],
  currentOf: CurrentOf,
  filter: ProductFilter,
): readonly ProductRow[] => (isOpen(filter) ? rows : rows.filter((row) => fits(row, currentOf, filter)));
