import type { Producer } from '../../domain/records/producer';
import { completenessOf, purposes, scoreOf } from '../../domain/rules/completeness';

/** Whether only the old map tells where a producer is: no commune of today is matched. */
export const hasOldAddressOnly = ({ communeCode, oldCommune, oldDistrict, addressText }: Producer): boolean =>
  communeCode === null && (oldCommune !== null || oldDistrict !== null || addressText !== null);

const scores = new WeakMap<Producer, number>();

/**
 * How much of what its own part of the four dossiers needs a producer's record holds, in whole per cent (R9): the mean of the
 * four scores, 100 only when nothing is missing. Remembered with the record: sorting asks for it again and again.
 */
export const producerScore = (producer: Producer): number => {
  const known = scores.get(producer);
  if (known !== undefined) return known;
  const all = purposes.map((purpose) => scoreOf(completenessOf('producers', producer, purpose)));
  const score = Math.floor(all.reduce((sum, each) => sum + each, 0) / all.length);
  scores.set(producer, score);
  return score;
};
