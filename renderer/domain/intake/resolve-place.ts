import type { Commune } from '../reference/commune';
import type { CommuneMap } from '../reference/commune-map';
import type { Communes } from '../reference/communes';
import { findFormerProvinceByCode, findProvince, type ProvinceMatch } from '../reference/find-province';
import type { PlaceTexts, ProducerValues } from './candidates';
import type { ValueNote } from './values/value-reading';

/** The lists of communes, loaded by whoever may wait for them; without them only provinces are resolved. */
export interface PlaceLists {
  readonly communes: Communes;
  readonly map: CommuneMap;
}

type PlaceValues = Pick<ProducerValues, 'communeCode' | 'provinceCode' | 'oldCommune' | 'oldDistrict' | 'oldProvince'>;

export interface ResolvedPlace {
  readonly values: PlaceValues;
  readonly notes: readonly ValueNote[];
  /** Codes of the communes that a text with several meanings may mean. */
  readonly candidates?: readonly string[];
}

interface Code {
  readonly code: string | null;
  readonly note: ValueNote | null;
  /** The commune is a unit of before 2025. */
  readonly former: boolean;
  readonly candidates?: readonly string[];
}

const severalOf = (found: readonly Commune[], former: boolean): Code => ({
  code: null,
  note: {
    code: 'commune-ask',
    severity: 'warning',
    expected: found
      .slice(0, 5)
      .map(({ type, name }) => `${type} ${name}`)
      .join(', '),
  },
  former,
  candidates: found.map(({ code }) => code),
});
/** The same name stands in several provinces: which one is meant, the list does not say. */
const withoutProvince: ValueNote = { code: 'commune-without-province', severity: 'info' };
const unknown: ValueNote = { code: 'commune-unknown', severity: 'info' };
/** The map begins with the units of 30/6/2025: a commune that was merged in 2019 to 2024 is in neither list. */
const goneBefore: ValueNote = { code: 'commune-gone-before', severity: 'warning' };

const ofToday = (commune: string, provinceCode: string, lists: PlaceLists): Code | null => {
  const found = lists.communes.named(commune, provinceCode);
  const [only] = found;
  if (!only) return null;
  if (found.length === 1) return { code: only.code, note: null, former: false };
  return severalOf(found, false);
};

const ofFormer = (place: PlaceTexts & { readonly commune: string }, lists: PlaceLists): Code | null => {
  const proposal = lists.map.propose({
    commune: place.commune,
    district: place.district ?? null,
    province: place.province ?? null,
  });
  if (proposal.outcome === 'unique') return { code: proposal.commune.code, note: null, former: true };
  if (proposal.outcome === 'unknown') return null;
  return severalOf(proposal.candidates, true);
};

/**
 * The province of before 01/7/2025. A name that lives on for a larger unit does not say which part is meant: «huyện Ba Tri,
 * tỉnh Vĩnh Long» lay in Bến Tre. Null: several parts had such a unit, and none of them bears the name.
 */
const formerProvince = (place: PlaceTexts, match: ProvinceMatch, lists: PlaceLists | null): string | null => {
  if (match.era !== 'either' || !lists) return match.former.name;
  const codes = lists.map.provincesWith(place);
  if (codes.length === 0 || codes.includes(match.former.code)) return match.former.name;
  const [only, ...more] = codes;
  return only === undefined || more.length > 0 ? null : (findFormerProvinceByCode(only)?.former.name ?? null);
};

/**
 * Codes of the units of today beside the names of before. A district, or a province that only the old map knows, makes the
 * commune one of before 01/7/2025; a split commune is asked for, never guessed.
 */
export const resolvePlace = (place: PlaceTexts, lists: PlaceLists | null): ResolvedPlace => {
  const match = place.province === undefined ? null : findProvince(place.province);
  const { commune, district } = place;
  const isFormer = district !== undefined || match?.era === 'before2025';
  const province = match ? { provinceCode: match.province.code } : {};
  const oldProvince = isFormer && match ? formerProvince(place, match, lists) : null;
  const names: PlaceValues = isFormer
    ? {
        ...(commune === undefined ? {} : { oldCommune: commune }),
        ...(district === undefined ? {} : { oldDistrict: district }),
        ...(oldProvince === null ? {} : { oldProvince }),
      }
    : {};
  if (!lists || commune === undefined || !match) {
    const isLost = lists !== null && commune !== undefined && place.province === undefined && !isFormer;
    return { values: { ...province, ...names }, notes: isLost ? [withoutProvince] : [] };
  }
  const named = { ...place, commune };
  const today = (): Code | null => ofToday(commune, match.province.code, lists);
  const found = isFormer ? (ofFormer(named, lists) ?? today()) : (today() ?? ofFormer(named, lists));
  if (!found) return { values: { ...province, ...names }, notes: [isFormer ? goneBefore : unknown] };
  const old: PlaceValues = found.former && !isFormer ? { oldCommune: commune } : {};
  const code = found.code === null ? {} : { communeCode: found.code };
  return {
    values: { ...province, ...names, ...old, ...code },
    notes: found.note ? [found.note] : [],
    ...(found.candidates ? { candidates: found.candidates } : {}),
  };
};
