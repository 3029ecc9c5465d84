/** Signs that look like Đ in most fonts and come from Icelandic keyboards, OCR and old converters. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['\u00d0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
  ['\u0256', 'đ'],
]);

const oddSigns = /[\u00d0\u0189\u00f0\u0256]/g;
/** Soft hyphen, zero-width signs, word joiner, BOM, marks that turn letters round: never meant by the officer. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const oddSpaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Text as every door (form, paste, file, package) must let it in: NFC, real Đ, no invisible signs, single spaces, trimmed lines.
 * Line breaks stay, because a cell often holds one phone or one product per line.
 * Decode TCVN3 before: its `ư` is U+00AD, which is dropped here.
 */
export const normaliseText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(oddSigns, (sign) => lookAlikes.get(sign) ?? sign)
    .replace(oddSpaces, ' ')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** `normaliseText` on one line: names, titles, numbers of papers. */
export const normaliseLine = (text: string): string => normaliseText(text).replace(/\n+/g, ' ');
