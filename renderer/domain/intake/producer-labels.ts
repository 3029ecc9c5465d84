import { readPhones } from '../identity/phones';

/** What people write into the cell of the producer besides its name. */
export interface LabelledCell {
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly taxCode: string | null;
  readonly representative: string | null;
  readonly email: string | null;
}

type Part = Exclude<keyof LabelledCell, 'name'>;

const labels: readonly (readonly [Part, string])[] = [
  ['address', 'địa chỉ|đ\\/c|đc|trụ sở'],
  ['phone', 'số điện thoại|điện thoại|sđt|đt|hotline|liên hệ'],
  ['taxCode', 'mst|mã số thuế'],
  ['email', 'e-?mail|thư điện tử'],
  [
    'representative',
    'họ tên người đại diện|người đại diện theo pháp luật|người đại diện pháp luật|người đại diện|đại diện|giám đốc|chủ cơ sở|chủ hộ|chủ nhiệm',
  ],
];
/** «ĐT 0210 3888 999», «MST 2600987654»: numbers need no colon behind their word. */
const beforeNumber = '(?<=(?:đt|sđt|điện thoại|hotline|mst|mã số thuế))\\.?\\s*(?=[+(]?\\d)';
const anyLabel = new RegExp(
  `(?:^|[\\n;,.(]|\\s[-–])\\s*(?:${labels.map(([part, words]) => `(?<${part}>${words})`).join('|')})(?:\\s*:\\s*|${beforeNumber})`,
  'giu',
);

const trimmed = (text: string): string => text.replace(/^[\s;,.(-]+|[\s;,(–-]+$/gu, '').trim();

/** «HTX Sơ ri - 0913001041», «HKD A (0913 001 042)»: the one number behind a name, where no word says what it is. */
const numberBehind = /^(.*\p{L}.*?)\s*(?:[-–:,;(]|\s)\s*(\+?\d[\d\s.]{8,15})\)?$/su;

/** «(MST 0301…» says itself that its number is no telephone. */
const codeWord = /(?:mst|msdn|mã số.{0,12}|đkkd|cccd|cmnd|stk|số)[\s:.]*$/iu;

const withNumberBehind = (cell: LabelledCell): LabelledCell => {
  const [, name, number] = (cell.phone === null && cell.name.length <= 200 ? numberBehind.exec(cell.name) : null) ?? [];
  if (name === undefined || number === undefined || codeWord.test(name)) return cell;
  if ((readPhones(number).value ?? []).length === 0) return cell;
  return { ...cell, name: trimmed(name), phone: number };
};

const unit =
  '(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|tỉnh|thôn|ấp|bản|xóm|buôn|khóm|tổ dân phố|tdp|khu phố|kp|(?:tổ|đội|khu|số) \\d+)';
const addressBehind = new RegExp(`^(.{6,}?)\\s*(?:[,(;]|\\s[-–]|\\n)\\s*(${unit}\\s[^()]*)\\)?\\s*$`, 'iu');

/**
 * «HTX A (xã B, tỉnh C)», «HTX A, xã B, tỉnh C»: the name and the address behind it, for lists without a column of addresses.
 * Only an address of several parts, or in brackets, is taken for one.
 */
export const nameAndAddress = (text: string): { readonly name: string; readonly address: string | null } => {
  const [, name, address] = (text.length <= 400 ? addressBehind.exec(text) : null) ?? [];
  const sure = address !== undefined && (/[,–]|\s-\s/u.test(address) || /\(/.test(text.slice(name?.length)));
  return name !== undefined && sure
    ? { name: trimmed(name), address: trimmed(address) }
    : { name: text, address: null };
};

/** «HTX A ⏎ Địa chỉ: xã B ⏎ ĐT: 0911…» taken apart; without a label and colon the whole cell is the name. */
export const readLabels = (text: string): LabelledCell => {
  const found: Record<Part, string | null> = {
    address: null,
    phone: null,
    taxCode: null,
    representative: null,
    email: null,
  };
  const matches = [...text.matchAll(anyLabel)];
  matches.forEach((match, index) => {
    const part = labels.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    const value = trimmed(text.slice(match.index + match[0].length, matches[index + 1]?.index));
    if (part !== undefined && found[part] === null && value !== '') found[part] = value.replace(/[).]+$/, '');
  });
  return withNumberBehind({ name: trimmed(text.slice(0, matches[0]?.index)), ...found });
};
