import type { CivilDate } from '../vietnamese/civil-date';
import { lowerFirst } from '../vietnamese/lower-first';
import { provinceFullName, provinceOfCode } from './province';

/** What the office of a province is most likely called. Only ever shown as a proposal that the officer may overwrite. */
export interface OfficeProposal {
  readonly name: string;
  readonly superiorBody: string;
}

/**
 * «Sở Công Thương tỉnh Tuyên Quang» under «UBND tỉnh Tuyên Quang»: conferences of supply and demand are the trade
 * department's work. Named as on `day`, because provinces become cities. Null for a code that does not exist.
 */
export const officeProposal = (provinceCode: string | null, day: CivilDate): OfficeProposal | null => {
  const province = provinceOfCode(provinceCode);
  if (!province) return null;
  const place = lowerFirst(provinceFullName(province, day));
  return { name: `Sở Công Thương ${place}`, superiorBody: `UBND ${place}` };
};
