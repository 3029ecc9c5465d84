/** What a file that is kept by its hash is: told by its first bytes, never by a name. Window and main process judge alike. */

/** SVG, TIFF and PSD are refused: they can carry programs or huge canvases. */
export type ImageKind = 'image/jpeg' | 'image/png' | 'image/webp';

export type PaperKind = 'pdf' | 'image' | 'word';

/** A scanned contract of forty pages has some ten megabytes; what is larger belongs into an archive, not beside a record. */
export const mostPaperBytes = 20_000_000;

const startsWith = (data: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => data[index] === byte);

export const imageKindOf = (data: Uint8Array): ImageKind | null => {
  if (startsWith(data, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(data, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  const isRiff = startsWith(data, [0x52, 0x49, 0x46, 0x46]);
  return isRiff && startsWith(data.subarray(8), [0x57, 0x45, 0x42, 0x50]) ? 'image/webp' : null;
};

/** Whether `words`, plain ASCII, stand anywhere in the bytes. */
const holds = (data: Uint8Array, words: string): boolean => {
  const codes = Array.from(words, (letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = data.indexOf(first); at >= 0; at = data.indexOf(first, at + 1)) {
    if (codes.every((code, index) => data[at + index] === code)) return true;
  }
  return false;
};

/** ISO 32000-1, 7.5.2: the header stands in the first 1024 bytes, scanners write some before it. */
const isPdf = (data: Uint8Array): boolean => holds(data.subarray(0, 1024), '%PDF-');

/** Where a ZIP file names its parts: in its last bytes, before a comment of at most 65,535 (APPNOTE.TXT 4.3.16). */
const tailBytes = 131_072;

/** ISO/IEC 29500-2: a package of parts; those of a text of Word lie in `word/`, whoever wrote it. */
const isWord = (data: Uint8Array): boolean => {
  if (!startsWith(data, [0x50, 0x4b, 3, 4])) return false;
  const tail = data.subarray(-tailBytes);
  return holds(tail, '[Content_Types].xml') && holds(tail, 'word/');
};

export const paperKindOf = (data: Uint8Array): PaperKind | null => {
  if (imageKindOf(data)) return 'image';
  if (isPdf(data)) return 'pdf';
  return isWord(data) ? 'word' : null;
};
