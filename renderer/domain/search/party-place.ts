import type { Buyer } from '../records/buyer';
import type { Producer } from '../records/producer';
import { communeFullName } from '../reference/commune';
import type { Communes } from '../reference/communes';
import { provinceOfCode } from '../reference/province';

/**
 * Where a party is, as short as a list needs it: the commune of today, otherwise the old one in brackets, with the
 * province when lists mix several. Null when nobody knows.
 */
export const partyPlace = (
  party: Producer | Buyer,
  communes: Communes | null,
  withProvince: boolean,
): string | null => {
  const commune = communes?.ofCode(party.communeCode);
  const province = provinceOfCode(party.provinceCode)?.name ?? null;
  const near = commune ? communeFullName(commune) : party.oldCommune && `(${party.oldCommune})`;
  if (!near) return province;
  return withProvince && province ? `${near}, ${province}` : near;
};
