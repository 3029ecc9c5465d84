/** How two values of one field of the neutral schema are compared: strict in Unicode, lenient in what does not matter. */

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])htxnn(?![\p{L}])/gu, 'hợp tác xã nông nghiệp'],
  [/(?<![\p{L}])htx(?![\p{L}])/gu, 'hợp tác xã'],
  [/(?<![\p{L}])ct\s*cp(?![\p{L}])|(?<![\p{L}])(?:cty|công ty|ct)\s+cp(?![\p{L}])/gu, 'công ty cổ phần'],
  [/(?<![\p{L}])(?:cty|ct)\s+tnhh(?![\p{L}])/gu, 'công ty tnhh'],
  [/trách nhiệm hữu hạn/gu, 'tnhh'],
  [/một thành viên/gu, 'mtv'],
  [/(?<![\p{L}])hkd(?![\p{L}])/gu, 'hộ kinh doanh'],
  [/(?<![\p{L}])tht(?![\p{L}])/gu, 'tổ hợp tác'],
  [/(?<![\p{L}])cssx(?![\p{L}])/gu, 'cơ sở sản xuất'],
  [/\s*&\s*/gu, ' và '],
];
const newTones = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
const oldTones = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A text that is not composed, or holds an invisible sign, equals nothing. */
export const plainText = (value: unknown): string => {
  const raw = String(value);
  if (raw !== raw.normalize('NFC')) return `not composed: ${raw}`;
  let text = raw
    .toLowerCase()
    .replace(/ +/g, ' ')
    .replace(/^[ .,;-]+|[ .,;-]+$/g, '');
  for (const [short, long] of shortForms) text = text.replace(short, long);
  newTones.forEach((tone, index) => {
    text = text.replaceAll(tone, oldTones[index] ?? tone);
  });
  return text.replace(/\s*[-–]\s*/g, ' - ');
};

/** Letters and digits without marks, for pairing records. */
export const looseText = (value: unknown): string =>
  plainText(
    textOf(value)
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
      .replace(/\s+/g, ' '),
  )
    .normalize('NFD')
    .replace(/[đð]/g, 'd')
    .replace(/[^a-z0-9]/g, '');

const place = (value: unknown): string =>
  plainText(String(value).replace(/^\s*(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|tỉnh)\s+/iu, ''));
const digits = (value: unknown): string => String(value).replace(/\D/g, '');
const unmarked = (value: unknown): string =>
  textOf(value)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .trim();

const capacity = (value: unknown): string => {
  const { qty, unit, period } = value as { qty?: unknown; unit?: unknown; period?: unknown };
  return `${Number(qty)} ${unmarked(unit)} ${unmarked(period)}`;
};

const forms: Readonly<Record<string, (value: unknown) => string>> = {
  province: place,
  district: place,
  commune: place,
  phones: (value) => (value as readonly unknown[]).map(digits).sort().join(' '),
  tax_code: digits,
  capacity,
  decision_no: (value) => String(value).replace(/\s/g, '').toUpperCase(),
  decision_date: String,
  expiry_date: String,
  group: String,
  type: String,
  has_image: (value) => String(Boolean(value)),
  stars: (value) => String(Number(value)),
  price_min: (value) => String(Number(value)),
  price_max: (value) => String(Number(value)),
  wholesale_price: (value) => String(Number(value)),
};

export const sameField = (
  field: string,
  expected: unknown,
  found: unknown,
  accepted: readonly unknown[] = [],
): boolean => {
  const form = forms[field] ?? plainText;
  return [expected, ...accepted].some((value) => form(value) === form(found));
};

export const isEmptyValue = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
