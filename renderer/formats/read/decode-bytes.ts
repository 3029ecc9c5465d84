/** Vietnamese tones of Windows-1258: combining signs that follow their vowel. */
const tones1258 = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const vowels = new Set(
  Array.from('aeiouyAEIOUY', (sign) => sign.charCodeAt(0)).concat([
    0xc2, 0xca, 0xd4, 0xc3, 0xd5, 0xdd, 0xe2, 0xea, 0xf4, 0xe3, 0xf5, 0xfd,
  ]),
);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** UTF-16 without a mark: nearly every second byte of a list is zero, because most of its signs are ASCII. */
const zeroSide = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = head.length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.3 && odd < half * 0.05 ? 'utf-16be' : null;
};

/** In 1258 text nearly half of the high bytes are tones right behind a vowel; in TCVN3 and VNI text hardly any are. */
const is1258 = (bytes: Uint8Array): boolean => {
  let high = 0;
  let tones = 0;
  let previous = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    if (tones1258.has(byte) && vowels.has(previous)) tones += 1;
    previous = byte;
  }
  return high > 0 && tones / high > 0.25;
};

type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'single-byte';

/** By mark, by zero bytes, by validity, by tones: in this order, because each is surer than the next. */
const encodingOf = (bytes: Uint8Array): TextEncoding => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = zeroSide(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  return is1258(bytes) ? 'windows-1258' : 'single-byte';
};

/**
 * The text of a file. Single-byte text that is not Windows-1258 keeps the signs of Windows-1252: TCVN3 and VNI are told and
 * decoded later, column by column, as in a workbook.
 */
export const decodeBytes = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes);
  if (encoding === 'single-byte') return latinText(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1258' ? text.normalize('NFC') : text;
};

/** Byte value = code point: TextDecoder('latin1') would turn 80-9F into other signs, and VNI needs none of them. */
const latinText = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
};
