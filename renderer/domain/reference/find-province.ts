import { foldTight } from '../vietnamese/fold';
import { type FormerProvince, type Province, provinces } from './province';

/**
 * What a spelling of a province tells. `same`: the unit did not change in 2025. `before2025`: a name that only the old map has.
 * `either`: the name lives on for a larger unit, so the text alone does not say which map it means.
 */
export interface ProvinceMatch {
  readonly province: Province;
  readonly era: 'same' | 'before2025' | 'either';
  /** The unit before 2025 that bears the name. */
  readonly former: FormerProvince;
}

/** One after the other, because «T. Phú Yên» also begins like «TP. …». */
const kindPrefixes = ['tinh', 'thanhpho', 'thudo', 'tp', 't'] as const;

/** Folded and tight, without punctuation: `TP. Hồ Chí Minh` → `tphochiminh`. */
const spellingKey = (text: string): string => foldTight(text.replace(/[^\p{L}\p{M}\p{N}\s]+/gu, ''));

const matchOf = (province: Province, former: FormerProvince): ProvinceMatch => ({
  province,
  former,
  era: province.unchanged2025 ? 'same' : former.name === province.name ? 'either' : 'before2025',
});

const entries: readonly (readonly [string, ProvinceMatch])[] = provinces.flatMap((province) =>
  province.former.flatMap((former) => {
    const own = [former.name, former.fullName, ...former.aliases];
    const spellings = former.name === province.name ? [...own, province.nameEn, ...province.aliases] : own;
    return spellings.map((spelling): readonly [string, ProvinceMatch] => [
      spellingKey(spelling),
      matchOf(province, former),
    ]);
  }),
);

const bySpelling: ReadonlyMap<string, ProvinceMatch> = new Map(entries);
const byFormerCode: ReadonlyMap<string, ProvinceMatch> = new Map(
  entries.map(([, match]): [string, ProvinceMatch] => [match.former.code, match]),
);

/**
 * The province that a text names, in any usual spelling: `Dak Lak`, `T. Thanh Hoá`, `TPHCM`, `Hà Giang` (→ Tuyên Quang).
 * Null when the text is no province's name.
 */
export const findProvince = (text: string): ProvinceMatch | null => {
  const key = spellingKey(text);
  const spellings = [key, ...kindPrefixes.filter((kind) => key.startsWith(kind)).map((kind) => key.slice(kind.length))];
  const found = spellings.find((spelling) => bySpelling.has(spelling));
  return found === undefined ? null : (bySpelling.get(found) ?? null);
};

/** The unit that had this two-digit code before 01/7/2025, and the province that it belongs to now. */
export const findFormerProvinceByCode = (code: string): ProvinceMatch | null => byFormerCode.get(code) ?? null;
