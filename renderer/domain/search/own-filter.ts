import type { OwnField } from '../records/own-field';
import { ownValueIn } from '../records/own-fields';
import type { OwnValue, OwnValues } from '../records/own-value';
import { fold } from '../vietnamese/fold';

/** What a list asks of one own field, as its address has it. */
export interface OwnFilter {
  /** Choices, `yes` and `no`; `~` for records without a value. None: any. */
  readonly values: readonly string[];
  /** Words that the text holds, without marks. */
  readonly contains: string;
  /** Least and greatest number, or date or part of one; blank: no limit. */
  readonly from: string;
  readonly to: string;
}

/** In `values`: records in which nobody filled the field in. */
export const blankMark = '~';

const isOpen = ({ values, contains, from, to }: OwnFilter): boolean =>
  values.length === 0 && contains === '' && from === '' && to === '';

const codeOf = (value: OwnValue): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));

/** «2024» reaches to the end of 2024: a date is compared as far as the limit is known. */
const isWithin = (value: OwnValue, from: string, to: string): boolean => {
  if (typeof value === 'number') {
    return (from === '' || value >= Number(from)) && (to === '' || value <= Number(to));
  }
  const date = String(value);
  return (from === '' || date.slice(0, from.length) >= from) && (to === '' || date.slice(0, to.length) <= to);
};

const passes = (value: OwnValue, { values, contains, from, to }: OwnFilter): boolean => {
  if (value === null || value === '') return values.includes(blankMark);
  if (values.length > 0 && !values.includes(codeOf(value))) return false;
  if (contains !== '' && !fold(String(value)).includes(fold(contains))) return false;
  return isWithin(value, from, to);
};

/** Whether a record passes every filter that is set; null when none is. */
export const ownFilter = (
  fields: readonly OwnField[],
  filterOf: (field: OwnField) => OwnFilter,
): ((record: OwnValues) => boolean) | null => {
  const asked = fields
    .map((field) => ({ key: field.key, filter: filterOf(field) }))
    .filter(({ filter }) => !isOpen(filter));
  if (asked.length === 0) return null;
  return (record) => asked.every(({ key, filter }) => passes(ownValueIn(record, key), filter));
};
