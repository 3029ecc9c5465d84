/** A number as it is typed, with a comma or a point and perhaps a minus; two decimals at most. Null for anything else. */
export const typedNumber = (text: string): number | null => {
  const tight = text.trim().replace(',', '.').replace(/^[−–]/, '-');
  return /^-?\d{1,3}(?:\.\d{1,2})?$/.test(tight) ? Number(tight) : null;
};

export interface NumberRange {
  readonly from: number;
  readonly to: number;
  readonly whole?: true;
}

/** The typed number when it lies in the range. */
export const numberIn = (text: string, { from, to, whole }: NumberRange): number | null => {
  const value = typedNumber(text);
  if (value === null || value < from || value > to) return null;
  return whole && !Number.isInteger(value) ? null : value;
};
