import { readPhones } from '../identity/phones';
import { passesTaxCheck } from '../identity/tax-code';

/** What people put into one cell for a person, a telephone and a tax code, taken apart; as typed, still unread. */
export interface ContactCell {
  readonly person: string | null;
  readonly taxCode: string | null;
  readonly email: string | null;
  /** What is left for the reader of telephones; the whole text when nothing else stands in the cell. */
  readonly phones: string;
}

const emailShape = /(?:e-?mail|thư điện tử)?\s*:?\s*([\w.%+-]+@[\w-]+(?:\.[\w-]+)+)/iu;
const taxLabel =
  /(?:mst|msdn|mã số thuế|ma so thue|mã số dn|mã số htx|mã thuế|tax(?: code| id)?)[\s:.\-–]*(\d{9,13}(?:\s?-\s?\d{3}(?!\d))?)/iu;
const pieceEnds = /[\n;,/|]|\s[-–]\s|\s{2,}/u;

const isTelephone = (number: string): boolean => (readPhones(number).value ?? []).length > 0;

/**
 * A tax code without a label is told from a telephone beside it by its check digit, when only one of the numbers passes. One
 * telephone in eleven passes too: what is one counts only where tax codes are expected.
 */
const unlabelledTax = (text: string, taxExpected: boolean): string | null => {
  const numbers = text.split(pieceEnds).flatMap((piece) => /(?<!\d)\d{10}(?:-\d{3})?(?!\d)/.exec(piece)?.[0] ?? []);
  const passing = numbers.filter(
    (number) => passesTaxCheck(number.slice(0, 10)) && (taxExpected || !isTelephone(number)),
  );
  const others = text.replace(passing[0] ?? '', ' ');
  return passing.length === 1 && (readPhones(others).value ?? []).length > 0 ? (passing[0] ?? null) : null;
};

const numberShape = /\(?\+?\d[\d\s.()-]{5,}\d\)?/gu;
const contactWords =
  /(?:sđt|đtdđ|đtcq|đt|đ\.t|điện thoại|số điện thoại|di động|cố định|cơ quan|máy bàn|hotline|zalo|fax|tel|phone|mobile|mst|msdn|mã số thuế|liên hệ|email|e-mail|người đại diện|đại diện|giám đốc|chủ hộ|chủ cơ sở)(?![\p{L}\p{M}])/giu;
const salutation = /^(?:ông|bà|anh|chị|cô|chú|bác|mr|mrs|ms|a|c|ô|b)[.:]?\s+/iu;
const personShape = /^\p{Lu}[\p{L}\p{M}'’]*(?:\s\p{Lu}[\p{L}\p{M}'’]*){0,5}$/u;

/** The name of a person among telephones and labels: capitalised words, two of them or one after «Ông», «Chị», «A.». */
const personIn = (text: string): string | null => {
  const words = text
    .replace(numberShape, ' ')
    .replace(contactWords, ' ')
    .replace(/[^\p{L}\p{M}.'’]+/gu, ' ')
    .trim();
  const bare = words.replace(salutation, '').trim();
  const enough = bare !== words || bare.includes(' ');
  return enough && personShape.test(bare) ? words : null;
};

const plainNumber = /^\+?[\d\s().-]{6,18}$/;

/** A story of whole pages is no contact; its commas and spaces would only cost time. */
const longestCell = 400;

const phoneBehind =
  /^(.*?)[\s,;.(–-]*(?:(?:số\s)?điện thoại|sđt|đtdđ|đt|di động|tel|hotline|liên hệ)?\s*[:.]?\s*((?:\+?84|0)\d[\d\s./,;-]{7,40}\d)\)?\s*$/isu;
const placeWord =
  /(?<![\p{L}\p{M}])(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố|tp\.|thôn|ấp|bản)(?![\p{L}\p{M}])/iu;

/** «xã A, tỉnh B, ĐT: 0911…»: an address with a telephone behind it. Null for a text that is not both. */
export const readAddressAndPhone = (text: string): { readonly address: string; readonly phone: string } | null => {
  const [, address, phone] = (text.length <= longestCell ? phoneBehind.exec(text) : null) ?? [];
  return address !== undefined && phone !== undefined && placeWord.test(address)
    ? { address: address.replace(/\n+/g, ' ').trim(), phone }
    : null;
};

/** «Nguyễn Văn A - 0912 345 678», «MST: 0101234567 ⏎ ĐT: 0912…», «0912… (chị Hoa)». `taxExpected`: by the column's heading. */
export const readContact = (text: string, taxExpected = true): ContactCell => {
  // One number alone, as in nearly every row of nearly every list.
  if (plainNumber.test(text) || text.length > longestCell)
    return { person: null, taxCode: null, email: null, phones: text };
  const email = emailShape.exec(text);
  const mailless = email ? text.replace(email[0], ' ') : text;
  const labelled = taxLabel.exec(mailless);
  const taxCode = labelled?.[1] ?? unlabelledTax(mailless, taxExpected);
  const rest = mailless.replace(labelled?.[0] ?? taxCode ?? '', ' ');
  const person = /\d{6}/.test(rest.replace(/[\s.-]/g, '')) ? personIn(rest) : null;
  return { person, taxCode, email: email?.[1] ?? null, phones: email || taxCode ? rest : text };
};
