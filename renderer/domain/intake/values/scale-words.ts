/** Words that multiply: «12 nghìn hộp», «1,35 triệu», «62k». */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:tỷ|tỉ|ty)(?![\p{L}\p{M}])/iu, 1e9],
  [/^(?:triệu|trieu|trđ|tr|củ)(?![\p{L}\p{M}])/iu, 1e6],
  [/^vạn(?![\p{L}\p{M}])/iu, 1e4],
  [/^(?:nghìn|ngàn|nghin|ngan|ngh|ng|ka|k|n)(?![\p{L}\p{M}])/iu, 1e3],
  [/^(?:trăm|tram)(?![\p{L}\p{M}])/iu, 100],
];

/** The multiplier that a text begins with, and what is left behind it. */
export const leadingScale = (text: string): { readonly scale: number | null; readonly rest: string } => {
  const trimmed = text.trimStart();
  for (const [word, scale] of scales) {
    const match = word.exec(trimmed);
    if (match) return { scale, rest: trimmed.slice(match[0].length) };
  }
  return { scale: null, rest: text };
};

/** «Giá lẻ (ngàn)», «Giá (x1000)», «Giá (nghìn/kg)»: a bracket that says the scale and not the currency. */
const scaleInBrackets = (lower: string): number | null => {
  const [, word] =
    /[([]\s*(?:đvt\s*:?\s*|x\s*)?(nghìn|ngàn|k|1[.,]?000|triệu|tr)\s*(?:\/\s*\p{L}+\s*)?[)\]]/u.exec(lower) ?? [];
  if (word === undefined) return null;
  return word.startsWith('tr') ? 1e6 : 1000;
};

/** What a heading or a line above the table says about money: «(nghìn đồng)», «ĐVT: 1.000 đ», «triệu đồng». Null: nothing. */
export const moneyScaleOf = (text: string): number | null => {
  const lower = text.toLowerCase();
  if (
    /(?:nghìn|ngàn|nghin|ngan|thousand)\s*(?:đồng|đ|dong|vnđ|vnd|₫)|(?<!\d)1[.,]?000\s*(?:đồng|đ|vnđ|vnd|₫)|(?<!\d)k\s*vnđ?/u.test(
      lower,
    )
  )
    return 1000;
  if (/(?:triệu|trieu|tr\.?|million)\s*(?:đồng|đ|dong|vnđ|vnd|₫)/u.test(lower)) return 1e6;
  return scaleInBrackets(lower);
};
