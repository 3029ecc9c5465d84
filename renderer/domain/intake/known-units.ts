import { fold } from '../vietnamese/fold';

/** Units in which OCOP products are sold, as lists and the forms of the programme write them. */
export const knownUnits = [
  'kg',
  'g',
  'gram',
  'tấn',
  'tạ',
  'yến',
  'lạng',
  'lít',
  'ml',
  'chai',
  'lọ',
  'hũ',
  'can',
  'bình',
  'lon',
  'hộp',
  'gói',
  'túi',
  'bao',
  'thùng',
  'bịch',
  'vỉ',
  'viên',
  'cái',
  'chiếc',
  'bộ',
  'đôi',
  'con',
  'quả',
  'trái',
  'củ',
  'bó',
  'cây',
  'chậu',
  'cành',
  'bông',
  'tuýp',
  'ống',
  'bánh',
  'thanh',
  'khay',
  'giỏ',
  'set',
  'combo',
  'phần',
  'suất',
  'tour',
  'lượt',
  'lượt khách',
  'khách',
  'người',
  'đêm',
  'phòng',
  'm',
  'm2',
  'mét',
  'cuộn',
  'tấm',
  'bức',
  'sản phẩm',
] as const;

const wordOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\s]+/gu, ' ')
    .trim();

const known: ReadonlySet<string> = new Set(knownUnits);
const byFold: ReadonlyMap<string, string> = new Map(knownUnits.map((unit) => [fold(unit), unit]));

/** «Hộp.», «KG»: a unit as everybody writes it, or with a size or a second unit («hộp 500 g», «đồng/kg»), which is a text. */
export const isKnownUnit = (text: string): boolean => known.has(wordOf(text)) || /[\d/]/.test(text);

/** «hop» typed without marks is probably «hộp»; null when no unit is written so. */
export const likelyUnit = (text: string): string | null => byFold.get(fold(wordOf(text))) ?? null;
