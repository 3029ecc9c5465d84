import { remembered } from './remembered';

/** Combining marks that NFD splits off Vietnamese letters (tones and the hats of ă â ê ô ơ ư). */
const combiningMarks = /[\u0300-\u036f]/g;
/** `đ` is a letter of its own: Unicode never decomposes it, so most folding libraries leave it standing. */
const strokeD = /[\u0111\u00f0\u0256]/g;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const plainAscii = /^[ -~]*$/;

/**
 * The form in which Vietnamese text is searched and matched: lower case, without marks, `đ` as `d`, spaces collapsed.
 * `Đắk  Lắk` → `dak lak`. Length may differ from the source, so never use an index into it on the original text.
 */
export const fold: (text: string) => string = remembered((text) => {
  const lower = text.toLowerCase();
  const bare = plainAscii.test(lower)
    ? lower
    : lower.normalize('NFD').replace(combiningMarks, '').replace(strokeD, 'd').replace(invisible, '');
  return bare.replace(/\s+/g, ' ').trim();
});

/** `fold` without spaces: `caphe` typed in one word finds `cà phê`. */
export const foldTight: (text: string) => string = remembered((text) => fold(text).replace(/ /g, ''));
