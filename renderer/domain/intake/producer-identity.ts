import { taxCodeKind } from '../identity/tax-code';
import { fold } from '../vietnamese/fold';
import { nameKey } from '../vietnamese/name-key';
import { comparable } from '../vietnamese/same-text';
import type { PlaceTexts, ProducerValues } from './candidates';
import { bareCommune } from './place-texts';
import { similarity } from './similarity';

/** What two mentions of a producer are compared by; made once for each. */
export interface ProducerIdentity {
  /** Name with its marks, one tone placement, lower case. */
  readonly written: string;
  /** Name without kind words and marks. */
  readonly key: string;
  /** The same words with their marks: «Tân Hưng» and «Tân Hùng» share a key and not this. */
  readonly marked: string;
  readonly numbers: string;
  readonly taxCode: string | null;
  readonly phones: readonly string[];
  readonly commune: string | null;
  /** The name of the commune as written, folded: where only one of two communes is known by its code. */
  readonly communeText: string | null;
  readonly province: string | null;
}

/** The words of the written name that the key kept, aligned from the end. */
const markedWords = (written: string, key: string): string => {
  const words = written
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const kept = key.split(' ');
  const found: string[] = [];
  let at = kept.length - 1;
  for (let index = words.length - 1; index >= 0 && at >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (fold(word) !== kept[at]) continue;
    found.unshift(word);
    at -= 1;
  }
  return found.join(' ');
};

/** What tells one producer from another, folded for comparison. */
export const producerIdentity = (
  values: Pick<ProducerValues, 'taxCode' | 'phones' | 'communeCode' | 'provinceCode'> & { readonly name: string },
  place: PlaceTexts,
): ProducerIdentity => {
  const written = comparable(values.name);
  const key = nameKey(values.name);
  return {
    written,
    key,
    marked: markedWords(written, key),
    numbers: (key.match(/\d+/g) ?? []).join(' '),
    taxCode: values.taxCode ?? null,
    phones: values.phones ?? [],
    commune: values.communeCode ?? (place.commune === undefined ? null : fold(bareCommune(place.commune))),
    communeText: place.commune === undefined ? null : fold(bareCommune(place.commune)),
    province: values.provinceCode ?? (place.province === undefined ? null : fold(place.province)),
  };
};

const differ = <V>(a: V | null, b: V | null): boolean => a !== null && b !== null && a !== b;

/** A household's personal number changes hands with nobody; an old household code may stand beside a new one. */
const taxDiffers = (a: ProducerIdentity, b: ProducerIdentity): boolean =>
  differ(a.taxCode, b.taxCode) && taxCodeKind(a.taxCode ?? '') === taxCodeKind(b.taxCode ?? '');

const placeDiffers = (a: ProducerIdentity, b: ProducerIdentity): boolean =>
  differ(a.province, b.province) || (isCode(a.commune) === isCode(b.commune) && differ(a.commune, b.commune));

const isCode = (commune: string | null): boolean => commune !== null && /^\d{5}$/.test(commune);

const sharePhone = (a: ProducerIdentity, b: ProducerIdentity): boolean =>
  a.phones.some((phone) => b.phones.includes(phone));

const hasMarks = (text: string): boolean => /[^ -~]/.test(text);

export type Reason = 'tax-code' | 'phone' | 'name-and-place' | 'same-name';

export interface Verdict {
  readonly verdict: 'same' | 'doubt' | 'other';
  readonly reasons: readonly Reason[];
}

const other: Verdict = { verdict: 'other', reasons: [] };

/** Short forms («TS» for «Thủy sản») make names differ that one tax code proves equal. */
const alikeEnough = (a: ProducerIdentity, b: ProducerIdentity): boolean =>
  a.key === b.key || a.key.includes(b.key) || b.key.includes(a.key) || similarity(a.key, b.key) >= 0.6;

const byTaxCode = (a: ProducerIdentity, b: ProducerIdentity): Verdict => {
  const alike = alikeEnough(a, b) && a.numbers === b.numbers;
  return { verdict: alike ? 'same' : 'doubt', reasons: sharePhone(a, b) ? ['tax-code', 'phone'] : ['tax-code'] };
};

const byPhone = (a: ProducerIdentity, b: ProducerIdentity): Verdict => {
  const close = a.key === b.key || similarity(a.key, b.key) >= 0.8;
  if (!close || a.numbers !== b.numbers) return other;
  return placeDiffers(a, b) ? { verdict: 'doubt', reasons: ['phone'] } : { verdict: 'same', reasons: ['phone'] };
};

const byName = (a: ProducerIdentity, b: ProducerIdentity): Verdict => {
  if (a.key !== b.key || placeDiffers(a, b)) return other;
  const placed = a.commune !== null && b.commune !== null;
  const apart = a.phones.length > 0 && b.phones.length > 0 && !sharePhone(a, b);
  // One name, other telephones, another word for the commune, of which only one is known: two neighbours, not one.
  if (apart && differ(a.communeText, b.communeText) && isCode(a.commune) !== isCode(b.commune)) return other;
  if (a.written === b.written || a.marked === b.marked) {
    // Without a place two phones under one common name are two co-operatives as likely as one.
    if (apart && !placed) return { verdict: 'doubt', reasons: ['same-name'] };
    return { verdict: 'same', reasons: [placed ? 'name-and-place' : 'same-name'] };
  }
  // One written without marks may be either of two; both with marks and different are two names.
  if (hasMarks(a.marked) && hasMarks(b.marked)) return other;
  return { verdict: 'doubt', reasons: [placed ? 'name-and-place' : 'same-name'] };
};

/**
 * Whether two mentions are one producer. A tax code or phone decides when nothing contradicts it; otherwise name and place.
 * Names one tone apart are other producers unless a code proves them one.
 */
export const compareProducers = (a: ProducerIdentity, b: ProducerIdentity): Verdict => {
  if (a.taxCode !== null && a.taxCode === b.taxCode) return byTaxCode(a, b);
  if (taxDiffers(a, b)) return other;
  const phone = sharePhone(a, b) ? byPhone(a, b) : other;
  return phone.verdict === 'other' ? byName(a, b) : phone;
};
