const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a over UTF-16 units, its bits stirred at the end so that the low ones tell as much as the high ones. */
const mix = (text: string, seed: number): number => {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/**
 * A few signs that tell two texts apart: six bits a sign. Not a secret and not proof against somebody who wants a collision; a
 * mark of it only ever says «not touched since», and where that matters the values themselves are compared as well.
 */
export const shortHash = (text: string, signs: number): string => {
  let out = '';
  for (let block = 0; out.length < signs; block += 1) {
    let bits = mix(text, block * 0x9e3779b9);
    for (let sign = 0; sign < 4 && out.length < signs; sign += 1) {
      out += letters.charAt(bits & 63);
      bits >>>= 6;
    }
  }
  return out;
};
