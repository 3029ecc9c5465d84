import { readEmail } from '../identity/email';
import { readGtin } from '../identity/gtin';
import { readPhones } from '../identity/phones';
import { readTaxCode } from '../identity/tax-code';
import { readNumber as readListNumber } from '../intake/values/read-number';
import type { Field, FieldType } from '../records/field';
import { isCivilDate, isPartialDate } from '../vietnamese/civil-date';
import { datesInText } from '../vietnamese/date-in-text';
import { normaliseLine, normaliseText } from '../vietnamese/normalise-text';

/** Why a typed text is no value of its field. The form has a sentence for each. */
export type TypedProblem = 'number' | 'integer' | 'date' | 'partialDate' | 'phone' | 'email' | 'gtin' | 'taxCode';

/** `empty`: nothing was typed, and what that means (null, blank, an empty list) is the record's business. */
export type TypedReading =
  | { readonly outcome: 'value'; readonly value: unknown }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'problem'; readonly problem: TypedProblem };

const value = (read: unknown): TypedReading => ({ outcome: 'value', value: read });
const problem = (which: TypedProblem): TypedReading => ({ outcome: 'problem', problem: which });

const withoutUnit = (text: string): string =>
  normaliseLine(text)
    .replace(/(?:đồng|đ|vnđ|vnd)$/iu, '')
    .trim();

/** Thousands by dot or space, decimals by comma: 1.234.567,5 (H4), as this program shows it. */
const decimalShape = /^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/;

const readDecimal = (text: string): number | null => {
  const plain = normaliseLine(text);
  return decimalShape.test(plain) ? Number(plain.replace(/[. ]/g, '').replace(',', '.')) : null;
};

/** Nobody writes thousandths of a đồng: «320,000» is what a hand used to Excel types for 320.000. */
const readMoney = (text: string): number | null => readListNumber(withoutUnit(text));

const asNumber = (number: number | null, whole: boolean): TypedReading => {
  if (number === null) return problem('number');
  return whole && !Number.isInteger(number) ? problem('integer') : value(number);
};

/** «1995», «05/1995»: lists are about today and take no such year for one; here somebody types a date. */
const readPart = (plain: string): string | null => {
  const [, month, year = ''] = /^(?:(\d{1,2})[/.-])?((?:19|20)\d{2})$/.exec(plain) ?? [];
  const part = month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
  return isPartialDate(part) ? part : null;
};

/** A text that is one date and nothing else. */
const readDate = (text: string, whole: boolean): TypedReading => {
  const plain = normaliseLine(text);
  const part = whole ? null : readPart(plain);
  if (part !== null) return value(part);
  const [found, ...others] = datesInText(plain);
  const date = found && found.text.trim() === plain && others.length === 0 ? found.date : null;
  const fits = date !== null && (whole ? isCivilDate(date) : isPartialDate(date));
  return fits ? value(date) : problem(whole ? 'date' : 'partialDate');
};

const listOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map(normaliseLine)
    .filter((part) => part !== '');

const readPhoneList = (text: string): TypedReading => {
  const reading = readPhones(text);
  const unread = reading.notes.some(({ code }) => code === 'phone-unreadable');
  return unread || !reading.value || reading.value.length === 0 ? problem('phone') : value(reading.value);
};

/** Codes whose wrong check digit is only a warning keep their value; what has no such shape at all is not one. */
const readCode = (read: string | null, which: TypedProblem): TypedReading =>
  read === null ? problem(which) : value(read);

const readers: { readonly [T in FieldType]?: (text: string) => TypedReading } = {
  longText: (text) => value(normaliseText(text)),
  money: (text) => asNumber(readMoney(text), false),
  decimal: (text) => asNumber(readDecimal(text), false),
  integer: (text) => asNumber(readDecimal(text), true),
  date: (text) => readDate(text, true),
  partialDate: (text) => readDate(text, false),
  phones: readPhoneList,
  taxCode: (text) => readCode(readTaxCode(text).value, 'taxCode'),
  email: (text) => readCode(readEmail(text).value, 'email'),
  gtin: (text) => readCode(readGtin(text).value, 'gtin'),
  list: (text) => value(listOf(text)),
};

/** What an officer typed into a field, read when the field is left: never while a syllable is being typed (H2). */
export const readTyped = (field: Pick<Field, 'type'>, text: string): TypedReading => {
  if (normaliseText(text).trim() === '') return { outcome: 'empty' };
  const read = readers[field.type];
  return read ? read(text) : value(normaliseLine(text));
};
