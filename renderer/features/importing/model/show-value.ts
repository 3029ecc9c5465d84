import { isOwnKey } from '../../../domain/records/own-value';
import type { TableName } from '../../../domain/records/table-name';
import { tables } from '../../../domain/records/tables';
import type { Dictionary } from '../../../i18n/dictionary';
import { type ValueNames, valueWords } from '../../../ui/fields/value-words';
import type { Formatters } from '../../../ui/language/formatters';

/** What showing a stored value needs. `names` knows records that the import would create, too. */
export interface ShowValue {
  readonly words: Dictionary;
  readonly format: Formatters;
  readonly names: ValueNames;
}

/** A stored value in the officer's words; an empty one says so. */
export const showValue = (table: TableName, field: string, value: unknown, show: ShowValue): string => {
  const { words, format, names } = show;
  // A bare digit beside other numbers would not be read as stars.
  if (field === 'stars' && typeof value === 'number') return words.ui.star(value);
  if (field === 'photos' && Array.isArray(value)) return words.importing.preview.photos(format.number(value.length));
  return valueWords(words, table, field, value, names) || words.importing.preview.empty;
};

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** Filled fields of a record that the import would create, in the order of its form. */
export const filledFields = (
  table: TableName,
  record: unknown,
): readonly { readonly key: string; readonly value: unknown }[] => {
  const values = record as Readonly<Record<string, unknown>>;
  const own = Object.keys(values).filter(isOwnKey);
  return [...tables[table].fields.map(({ key }) => key), ...own].flatMap((key) =>
    isEmpty(values[key]) ? [] : [{ key, value: values[key] }],
  );
};
