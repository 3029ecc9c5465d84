import { readNumber } from './read-number';
import { leadingScale } from './scale-words';

const amount = /(\d[\d.,]*(?:[ \u00a0]\d{3})*(?:[.,]\d+)?)/gu;
const currency = /^\s*(?:đồng|đ|₫|vnđ|vnd|dong|d)(?![\p{L}\p{M}])\.?/iu;

/** An amount of money in a text: its value with its scale, and where it stands. */
export interface Amount {
  readonly value: number;
  readonly scaled: boolean;
  /** A currency stands behind it. */
  readonly money: boolean;
  readonly start: number;
  readonly end: number;
}

/** «500 g», «40 độ»: a size, not an amount of money. A slash in between («50.000/kg») makes it a price again. */
const measure = /^\s?(?:g|gr|gram|gam|kg|ml|l|lít|lit|cc|cm|mm|m|viên|độ|%)(?![\p{L}\p{M}])/iu;

/** «0912345678» beside «liên hệ» is a telephone. */
const isPhone = (digits: string): boolean => /^0\d{8,10}$/.test(digits);

/** «Loại 1», «hạng 2», «combo 3»: a number that counts kinds. */
const countsKinds = /(?:loại|hạng|cỡ|size|số|combo|set|mức|giá)\s*$/iu;

/** «1tr2», «1 triệu 250», «1 triệu 200 nghìn», «2 triệu rưỡi» as one number: speech, and lists typed from it. */
const spoken = /(\d+)\s*(?:tr|triệu)\s*(?:(\d{1,3})(?:\s*(?:nghìn|ngàn|k)(?![\p{L}\p{M}]))?(?!\d|[.,]\d)|(rưỡi))/giu;
/** Đồng: spoken amounts of a text as plain numbers. */
export const spellOut = (text: string): string =>
  text.replace(spoken, (_, whole: string, rest: string | undefined) =>
    String(Math.round((Number(whole) + (rest === undefined ? 0.5 : Number(rest) / 10 ** rest.length)) * 1e6)),
  );

const amountAt = (text: string, match: RegExpExecArray): Amount | null => {
  const digits = match[1] ?? '';
  const value = readNumber(digits);
  const end = match.index + match[0].length;
  if (value === null || isPhone(digits) || measure.test(text.slice(end))) return null;
  const { scale, rest } = leadingScale(text.slice(end));
  const afterScale = scale === null ? text.slice(end) : rest;
  const money = currency.exec(afterScale);
  const stop = text.length - afterScale.length + (money ? money[0].length : 0);
  return { value: value * (scale ?? 1), scaled: scale !== null, money: money !== null, start: match.index, end: stop };
};

const isCounter = (text: string, { value, scaled, money, start }: Amount): boolean =>
  value < 10 && !scaled && !money && countsKinds.test(text.slice(0, start));

/** Amounts in front of their units: numbers with their scale words and currency. */
export const amountsIn = (text: string): readonly Amount[] => {
  const found = [...text.matchAll(amount)].map((match) => amountAt(text, match)).filter((each) => each !== null);
  const large = found.filter((each) => !isCounter(text, each));
  return large.length > 0 ? large : found;
};

/** «18–20k», «110-120.000đ»: the first number borrows what the second says. */
export const borrowScale = (low: Amount, high: Amount): number => {
  if (low.scaled || low.value * 50 > high.value) return low.value;
  for (const factor of [1000, 1e6]) {
    const scaled = low.value * factor;
    if (scaled <= high.value && scaled * 50 > high.value) return scaled;
  }
  return low.value;
};
