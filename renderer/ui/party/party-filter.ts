import type { Buyer } from '../../domain/records/buyer';
import type { Producer } from '../../domain/records/producer';

export interface PartyFilter {
  readonly kinds: readonly string[];
  /** Province codes, or `khong` for parties whose province nobody knows. */
  readonly provinces: readonly string[];
}

const passes = (allowed: readonly string[], value: string): boolean => allowed.length === 0 || allowed.includes(value);

/** The parties that the filter lets through, in their order; the same array when it lets all through. */
export const filterParties = <P extends Producer | Buyer>(
  parties: readonly P[],
  { kinds, provinces }: PartyFilter,
): readonly P[] =>
  kinds.length + provinces.length === 0
    ? parties
    : parties.filter((party) => passes(kinds, party.kind) && passes(provinces, party.provinceCode ?? 'khong'));
