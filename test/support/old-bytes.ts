import letters from '../../renderer/domain/intake/data/legacy-letters.json';

/** Vietnamese text as old programs and Excel's «Unicode Text» write it. */
const toneBytes: ReadonlyMap<string, number> = new Map([
  ['\u0300', 0xcc],
  ['\u0309', 0xd2],
  ['\u0303', 0xde],
  ['\u0301', 0xec],
  ['\u0323', 0xf2],
]);
const letterBytes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Â: 0xc2,
    Ă: 0xc3,
    Đ: 0xd0,
    Ê: 0xca,
    Ô: 0xd4,
    Ơ: 0xd5,
    Ư: 0xdd,
    â: 0xe2,
    ă: 0xe3,
    đ: 0xf0,
    ê: 0xea,
    ô: 0xf4,
    ơ: 0xf5,
    ư: 0xfd,
  }),
);

const split = (sign: string): readonly string[] => {
  const parts = Array.from(sign.normalize('NFD'));
  const tones = parts.filter((part) => toneBytes.has(part));
  return [
    parts
      .filter((part) => !toneBytes.has(part))
      .join('')
      .normalize('NFC'),
    ...tones,
  ];
};

/** Letters with their hats, each followed by its tone. */
export const windows1258 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text.normalize('NFC'))
      .flatMap(split)
      .map((sign) => toneBytes.get(sign) ?? letterBytes.get(sign) ?? sign.charCodeAt(0)),
  );

const tcvn3Bytes = new Map(Object.entries(letters.tcvn3).map(([old, letter]) => [letter, old]));

export const tcvn3 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text.normalize('NFC'), (sign) => (tcvn3Bytes.get(sign) ?? sign).charCodeAt(0)));

export const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
      .reduce<number[]>((units, unit) => [...units, unit], mark ? [0xfeff] : [])
      .flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
