import { decodeBytes } from './decode-bytes';

/** What a file is by its first bytes; its extension is never believed. */
export type SniffedFormat = 'zip' | 'ole' | 'html' | 'xml' | 'text' | 'empty' | { readonly other: string };

const ascii = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));

/** Formats that people rename to .xls or .xlsx, with the name that the sentence says. */
const foreign: readonly (readonly [readonly number[], string])[] = [
  [ascii('%PDF'), 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [ascii('GIF8'), 'GIF'],
  [ascii('BM'), 'BMP'],
  [ascii('Rar!'), 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x1f, 0x8b], 'GZIP'],
  [ascii('MZ'), 'EXE'],
  [[0x7f, 0x45, 0x4c, 0x46], 'ELF'],
  [ascii('{\\rtf'), 'RTF'],
  [ascii('SQLite format'), 'SQLite'],
  [ascii('RIFF'), 'RIFF'],
  [[0x00, 0x00, 0x00], 'MP4'],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((value, index) => bytes[index] === value);

/** An even number of bytes, so that no sign of UTF-16 is cut. */
const headBytes = 4096;
const headText = (bytes: Uint8Array): string => decodeBytes(bytes.subarray(0, headBytes));

/** Share of control signs that no text file has. */
const looksBinary = (head: string): boolean => {
  if (head.length === 0) return true;
  let odd = 0;
  for (const sign of head) {
    const code = sign.charCodeAt(0);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) odd += 1;
  }
  return odd / head.length > 0.01;
};

/** What a file is by its first bytes, whatever its name ends in. */
export const sniffFormat = (bytes: Uint8Array): SniffedFormat => {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  const match = foreign.find(([signature]) => startsWith(bytes, signature));
  const head = headText(bytes);
  if (match && (looksBinary(head) || !/[,;\t]/.test(head))) return { other: match[1] };
  if (match?.[1] === 'PDF' || match?.[1] === 'RTF') return { other: match[1] };
  if (looksBinary(head)) return { other: '' };
  if (head.trim() === '' && bytes.length <= headBytes) return 'empty';
  const trimmed = head.trimStart().toLowerCase();
  if (trimmed.startsWith('<?xml')) return trimmed.includes('<html') ? 'html' : 'xml';
  if (/^<(?:!doctype html|html|table|head|body|meta|style|div)\b/.test(trimmed)) return 'html';
  return 'text';
};
