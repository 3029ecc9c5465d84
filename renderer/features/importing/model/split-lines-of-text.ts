/** What stands between the parts of a line of plain text, in a message or a letter, where a table would have columns. */
export const textSeparators = ['semicolon', 'bar', 'spaces', 'comma'] as const;
export type TextSeparator = (typeof textSeparators)[number];

/** A plain text as a table. Where its columns end is a guess, and is shown as one. */
export interface SplitText {
  readonly by: TextSeparator;
  readonly rows: readonly (readonly string[])[];
}

const separators: { readonly [S in TextSeparator]: { readonly shape: RegExp; readonly least: number } } = {
  semicolon: { shape: /\s*;\s*/u, least: 2 },
  bar: { shape: /\s*\|\s*/u, least: 2 },
  spaces: { shape: /[ \u00a0]{2,}/u, least: 2 },
  // Not the comma of «1,5»; and a sentence has a comma or two as well.
  comma: { shape: /\s*,(?!\d)\s*|(?<!\d),\s*/u, least: 3 },
};

/** «1. », «2) », «- », «• »: a number is a column of its own, another mark is no part of the text. */
const listNumber = /^(\d{1,3})[.)]\s+(?=\S)/u;
const listMark = /^[-–—•+*]\s+(?=\S)/u;

const mostFrequent = (counts: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || b - a)[0]?.[0] ?? 0;
};

/** Of lines with a list: at least so many have all columns. Others are a greeting, a title, the name of a commune. */
const leastShare = 0.6;

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(listMark, ''))
    .filter((line) => line !== '');

const splitBy = (lines: readonly string[], by: TextSeparator): SplitText | null => {
  const { shape, least } = separators[by];
  const parts = lines.map((line) => {
    // A bar at either end frames the row and divides nothing.
    const framed = by === 'bar' ? line.replace(/^\|\s*|\s*\|$/gu, '') : line;
    return framed.replace(listNumber, '').split(shape);
  });
  const width = mostFrequent(parts.map(({ length }) => length).filter((length) => length >= least));
  const whole = parts.filter(({ length }) => length === width);
  if (width === 0 || whole.length < 2 || whole.length < lines.length * leastShare) return null;
  const numbered = lines.some((line, at) => parts[at]?.length === width && listNumber.test(line));
  const [first = []] = whole;
  const named = (line: readonly string[]): readonly string[] => (line === first ? ['STT', ...line] : ['', ...line]);
  const rows = parts.map((line, at) => {
    if (!numbered || line.length !== width) return line.length === width ? line : [lines[at] ?? ''];
    const number = listNumber.exec(lines[at] ?? '')?.[1];
    return number === undefined ? named(line) : [number, ...line];
  });
  return { by, rows };
};

/** The first separator by which most lines fall into equally many parts; null: a text like any other. */
export const splitLinesOfText = (text: string): SplitText | null => {
  const lines = linesOf(text);
  for (const by of textSeparators) {
    const split = splitBy(lines, by);
    if (split) return split;
  }
  return null;
};
