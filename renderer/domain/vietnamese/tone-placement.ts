/**
 * New-style placement puts the tone of an open `oa`, `oe`, `uy` on the last letter (hoà, thuỷ); state papers use the old style
 * (hòa, thủy). After `q` the `u` belongs to the consonant (quý stays), and a final consonant makes both styles equal (hoàn).
 */
const newStyle = /(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/** Each vowel with its tones in one order, so that a tone is an index. */
const tonesOf: Readonly<Record<string, string>> = {
  o: 'oòóỏõọ',
  u: 'uùúủũụ',
  a: 'aàáảãạ',
  e: 'eèéẻẽẹ',
  y: 'yỳýỷỹỵ',
};

const withCase = (letter: string, model: string): string =>
  model === model.toLowerCase() ? letter : letter.toUpperCase();

const moveTone = (pair: string): string => {
  const first = pair.charAt(0);
  const last = pair.charAt(1);
  const vowel = Object.values(tonesOf).find((tones) => tones.includes(last.toLowerCase())) ?? last;
  const tone = vowel.indexOf(last.toLowerCase());
  const carrier = tonesOf[first.toLowerCase()]?.charAt(tone) ?? first;
  return withCase(carrier, first) + withCase(vowel.charAt(0), last);
};

/** The old placement of every tone, for comparing and for official papers: `Thuận Hoà` → `Thuận Hòa`. Expects or makes NFC. */
export const toOldTonePlacement = (text: string): string => text.normalize('NFC').replace(newStyle, moveTone);
