import { civilDate, isCivilDate, type PartialDate } from './civil-date';

/** A date as it stands in a sentence: where, and what it may mean. `date` null: written like one, but no such day exists. */
export interface DateInText {
  readonly text: string;
  readonly index: number;
  readonly date: PartialDate | null;
}

/** OCOP began in 2018: a two-digit year is of this century. */
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

const day = (year: string, month: string, dayOfMonth: string): PartialDate | null => {
  const date = civilDate(fullYear(year), Number(month), Number(dayOfMonth));
  return isCivilDate(date) ? date : null;
};

const monthOf = (year: string, month: string): PartialDate | null => {
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
};

type Groups = Readonly<Record<string, string | undefined>>;

/** Vietnamese dates put the day first; the year alone comes last, so that it is not cut out of a longer form. */
const forms: readonly { readonly shape: string; readonly read: (groups: Groups) => PartialDate | null }[] = [
  {
    shape: String.raw`(?:ngày\s*)?(?<d0>\d{1,2})\s*tháng\s*(?<m0>\d{1,2})(?:\s*năm\s*|\s*[,/.\-]\s*|\s+)(?<y0>\d{4})`,
    read: (groups) => day(groups['y0'] ?? '', groups['m0'] ?? '', groups['d0'] ?? ''),
  },
  {
    shape: String.raw`(?<!\d)(?<d1>\d{1,2})\s*(?<s1>[/.\-])\s*(?<m1>\d{1,2})\s*\k<s1>\s*(?<y1>\d{4}|\d{2})(?!\d)`,
    read: (groups) => day(groups['y1'] ?? '', groups['m1'] ?? '', groups['d1'] ?? ''),
  },
  {
    shape: String.raw`(?<!\d)(?<y2>\d{4})-(?<m2>\d{2})-(?<d2>\d{2})(?!\d)`,
    read: (groups) => day(groups['y2'] ?? '', groups['m2'] ?? '', groups['d2'] ?? ''),
  },
  {
    // «Quý 4 năm 2024» is three months, of which none is the fourth, «đợt 1/2023» a round: only their year is sure.
    shape: String.raw`(?:tháng\s*)?(?<!\d|\/|(?:quý|quí|đợt|lần|kỳ)\s{0,3})(?<m3>\d{1,2})\s*(?:[/\-]|\s*năm\s*)\s*(?<y3>20\d{2})(?!\d)`,
    read: (groups) => monthOf(groups['y3'] ?? '', groups['m3'] ?? ''),
  },
  {
    shape: String.raw`(?<!(?<!(?:đợt|lần|kỳ)\s{0,3})\d[/.,]?|\d)(?<y4>20\d{2})(?![\d/]|[.,]\d)`,
    read: (groups) => groups['y4'] ?? null,
  },
];

const anyForm = new RegExp(forms.map(({ shape }) => `(?:${shape})`).join('|'), 'giu');

const readMatch = (groups: Groups): PartialDate | null =>
  forms.find((_, index) => groups[`y${index}`] !== undefined)?.read(groups) ?? null;

/** Every date of a text, day first, from `ngày 05 tháng 8 năm 2026` down to a bare year. */
export const datesInText = (text: string): readonly DateInText[] =>
  [...text.matchAll(anyForm)].map((match) => ({
    text: match[0],
    index: match.index,
    date: readMatch(match.groups ?? {}),
  }));
