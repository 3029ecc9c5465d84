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

const headText = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096)).replace(/\0/g, '');

/** Share of control bytes that no text file has; UTF-16 is judged after its zero bytes are gone. */
const looksBinary = (head: string): boolean => {
  if (head.length === 0) return true;
  let odd = 0;
  for (const sign of head) {
    const code = sign.charCodeAt(0);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) odd += 1;
  }
  return odd / head.length > 0.01;
};

export const sniffFormat = (bytes: Uint8Array): SniffedFormat => {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  const match = foreign.find(([signature]) => startsWith(bytes, signature));
  const head = headText(bytes);
  if (match && (looksBinary(head) || !/[,;\t]/.test(head))) return { other: match[1] };
  if (match?.[1] === 'PDF' || match?.[1] === 'RTF') return { other: match[1] };
  if (looksBinary(head)) return { other: '' };
  if (head.trim() === '' && bytes.length <= 4096) return 'empty';
  const trimmed = head
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart()
    .toLowerCase();
  if (/^<\?xml/.test(trimmed)) return trimmed.includes('<html') ? 'html' : 'xml';
  if (/^<(?:!doctype html|html|table|head|body|meta|style|div)\b/.test(trimmed)) return 'html';
  return 'text';
};
