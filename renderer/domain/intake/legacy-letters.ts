import data from './data/legacy-letters.json';

export type LegacyEncoding = 'tcvn3' | 'vni';

const tcvn3: ReadonlyMap<string, string> = new Map(Object.entries(data.tcvn3));
const vni: ReadonlyMap<string, string> = new Map(Object.entries(data.vni));

const decodeTcvn3 = (text: string): string => Array.from(text, (sign) => tcvn3.get(sign) ?? sign).join('');

/** Left to right, the two-sign letter first: `aù` is one letter, `a` and `ù` apart would be two. */
const decodeVni = (text: string): string => {
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    const pair = vni.get(text.slice(at, at + 2));
    decoded += pair ?? vni.get(text.charAt(at)) ?? text.charAt(at);
    at += pair === undefined ? 1 : 2;
  }
  return decoded;
};

/** Letters as they were meant. `upper`: the font draws capitals with the codes of small letters (.VnTimeH). */
export const decodeLegacy = (text: string, encoding: LegacyEncoding, upper: boolean): string => {
  const decoded = (encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text)).normalize('NFC');
  return upper ? decoded.toUpperCase() : decoded;
};

/** What a font's name says. Null: the font says nothing, which is not the same as Unicode. */
export const legacyFont = (
  font: string | undefined,
): { readonly encoding: LegacyEncoding; readonly upper: boolean } | null => {
  if (font === undefined) return null;
  if (/^\.?Vn[A-Z]/i.test(font) && !/^VNI/i.test(font)) return { encoding: 'tcvn3', upper: font.trim().endsWith('H') };
  return /^VNI[- ]/i.test(font) ? { encoding: 'vni', upper: false } : null;
};

/** Signs that old text of some length always has and Vietnamese Unicode text never: «¸ ® ¬ ­», «ñ ø ï». */
const tellTale: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /[\u00a1-\u00bf]/,
  vni: /[\u00c4\u00c5\u00cb\u00cf\u00d1\u00d6\u00d8\u00db\u00e4\u00e5\u00eb\u00ef\u00f1\u00f6\u00f8\u00fb]/,
};
/** A sign that only text of this old encoding has. */
export const hasTellTale = (text: string, encoding: LegacyEncoding): boolean => tellTale[encoding].test(text);

/** «§» and «®», «Ñ» and «ñ»: Đ and đ, which begin a syllable or stand behind Q. «Sachi®» is a trade mark. */
const stroke: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /(?<![\p{L}\p{M}])[§®]|Q\.?§/u,
  vni: /(?<![\p{L}\p{M}])[Ññ]|Q\.?Ñ/u,
};
/** A letter that no Vietnamese text in Unicode has: «15/Q§-UBND», «Sè Q§», «45.000 ®/kg», «880/QÑ-UBND». */
export const hasOldStroke = (text: string, encoding: LegacyEncoding): boolean => stroke[encoding].test(text);

/** A letter or tone that only Unicode text has: such text is never decoded. */
const unicodeOnly =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\u0300|\u0301|\u0303|\u0309|\u0323/;
export const isSurelyUnicode = (text: string): boolean => unicodeOnly.test(text);

/** Signs of the upper half of Windows-1252, without which old text and plain text are the same. */
export const hasHighSigns = (text: string): boolean => /[\u00a1-\u00ff]/.test(text);
