import type { Field } from '../../domain/records/field';
import type { OwnField } from '../../domain/records/own-field';
import { foreignField, knownFieldsOf } from '../../domain/records/own-fields';
import type { TableName } from '../../domain/records/table-name';
import { taxonomyEntry } from '../../domain/reference/product-groups';
import { provinceOfCode } from '../../domain/reference/province';
import { showValue } from '../../domain/typing/show-value';
import type { Dictionary } from '../../i18n/dictionary';
import { choiceWord } from './choice-words';

/** What a code needs to become words and does not say itself. */
export interface ValueNames {
  /** Name of a record, removed ones included; null when there is none. */
  readonly record: (table: TableName, id: string) => string | null;
  /** Those of the office, retired ones too. */
  readonly ownFields: () => readonly OwnField[];
  /** Name of a commune; null while the list is not read. */
  readonly commune: (code: string) => string | null;
}

const flagWord = ({ choices }: Dictionary, value: unknown): string =>
  value === true ? choices.flag.yes : value === false ? choices.flag.no : '';

const codeWords = (words: Dictionary, table: TableName, field: Field, code: string, names: ValueNames): string => {
  if (field.type === 'choice') return choiceWord(words, table, field.key, code);
  if (field.type === 'province') return provinceOfCode(code)?.name ?? code;
  if (field.type === 'commune') return names.commune(code) ?? code;
  if (field.type === 'subgroup') return `${code} ${taxonomyEntry(code)?.vi ?? ''}`.trim();
  return (field.table && names.record(field.table, code)) ?? code;
};

const coded: ReadonlySet<Field['type']> = new Set(['choice', 'province', 'commune', 'subgroup', 'reference']);

/** A stored value as an officer reads it: for history, inspectors and comparisons. Blank when there is none. */
export const valueWords = (
  words: Dictionary,
  table: TableName,
  key: string,
  value: unknown,
  names: ValueNames,
): string => {
  const field = knownFieldsOf(table, names.ownFields()).find((each) => each.key === key) ?? foreignField(key, value);
  if (!field || value === null || value === undefined || value === '') return '';
  if (field.type === 'flag') return flagWord(words, value);
  if (coded.has(field.type) && typeof value === 'string') return codeWords(words, table, field, value, names);
  if (Array.isArray(value) && (field.type === 'photos' || field.type === 'goods' || field.type === 'references')) {
    return String(value.length);
  }
  return showValue(field, value);
};
