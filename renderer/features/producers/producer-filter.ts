import type { Producer } from '../../domain/records/producer';

export interface ProducerFilter {
  readonly kinds: readonly string[];
  /** Province codes, or `khong` for producers whose province nobody knows. */
  readonly provinces: readonly string[];
  /** Only those without a commune of today. */
  readonly oldAddress: boolean;
}

const hasOldAddressOnly = ({ communeCode, oldCommune, oldDistrict, addressText }: Producer): boolean =>
  communeCode === null && (oldCommune !== null || oldDistrict !== null || addressText !== null);

const passes = (allowed: readonly string[], value: string): boolean => allowed.length === 0 || allowed.includes(value);

/** The producers that the filter lets through, in their order; the same array when it lets all through. */
export const filterProducers = (producers: readonly Producer[], filter: ProducerFilter): readonly Producer[] => {
  const { kinds, provinces, oldAddress } = filter;
  if (kinds.length === 0 && provinces.length === 0 && !oldAddress) return producers;
  return producers.filter(
    (producer) =>
      passes(kinds, producer.kind) &&
      passes(provinces, producer.provinceCode ?? 'khong') &&
      (!oldAddress || hasOldAddressOnly(producer)),
  );
};
