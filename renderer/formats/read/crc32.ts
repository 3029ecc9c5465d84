/** Table n: the sign of a byte that n further bytes of zero follow. */
const tables: readonly Uint32Array[] = (() => {
  const first = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
  });
  const all = [first];
  for (let further = 1; further < 4; further += 1) {
    const before = all[further - 1] ?? first;
    all.push(before.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0)));
  }
  return all;
})();
const [one = new Uint32Array(), two = one, three = one, four = one] = tables;

/**
 * CRC-32 of zip; `previous` is the value of the bytes before these. Four bytes at a time: a catalogue with photos has 30 MB of them.
 */
export const crc32 = (bytes: Uint8Array, previous = 0): number => {
  const { length } = bytes;
  let value = ~previous;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    value ^=
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    value =
      (four[value & 0xff] ?? 0) ^
      (three[(value >>> 8) & 0xff] ?? 0) ^
      (two[(value >>> 16) & 0xff] ?? 0) ^
      (one[value >>> 24] ?? 0);
  }
  for (; at < length; at += 1) value = (value >>> 8) ^ (one[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~value >>> 0;
};
