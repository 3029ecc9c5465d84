import { formatPhone } from '../../../domain/identity/phone-number';
import { certificateFields } from '../../../domain/records/certificate';
import { decisionFields } from '../../../domain/records/decision';
import type { FieldType } from '../../../domain/records/field';
import { producerFields } from '../../../domain/records/producer';
import { productFields } from '../../../domain/records/product';
import type { TableName } from '../../../domain/records/table-name';
import { taxonomyEntry } from '../../../domain/reference/product-groups';
import { provinceOfCode } from '../../../domain/reference/province';
import type { Dictionary, Language } from '../../../i18n/dictionary';
import { choiceWord } from '../../../ui/fields/choice-words';
import type { Formatters } from '../../../ui/language/formatters';

/** What showing a stored value needs. `nameOf` names another record, one that the import creates too. */
export interface ShowValue {
  readonly words: Dictionary;
  readonly language: Language;
  readonly format: Formatters;
  readonly communeName: (code: string) => string;
  readonly nameOf: (table: TableName, id: string) => string;
}

const fieldsOf: Readonly<Partial<Record<TableName, readonly { readonly key: string; readonly type: FieldType }[]>>> = {
  producers: producerFields,
  products: productFields,
  decisions: decisionFields,
  certificates: certificateFields,
};

const typeOf = (table: TableName, field: string): FieldType =>
  fieldsOf[table]?.find(({ key }) => key === field)?.type ?? 'text';

const listed = (value: unknown): string => (Array.isArray(value) ? value.map(String).join('; ') : String(value));

const showReference = (value: string, field: string, show: ShowValue): string => {
  if (field === 'decisionId') return show.nameOf('decisions', value);
  if (field === 'producerId') return show.nameOf('producers', value);
  return show.nameOf('products', value);
};

const showFilled = (table: TableName, field: string, value: unknown, show: ShowValue): string => {
  const { words, format } = show;
  const text = String(value);
  switch (typeOf(table, field)) {
    case 'money':
    case 'integer':
    case 'decimal':
      return typeof value === 'number' ? format.number(value) : text;
    case 'date':
    case 'partialDate':
      return format.date(text);
    case 'flag':
      return value === true ? words.choices.flag.yes : words.choices.flag.no;
    case 'choice':
      return field === 'stars' ? words.ui.star(Number(value)) : choiceWord(words, table, field, text);
    case 'province':
      return provinceOfCode(text)?.name ?? text;
    case 'commune':
      return show.communeName(text);
    case 'subgroup':
      return taxonomyEntry(text)?.[show.language] ?? text;
    case 'reference':
      return showReference(text, field, show);
    case 'phones':
      return Array.isArray(value) ? value.map((phone) => formatPhone(String(phone))).join('; ') : text;
    case 'photos':
      return words.importing.preview.photos(format.number(Array.isArray(value) ? value.length : 1));
    default:
      return listed(value);
  }
};

/** A stored value in the officer's words; an empty one says so. */
export const showValue = (table: TableName, field: string, value: unknown, show: ShowValue): string => {
  const isEmpty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? show.words.importing.preview.empty : showFilled(table, field, value, show);
};

/** Filled fields of a record that the import would create, in the order of its form. */
export const filledFields = (
  table: TableName,
  record: unknown,
): readonly { readonly key: string; readonly value: unknown }[] => {
  const values = record as Readonly<Record<string, unknown>>;
  return (fieldsOf[table] ?? []).flatMap(({ key }) => {
    const value = values[key];
    const empty =
      value === null ||
      value === undefined ||
      value === '' ||
      value === false ||
      (Array.isArray(value) && value.length === 0);
    return empty ? [] : [{ key, value }];
  });
};
