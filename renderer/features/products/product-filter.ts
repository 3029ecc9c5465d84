import { sectorOf } from '../../domain/reference/product-groups';
import { isDossierComplete, type ProductDossier, purposes } from '../../domain/rules/completeness';
import type { ProductRow } from '../../domain/search/registers';
import type { CurrentCertificate } from '../../domain/validity/current-certificate';
import { type ProductStanding, productStanding } from '../../domain/validity/product-standing';
import type { StandingLookup } from '../../domain/validity/standing-lookup';

/** What the list lets through; an empty list of values lets everything through. */
export interface ProductFilter {
  /** Sector codes, or `khong` for products in no group. */
  readonly sectors: readonly string[];
  readonly stars: readonly string[];
  readonly standings: readonly string[];
  readonly provinces: readonly string[];
  /** Purposes of which the dossier lacks at least one. */
  readonly lacking?: readonly string[];
}

export type CurrentOf = StandingLookup;

export const standingOf = (row: ProductRow, currentOf: CurrentOf): ProductStanding =>
  productStanding(currentOf(row.product.id));

const passes = (allowed: readonly string[], value: string): boolean => allowed.length === 0 || allowed.includes(value);

/** A product with what stands behind its line of a catalogue. */
export const dossierOf = (
  { product, producer }: ProductRow,
  current: CurrentCertificate | undefined,
): ProductDossier => ({
  product,
  producer,
  certificate: current?.certificate ?? null,
  decision: current?.decision ?? null,
});

const lacksOneOf = (dossier: ProductDossier, asked: readonly string[]): boolean =>
  asked.length === 0 || purposes.some((purpose) => asked.includes(purpose) && !isDossierComplete(dossier, purpose));

const fits = (row: ProductRow, currentOf: CurrentOf, filter: ProductFilter): boolean => {
  if (!passes(filter.sectors, sectorOf(row.product.subgroupCode) ?? 'khong')) return false;
  if (!passes(filter.provinces, row.producer?.provinceCode ?? 'khong')) return false;
  const current = currentOf(row.product.id);
  if (!lacksOneOf(dossierOf(row, current), filter.lacking ?? [])) return false;
  return (
    passes(filter.stars, String(current?.certificate.stars ?? 'khong')) &&
    passes(filter.standings, productStanding(current))
  );
};

const isOpen = ({ sectors, stars, standings, provinces, lacking = [] }: ProductFilter): boolean =>
  sectors.length + stars.length + standings.length + provinces.length + lacking.length === 0;

/** The rows that the filter lets through, in their order; the same array when it lets all through. */
export const filterProducts = (
  rows: readonly ProductRow[],
  currentOf: CurrentOf,
  filter: ProductFilter,
): readonly ProductRow[] => (isOpen(filter) ? rows : rows.filter((row) => fits(row, currentOf, filter)));
