/** Built-in formats of days and times (ECMA-376, 18.8.30), the East Asian ones included. */
const dateIds: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]);

export const isDateFormatId = (id: number): boolean => dateIds.has(id);

/** Text in quotes, escaped signs, colours and locales in brackets do not say what the number is. */
const decoration = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a format code shows the number as a day: `dd/mm/yyyy`, `[$-42A]d mmmm yyyy`, but not `#,##0 "đồng"`. */
export const isDateFormat = (code: string): boolean => {
  const bare = (code.split(';')[0] ?? '').replace(decoration, '');
  return /[dmyh]/i.test(bare) && !/general|[#?]/i.test(bare) && !/0(?!\s*$)0{3,}/.test(bare);
};

/** A format of zeros alone shows leading zeros that the number has lost: phones, codes. */
const zeroWidth = (code: string): number => (/^0+$/.test(code) ? code.length : 0);

/** A number as text without thousands signs; a format such as `0000000000` gives the leading zeros back. */
export const numberText = (value: number, code?: string): string => {
  const plain = plainNumber(value);
  const width = code === undefined ? 0 : zeroWidth(code);
  return width > 0 && Number.isInteger(value) && value >= 0 ? plain.padStart(width, '0') : plain;
};

/** Fifteen digits are what the file means; the rest is binary dust (0.1 + 0.2). Never in the form 9.11E+8. */
export const plainNumber = (value: number): string => {
  // Nearly every number of a list; the long way round costs a third of the time of reading numbers.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const short = Number(value.toPrecision(15));
  if (Number.isInteger(short) && Math.abs(short) < 1e21) return BigInt(short).toString();
  return String(short);
};
