import type { Buyer } from '../../domain/records/buyer';

export interface BuyerFilter {
  readonly kinds: readonly string[];
  readonly provinces: readonly string[];
}

const passes = (allowed: readonly string[], value: string): boolean => allowed.length === 0 || allowed.includes(value);

/** The buyers that the filter lets through, in their order; the same array when it lets all through. */
export const filterBuyers = (buyers: readonly Buyer[], { kinds, provinces }: BuyerFilter): readonly Buyer[] =>
  kinds.length + provinces.length === 0
    ? buyers
    : buyers.filter((buyer) => passes(kinds, buyer.kind) && passes(provinces, buyer.provinceCode ?? 'khong'));
