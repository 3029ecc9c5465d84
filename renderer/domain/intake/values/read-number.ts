/**
 * A number as Vietnamese lists write it: dots and commas both stand for thousands («1.250.000», «320,000») and for decimals
 * («12,5», «32.5»). With both, the last one is the decimal. A group of exactly three digits after the only sign is thousands,
 * unless the number begins with a zero («0,125»). Null when the text is no number, or one that no computer holds.
 */
export const readNumber = (text: string): number | null => {
  const value = numberIn(text);
  return value !== null && Number.isFinite(value) ? value : null;
};

const numberIn = (text: string): number | null => {
  const tight = text.replace(/[\s\u00a0']/gu, '');
  if (!/^\d[\d.,]*$/.test(tight)) return null;
  const digits = tight.replace(/[.,]+$/, '');
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots === 0 && commas === 0) return Number(digits);
  if (dots > 0 && commas > 0)
    return withDecimalSign(digits, digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',');
  const sign = dots > 0 ? '.' : ',';
  if (isGrouped(digits, sign)) return Number(digits.replaceAll(sign, ''));
  return dots + commas === 1 ? Number(digits.replace(',', '.')) : null;
};

const isGrouped = (digits: string, sign: string): boolean => {
  const [head = '', ...groups] = digits.split(sign);
  return /^[1-9]\d{0,2}$/.test(head) && groups.every((group) => /^\d{3}$/.test(group));
};

const withDecimalSign = (digits: string, decimal: '.' | ','): number | null => {
  const thousands = decimal === '.' ? ',' : '.';
  const at = digits.lastIndexOf(decimal);
  const whole = digits.slice(0, at);
  const fraction = digits.slice(at + 1);
  if (whole.includes(decimal) || fraction.includes(thousands)) return null;
  if (!isGrouped(whole, thousands)) return null;
  return Number(`${whole.replaceAll(thousands, '')}.${fraction}`);
};
