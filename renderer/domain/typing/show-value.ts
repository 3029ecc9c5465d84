import { formatPhone } from '../identity/phone-number';
import type { Field, FieldType } from '../records/field';
import { formatDate, formatNumber } from '../vietnamese/format';

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

const showNumber = (value: unknown): string => (typeof value === 'number' ? formatNumber(value) : '');

const shown: { readonly [T in FieldType]?: (value: unknown) => string } = {
  money: showNumber,
  decimal: showNumber,
  integer: showNumber,
  date: (value) => (typeof value === 'string' ? formatDate(value) : ''),
  partialDate: (value) => (typeof value === 'string' ? formatDate(value) : ''),
  phones: (value) => textsOf(value).map(formatPhone).join(', '),
  list: (value) => textsOf(value).join('; '),
};

/**
 * A value as text that `readTyped` reads back to the same value. Blank for null. Closed lists, references and flags have
 * words in the dictionaries instead and come out as their code.
 */
export const showValue = (field: Pick<Field, 'type'>, value: unknown): string => {
  if (value === null || value === undefined) return '';
  const show = shown[field.type];
  if (show) return show(value);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};
