import type { Edition } from '../records/edition';

/**
 * The 23 signs of a page code: digits and thirteen capitals. Left out are the look-alikes of digits (O D, I L, Z, S, G, B), one of
 * U and V, and what a Vietnamese keyboard would turn into something else while it is typed or sent by a hand scanner (vowels, D and
 * W of Telex and VNI); without vowels no code spells a word. 23 is a prime: see `checkSign`.
 */
export const pageCodeSigns = '0123456789CFHJKMNPQRTVX';

const base = pageCodeSigns.length;
const payloadLength = 8;
export const pageCodeLength = payloadLength + 1;
const codesInAll = BigInt(base) ** BigInt(payloadLength);

/** What people read or type instead of a sign. */
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
  U: 'V',
};

const valueOf = (sign: string): number => pageCodeSigns.indexOf(sign);

const signOf = (value: number): string => pageCodeSigns.charAt(value);

/**
 * Weighted sum modulo 23, weights 2 to 9. As 23 is a prime and the weights differ from each other, from 0 and from -1, every
 * single wrong sign and every exchange of two signs (adjacent or not, the check sign too) changes it.
 */
const checkSign = (payload: string): string =>
  signOf([...payload].reduce((sum, sign, index) => sum + (index + 2) * valueOf(sign), 0) % base);

const grouped = (payload: string): string => `${payload.slice(0, 4)}-${payload.slice(4)}-${checkSign(payload)}`;

const mask = (1n << 64n) - 1n;

/** FNV-1a of 64 bits, finished as MurmurHash3 does, so that each bit depends on each character. */
const mixed = (text: string): bigint => {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & mask;
  }
  hash = ((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn) & mask;
  hash = ((hash ^ (hash >> 33n)) * 0xc4ceb9fe1a85ec53n) & mask;
  return hash ^ (hash >> 33n);
};

const payloadOf = (text: string): string => {
  let rest = mixed(text) % codesInAll;
  let payload = '';
  for (let place = 0; place < payloadLength; place += 1) {
    payload += signOf(Number(rest % BigInt(base)));
    rest /= BigInt(base);
  }
  return payload;
};

/** What a code is tied to. */
export type Coded = Pick<Edition, 'subjectId' | 'no' | 'contentHash'>;

/**
 * The code printed on each page of an edition: «K7Q2-9FXM-4», from record, version and content hash (U9). The same three give the
 * same code on every machine. There are 23⁸ ≈ 7.8 · 10¹⁰: among 1,000 papers the odds that two would share one are 1 : 157,000,
 * among 10,000 1 : 1,570. `taken` makes it none within one office: a code that stands on another paper is passed over.
 */
export const pageCodeOf = ({ subjectId, no, contentHash }: Coded, taken: ReadonlySet<string> = new Set()): string => {
  for (let attempt = 0; ; attempt += 1) {
    const code = grouped(payloadOf(`${subjectId}\n${no}\n${contentHash}\n${attempt}`));
    if (!taken.has(code)) return code;
  }
};

/**
 * What the QR on page `page` (from 1) holds: the printed code and the page, «K7Q2-9FXM-4/2». Capitals, digits, `-` and `/` only:
 * up to page 999 it fits QR version 1 (21 modules) at error correction Q, which is the largest module a given width can have.
 */
export const pageQrText = (code: string, page: number): string => `${code}/${page}`;

/** `sign`: a character that no code has; `length`: how many signs are there; `check`: mistyped or misread. */
export type PageCodeReading =
  | { readonly ok: true; readonly code: string; readonly page: number | null }
  | { readonly ok: false; readonly why: 'empty' }
  | { readonly ok: false; readonly why: 'sign'; readonly sign: string }
  | { readonly ok: false; readonly why: 'length'; readonly length: number }
  | { readonly ok: false; readonly why: 'check' };

/** Spaces of any kind, and the hyphens and dashes that keyboards, Word and PDF readers put in the place of a hyphen. */
const separators = /[\s.·_\p{Pd}\u200b\u00ad]+/gu;

/**
 * Reads a typed or scanned code: small letters, look-alikes, spaces and hyphens as people make them, «/2» behind it as the page.
 * `code` is in the printed form. Never guesses: a code with one wrong sign or two exchanged ones is refused.
 */
export const readPageCode = (text: string): PageCodeReading => {
  const plain = text.normalize('NFKC').toUpperCase().trim();
  const [, body = plain, page] = /^(.*?)\s*\/\s*(\d{1,4})$/su.exec(plain) ?? [];
  const signs = [...body.replaceAll(separators, '')].map((sign) => lookAlikes[sign] ?? sign);
  if (signs.length === 0) return { ok: false, why: 'empty' };
  const strange = signs.find((sign) => valueOf(sign) === -1);
  if (strange !== undefined) return { ok: false, why: 'sign', sign: strange };
  if (signs.length !== pageCodeLength) return { ok: false, why: 'length', length: signs.length };
  const payload = signs.slice(0, payloadLength).join('');
  if (checkSign(payload) !== signs[payloadLength]) return { ok: false, why: 'check' };
  return { ok: true, code: grouped(payload), page: page === undefined || Number(page) === 0 ? null : Number(page) };
};
