import type { TypeChange } from '../records/unit-list';
import type { CivilDate } from '../vietnamese/civil-date';
import data from './provinces.json';
import { loadedTypeChanges } from './units-in-use';

/** A province as it was before 01/7/2025. Its two-digit code may belong to another province today. */
export interface FormerProvince {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  /** First three digits of a personal number registered there. */
  readonly personalNumberPrefix: string;
  /** Landline area code with its leading zero. */
  readonly areaCode: string;
  readonly region2021: string;
  readonly aliases: readonly string[];
}

/** One of the 34 units of NQ 202/2025/QH15 under its code of QĐ 19/2025/QĐ-TTg. */
export interface Province {
  readonly code: string;
  readonly name: string;
  /** `tỉnh` or `thành phố` on 01/7/2025; later changes are dated, see `provinceFullName`. */
  readonly type: string;
  readonly nameEn: string;
  readonly unchanged2025: boolean;
  readonly communeCount: number;
  readonly region2025: string;
  readonly aliases: readonly string[];
  readonly former: readonly FormerProvince[];
}

const typeChanges: readonly (Omit<TypeChange, 'type'> & { readonly type: string })[] = data.typeChanges;

/** Day of the data set behind the list. */
export const provincesAsOf: CivilDate = data.asOf;
/** In order of code. */
export const provinces: readonly Province[] = data.provinces;

const byCode: ReadonlyMap<string, Province> = new Map(provinces.map((province) => [province.code, province]));

/** The province of a code of scheme 2025. Codes of before 01/7/2025 go through `findFormerProvinceByCode`. */
export const provinceOfCode = (code: string | null): Province | null =>
  code === null ? null : (byCode.get(code) ?? null);

/** `tỉnh` or `thành phố` on a day: Đồng Nai, Quảng Ninh and Bắc Ninh became cities during 2026. */
export const provinceTypeOn = (province: Province, day: CivilDate): string =>
  (loadedTypeChanges() ?? typeChanges).findLast((change) => change.code === province.code && change.from <= day)
    ?.type ?? province.type;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Tỉnh Lào Cai`, `Thành phố Đồng Nai` (from 30/4/2026): the name that a paper of that day carries. */
export const provinceFullName = (province: Province, day: CivilDate): string =>
  `${capitalised(provinceTypeOn(province, day))} ${province.name}`;
