import { fold } from '../vietnamese/fold';
import { findProvince } from './find-province';
import type { AuthorityLevel } from './law-tables';
import { provinceTypeOn } from './province';

/** Cities under the centre before 2026; another «UBND thành phố X» was a district until 30/6/2025. */
const isCentralCity = (name: string): boolean => {
  const match = findProvince(name);
  return match !== null && match.former.fullName.startsWith('Thành phố');
};

const becameCity = (name: string): boolean => {
  const match = findProvince(name);
  return match !== null && provinceTypeOn(match.province, '9999-12-31') === 'thành phố';
};

const committee = /^(?:chu tich )?(?:ubnd|uy ban nhan dan|uy ban)\b\s*(.*)$/;

/**
 * The level of an awarding body as written on a decision: `Ủy ban nhân dân huyện Vị Xuyên` → district.
 * Null when the words do not say it; «UBND thành phố X» counts as province only for a city under the centre.
 */
export const authorityLevelOf = (text: string): AuthorityLevel | null => {
  const plain = fold(text).replace(/[.,]/g, '');
  if (/^(?:bo truong )?bo (?:nn|nong nghiep)/.test(plain)) return 'ministry';
  const body = committee.exec(plain)?.[1];
  if (body === undefined) return null;
  if (/^(?:huyen|quan|thi xa)\b/.test(body)) return 'district';
  if (/^(?:tinh|cap tinh)\b/.test(body)) return 'province';
  const city = /^(?:thanh pho|tp)\s*(.+)$/.exec(body)?.[1];
  if (city === undefined) return null;
  if (isCentralCity(city)) return 'province';
  // Bắc Ninh was a district-level city until 2025 and names a central one today: the words alone do not tell.
  return becameCity(city) ? null : 'district';
};
