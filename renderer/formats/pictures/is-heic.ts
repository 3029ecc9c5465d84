const brands: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']);

/** ISO/IEC 23008-12: `ftyp` at the fifth byte, then the brand. The name says nothing, phones rename. */
export const isHeic = (bytes: Uint8Array): boolean => {
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  return text(4, 8) === 'ftyp' && brands.has(text(8, 12));
};
