import { type Commune, communeFullName } from '../../domain/reference/commune';
import type { CommuneMap, FormerUnit } from '../../domain/reference/commune-map';
import type { Communes } from '../../domain/reference/communes';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import type { PickOption } from './pick-field';

/** «Huyện Đồng Văn» stands behind a comma here: «xã Má Lé, huyện Đồng Văn». */
const formerName = ({ type, name, district }: FormerUnit): string =>
  `${type} ${name}, ${district.slice(0, 1).toLowerCase()}${district.slice(1)}`;

/**
 * Communes of one province, each found by its own name and by the names of the communes that went into it in 2025: who types
 * the old one is led to the new one, and chooses (R4: proposed, never rewritten). `map` null until it is read.
 */
export const communeOptions = (
  communes: Communes | null,
  map: CommuneMap | null,
  { provinceCode, value }: { readonly provinceCode: string | null; readonly value: string | null },
): readonly PickOption[] => {
  const own = value === null ? null : (communes?.ofCode(value) ?? null);
  const inProvince: readonly Commune[] = provinceCode === null ? [] : (communes?.ofProvince(provinceCode) ?? []);
  const list = own && !inProvince.includes(own) ? [own, ...inProvince] : inProvince;
  return list
    .map((commune) => ({
      value: commune.code,
      label: communeFullName(commune),
      more: (map?.formerUnitsOf(commune.code) ?? []).map(formerName),
    }))
    .toSorted((a, b) => compareVietnamese(a.label, b.label));
};
