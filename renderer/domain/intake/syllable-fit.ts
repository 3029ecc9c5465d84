const onset = '(?:ngh|ng|gh|gi|kh|nh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])';
/** Vowels that a final consonant may follow: «an», «oan», «uyên»; and those that end in a glide and take none: «ai», «ao», «ươu». */
const closable = 'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|oa|oă|oe|oo|uâ|ue|uê|uo|uô|uơ|uy|uyê|ươ|yê';
const open =
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|iêu|oi|ôi|ơi|oai|oao|oay|oeo|ua|uây|ui|uôi|uya|uyu|ưa|ưi|ưu|ươi|ươu|yêu|uêu|uau';
const coda = '(?:ch|nh|ng|c|m|n|p|t)';
const syllable = new RegExp(`^${onset}?(?:(?:${closable})${coda}?|${open})$`);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const leftover = /[\u00a1-\u00bf\u00d7\u00f7]/;

const fits = (word: string): boolean => {
  const split = word.replace(/ð/g, 'đ').normalize('NFD');
  if ((split.match(tones) ?? []).length > 1) return false;
  return syllable.test(split.replace(tones, '').normalize('NFC'));
};

/**
 * Share of words that are Vietnamese syllables, less a half when signs are left that no Vietnamese text has.
 * Words of digits and of plain ASCII say nothing, because they are the same in every encoding. Null: nothing to judge by.
 */
export const syllableFit = (texts: readonly string[]): number | null => {
  let judged = 0;
  let good = 0;
  let odd = false;
  for (const text of texts) {
    if (leftover.test(text)) odd = true;
    for (const word of text.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
      // One letter alone is no evidence: «½ kg» would read as «ẵ kg».
      if (word.length < 2 || /^[a-z]+$/.test(word)) continue;
      judged += 1;
      if (fits(word)) good += 1;
    }
  }
  if (judged === 0) return odd ? -0.5 : null;
  return good / judged - (odd ? 0.5 : 0);
};
