import type { Producer } from '../../domain/records/producer';

/** Whether only the old map tells where a producer is: no commune of today is matched. */
export const hasOldAddressOnly = ({ communeCode, oldCommune, oldDistrict, addressText }: Producer): boolean =>
  communeCode === null && (oldCommune !== null || oldDistrict !== null || addressText !== null);
