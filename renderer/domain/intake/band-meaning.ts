import { readDecisionText } from '../identity/decision-text';
import { findProvince } from '../reference/find-province';
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
const counter = /^\s*(?:[IVX]{1,5}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)\s*(?:[.)\-–:/]\s*|\s+(?=\p{Lu}{2}))/u;

/** Counts behind a band: «(12 sản phẩm)», «: 05 SP». */
const counted = /\s*[(:–-]\s*(?:có\s*)?\d+\s*(?:sản phẩm|sp|chủ thể|mặt hàng|đơn vị|cơ sở)[^)]*\)?\s*$/iu;

export const bandText = (text: string): string =>
  text
    .replace(counter, '')
    .replace(counted, '')
    .replace(/[:;.]+\s*$/, '')
    .trim();

const ofPlace = (text: string): BandMeaning | null => {
  if (/^(?:xã|phường|thị trấn|đặc khu)\s/iu.test(text)) return { kind: 'commune', text };
  if (/^tỉnh\s/iu.test(text) || findProvince(text)) return { kind: 'province', text };
  return /^(?:huyện|quận|thị xã|thành phố|tp\.?|tx\.?)\s/iu.test(text) ? { kind: 'district', text } : null;
};

/** A band in words. A producer's name is one too: «1. HTX Miến dong Phja Xanh» over its products. */
export const readBand = (text: string): BandMeaning => {
  const bare = bandText(text.replace(/\n/g, ' '));
  const place = ofPlace(bare);
  if (place) return place;
  if (readDecisionText(bare).number !== null) return { kind: 'decision', text: bare };
  if (kindOfName(bare) && bare.split(' ').length >= 2) return { kind: 'producer', text: bare };
  if (/\d\s*sao|(?:ba|bốn|năm)\s+sao|^[*★⭐]+$/iu.test(bare)) return { kind: 'stars', text: bare };
  if (readGroup(bare)) return { kind: 'group', text: bare };
  return { kind: 'label', text: bare };
};

export type BandStack = readonly BandMeaning[];

/**
 * The bands that hold after one more. A band of a kind that holds already takes its place and ends everything inside it:
 * a new province ends the group below it, a new group inside a province does not end the province.
 */
export const pushBand = (stack: BandStack, band: BandMeaning): BandStack => {
  const at = stack.findIndex((each) => each.kind === band.kind);
  const kept = at < 0 ? stack : stack.slice(0, at);
  // A producer holds only inside the band that it was written under.
  return [...kept.filter((each) => each.kind !== 'producer' || band.kind === 'label'), band];
};

export const bandOf = (stack: BandStack, kind: BandMeaning['kind']): string | null =>
  stack.find((each) => each.kind === kind)?.text ?? null;
