const finish = (hash: number): string => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, '0');
};

/**
 * 64-bit hash of bytes, 16 hex digits: finds damage, not forgery. Reads four bytes at a time, which makes it cheap enough
 * to check every page at every start (measured at 50 MB: see test/bench/storage.ts).
 */
export const byteHash = (bytes: Uint8Array): string => {
  // A view of words needs an aligned start; bytes from IndexedDB have it, slices of a larger buffer may not.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let first = 0x811c9dc5 ^ bytes.length;
  let second = 0x7ee3623b;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    first = Math.imul(first ^ word, 0x01000193);
    first ^= first >>> 15;
    second = Math.imul(second + word, 0x9e3779b1);
    second = (second << 13) | (second >>> 19);
  }
  for (let index = words.length * 4; index < aligned.length; index += 1) {
    const byte = aligned[index] ?? 0;
    first = Math.imul(first ^ byte, 0x01000193);
    second = Math.imul(second + byte + 1, 0x9e3779b1);
  }
  return finish(first) + finish(second);
};
