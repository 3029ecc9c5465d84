import { bareCommuneName } from '../domain/reference/administrative-name';
import { type Commune, communeFullName } from '../domain/reference/commune';
import { findProvince } from '../domain/reference/find-province';
import { provinceFullName, provinceOfCode } from '../domain/reference/province';
import type { CivilDate } from '../domain/vietnamese/civil-date';
import { lowerFirst } from '../domain/vietnamese/lower-first';
import { comparable } from '../domain/vietnamese/same-text';

export interface AddressParts {
  readonly addressText: string | null;
  readonly communeCode: string | null;
  readonly provinceCode: string | null;
  readonly oldCommune: string | null;
  readonly oldDistrict: string | null;
  readonly oldProvince: string | null;
}

export type CommuneOfCode = (code: string | null) => Commune | null;

const unitWord =
  /^(?:xã|x\.|phường|p\.|thị trấn|tt\.|huyện|h\.|quận|q\.|thị xã|tx\.|thành phố|tp\.?|tỉnh|t\.|đặc khu)\s*/iu;

const sameUnit = (a: string, b: string | null): boolean => b !== null && bareCommuneName(a) === bareCommuneName(b);

/** Whether one part of a typed address is an administrative unit, which the new units replace. */
const isUnit = (part: string, parts: AddressParts, commune: Commune | null): boolean =>
  unitWord.test(part) ||
  [parts.oldCommune, parts.oldDistrict, commune?.name ?? null].some((unit) => sameUnit(part, unit)) ||
  (parts.oldProvince !== null && comparable(part) === comparable(parts.oldProvince)) ||
  findProvince(part) !== null;

/** House, street, hamlet: the parts of a typed address before its first administrative unit. */
const detailOf = (parts: AddressParts, commune: Commune | null): string | null => {
  const pieces = (parts.addressText ?? '')
    .split(/\s*[,;]\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const firstUnit = pieces.findIndex(
    (piece, index) => (index > 0 || pieces.length > 1) && isUnit(piece, parts, commune),
  );
  const detail = firstUnit === -1 ? pieces : pieces.slice(0, firstUnit);
  const [only] = detail;
  if (detail.length === 1 && only !== undefined && isUnit(only, parts, commune)) return null;
  return detail.length === 0 ? null : detail.join(', ');
};

/** «tỉnh Lâm Đồng», but «Thành phố Hồ Chí Minh» (NĐ 30/2020/NĐ-CP, Phụ lục II). */
const unitInSentence = (name: string): string => (name === 'Thành phố Hồ Chí Minh' ? name : lowerFirst(name));

/**
 * The address as papers of `day` print it: detail as typed, commune and province of 2025 (R4: no district after 01/7/2025).
 * Without a matched commune the text stands as typed, because a name alone proves nothing. Null when nothing is known.
 */
export const printedAddress = (parts: AddressParts, communeOfCode: CommuneOfCode, day: CivilDate): string | null => {
  const commune = communeOfCode(parts.communeCode);
  const province = provinceOfCode(commune?.provinceCode ?? parts.provinceCode);
  if (commune === null) {
    const typed = parts.addressText?.trim() ?? '';
    if (typed !== '') return typed;
    return province ? unitInSentence(provinceFullName(province, day)) : null;
  }
  const units = [communeFullName(commune), province ? unitInSentence(provinceFullName(province, day)) : null];
  return [detailOf(parts, commune), ...units].filter((piece) => piece !== null).join(', ');
};

/**
 * «(trước đây: xã Cao Bồ, huyện Vị Xuyên, tỉnh Hà Giang)» as the register has it, for papers on which somebody asked for it; null
 * when nothing of it is known. A unit without its kind gets none: nobody guesses.
 */
export const formerAddress = ({ oldCommune, oldDistrict, oldProvince }: AddressParts): string | null => {
  const known = [oldCommune, oldDistrict, oldProvince].filter((part) => part !== null && part.trim() !== '');
  return known.length === 0 ? null : `(trước đây: ${known.join(', ')})`;
};

/** «…, tỉnh Tuyên Quang (trước đây: xã Cao Bồ, huyện Vị Xuyên)»: never the old units alone, they are no address any more. */
export const withFormer = (address: string | null, former: string | null): string | null =>
  address === null || former === null ? address : `${address} ${former}`;

/** Commune and province only: all that a public list prints of a household's home. */
export const publicAddress = (parts: AddressParts, communeOfCode: CommuneOfCode, day: CivilDate): string | null =>
  communeOfCode(parts.communeCode) === null && provinceOfCode(parts.provinceCode) === null
    ? null
    : printedAddress({ ...parts, addressText: null }, communeOfCode, day);
