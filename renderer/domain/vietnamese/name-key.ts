import { fold } from './fold';
import { normaliseLine } from './normalise-text';

/** Words that name the kind of a producer and not the producer, longest first, as folded text. */
const kindWords = [
  'cong ty trach nhiem huu han mot thanh vien',
  'cong ty trach nhiem huu han',
  'trach nhiem huu han',
  'mot thanh vien',
  'cong ty co phan',
  'doanh nghiep tu nhan',
  'cong ty hop danh',
  'lien hiep hop tac xa',
  'hop tac xa',
  'to hop tac',
  'ho kinh doanh',
  'ho san xuat',
  'co so san xuat',
  'trang trai',
  'doanh nghiep',
  'cong ty',
  'c ty',
  'co phan',
  'co so',
  'cty',
  'ctcp',
  'tnhh',
  'dntn',
  'h t x',
  't h t',
  'h k d',
  'mtv',
  'htx',
  'tht',
  'hkd',
  'cp',
];
/** Said by half of all co-operatives: dropped only when a name of its own is left. */
const tradeWords = [
  'nong nghiep',
  'dich vu',
  'san xuat',
  'thuong mai',
  'kinh doanh',
  'tong hop',
  'dvnn',
  'nn',
  'dv',
  'sx',
  'tm',
];

/** Short words written out, of kind in front and others inside: «CS kẹo dừa», «Hộ KD Sáu Thạnh», «CTY TNHH TP Sạch». */
const shortWords: readonly (readonly [RegExp, string])[] = [
  [/^cs(?:sx)?(?= )/, 'co so'],
  [/^ho kd(?= )/, 'ho kinh doanh'],
  [/^ho sx(?= )/, 'ho san xuat'],
  [/\btp\b/g, 'thuc pham'],
  [/\bxnk\b/g, 'xuat nhap khau'],
];

const wordsPattern = (words: readonly string[]): RegExp => new RegExp(`(?<= )(?:${words.join('|')})(?= )`, 'g');
const kindPattern = wordsPattern(kindWords);
const tradePattern = wordsPattern(tradeWords);

/** The lookarounds share a space, so two kind words in a row both go. */
const drop = (words: string, pattern: RegExp): string => ` ${words} `.replace(pattern, '').replace(/ +/g, ' ').trim();

/** A number or a single letter alone does not tell two producers apart. */
const isOwnName = (text: string): boolean => /[a-z]{2}/.test(text);

/**
 * The key by which two spellings of one producer or buyer meet (domain dossier 4.2): marks, kind words and punctuation dropped,
 * numbers kept, because «HTX Tân Tiến 2» is not «HTX Tân Tiến». Empty only for a name without letters and digits.
 */
export const nameKey = (name: string): string => {
  const folded = fold(normaliseLine(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
  const plain = shortWords.reduce((text, [short, long]) => text.replace(short, long), folded);
  const withoutKind = drop(plain, kindPattern);
  if (withoutKind === '') return plain;
  const withoutTrade = drop(withoutKind, tradePattern);
  return isOwnName(withoutTrade) ? withoutTrade : withoutKind;
};
