import { readDecisionText } from '../identity/decision-text';
import { findProvince } from '../reference/find-province';
import { isKindAlone } from './kind-alone';
import { kindOfName } from './values/producer-kind';
import { readGroup } from './values/product-group';

/** What a band says about the rows below it, until the next band of its kind. */
export type BandMeaning =
  | {
      readonly kind: 'province' | 'district' | 'commune' | 'group' | 'stars' | 'decision' | 'producer';
      readonly text: string;
    }
  | { readonly kind: 'label'; readonly text: string };

/** Counters in front of a band: «I.», «A -», «1)», «II/». */
const counter = /^\s*(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)\s*(?:[.)\-–:/]\s*|\s+(?=\p{Lu}{2})(?!SAO))/u;

/** Counts behind a band: «(12 sản phẩm)», «: 05 SP». */
const counted = /\s*[(:–-]\s*(?:có\s*)?\d+\s*(?:sản phẩm|sp|chủ thể|mặt hàng|đơn vị|cơ sở)[^)]*\)?\s*$/iu;

export const bandText = (text: string): string =>
  text
    .replace(counter, '')
    .replace(counted, '')
    .replace(/[:;.]+\s*$/, '')
    .trim();

const rankAlone = /^(?:nhóm |hạng |đạt |ocop )*[345]\s*(?:sao|\*|★)$/iu;

/** «1 | Thực phẩm: 2 sản phẩm», «1 | 4 sao»: a counted line that says how much stands below it, a place or a rank is no product. */
export const isCountedBand = (text: string): boolean =>
  counted.test(text) || rankAlone.test(bandText(text)) || ofPlace(bandText(text)) !== null;

/** «TP. Sơn La» is the town in the province of that name; «Thành phố Cần Thơ» is a province itself. */
const isTownOfProvince = (text: string): boolean => {
  const match = /^(?:thành phố|tp\.?)\s/iu.test(text) ? findProvince(text) : null;
  return match !== null && !/^thành phố/iu.test(match.former.fullName) && !/^thành phố/iu.test(match.province.type);
};

const ofPlace = (text: string): BandMeaning | null => {
  if (/^(?:xã|phường|thị trấn|đặc khu)\s/iu.test(text)) return { kind: 'commune', text };
  if (isTownOfProvince(text)) return { kind: 'district', text };
  if (/^tỉnh\s/iu.test(text) || findProvince(text)) return { kind: 'province', text };
  return /^(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?)\s/iu.test(text) ? { kind: 'district', text } : null;
};

const shortUnits: readonly (readonly [RegExp, 'commune' | 'district'])[] = [
  [/^[XP]\.\s*\p{Lu}/u, 'commune'],
  [/^[HQ]\.\s*\p{Lu}\p{Ll}/u, 'district'],
];

/** «H. Mộc Châu», «X. Tà Xùa»: a short kind word, not a counter; «H. MỘC CHÂU» may be the eighth band. */
const ofShortUnit = (text: string): BandMeaning | null => {
  const kind = shortUnits.find(([shape]) => shape.test(text))?.[1];
  return kind === undefined ? null : { kind, text };
};

/** A band in words. A producer's name is one too: «1. HTX Miến dong Phja Xanh» over its products. */
export const readBand = (text: string): BandMeaning => {
  const line = text.replace(/\n/g, ' ').trim();
  const bare = bandText(line);
  const place = ofShortUnit(line) ?? ofPlace(bare);
  if (place) return place;
  if (readDecisionText(bare).number !== null) return { kind: 'decision', text: bare };
  if (kindOfName(bare) && bare.split(' ').length >= 2 && !isKindAlone(bare)) return { kind: 'producer', text: bare };
  if (/\d\s*sao|(?:ba|bốn|năm)\s+sao|^[*★⭐]+$/iu.test(bare)) return { kind: 'stars', text: bare };
  if (readGroup(bare)) return { kind: 'group', text: bare };
  return { kind: 'label', text: bare };
};

/** Units inside a unit: a new province ends the district of the one before, also when the list has it the other way round. */
const smaller: { readonly [K in BandMeaning['kind']]?: readonly BandMeaning['kind'][] } = {
  province: ['district', 'commune'],
  district: ['commune'],
};

export type BandStack = readonly BandMeaning[];

/**
 * The bands that hold after one more. A band of a kind that holds already takes its place and ends everything inside it:
 * a new province ends the group below it, a new group inside a province does not end the province.
 */
export const pushBand = (stack: BandStack, band: BandMeaning): BandStack => {
  const at = stack.findIndex((each) => each.kind === band.kind);
  const inside = smaller[band.kind] ?? [];
  const kept = (at < 0 ? stack : stack.slice(0, at)).filter((each) => !inside.includes(each.kind));
  // A producer holds only inside the band that it was written under.
  return [...kept.filter((each) => each.kind !== 'producer' || band.kind === 'label'), band];
};

const overTables: ReadonlySet<BandMeaning['kind']> = new Set(['district', 'group', 'stars']);

const notAwarded = /trở lên|từ|đến|tiềm năng|dự kiến|đề nghị|đề xuất|đăng ký|phấn đấu|đánh giá/iu;

/** «DANH SÁCH SẢN PHẨM OCOP ĐẠT 4 SAO NĂM 2025»: one rank, awarded. */
const rankOfTitle = (line: string): BandMeaning | null => {
  const ranks = [...line.matchAll(/(?<!\d)[345](?=\s*sao(?![\p{L}\p{M}]))/giu)];
  const listed = line.match(/(?<!\d)[345](?!\d)/g) ?? [];
  return ranks.length === 1 && listed.length === 1 && !notAwarded.test(line)
    ? { kind: 'stars', text: `${ranks[0]?.[0] ?? ''} sao` }
    : null;
};

/**
 * What the sheet's name and counted titles («II. SẢN PHẨM 4 SAO») say about a whole table. Provinces and communes of titles are
 * read elsewhere; other titles name the list, not its rows.
 */
export const bandsAbove = (sheetName: string | null, titles: readonly string[]): BandStack => {
  const own = (sheetName === null ? [] : [sheetName]).filter((name) => name.length <= 40);
  const counted = titles.filter((line) => counter.test(line) && line.length <= 60);
  const ranks = titles.map(rankOfTitle).filter((band) => band !== null);
  return [...ranks, ...[...own, ...counted].map(readBand).filter((band) => overTables.has(band.kind))].reduce(
    pushBand,
    [] as BandStack,
  );
};

export const bandOf = (stack: BandStack, kind: BandMeaning['kind']): string | null =>
  stack.find((each) => each.kind === kind)?.text ?? null;
