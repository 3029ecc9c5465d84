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

type ShowType = (value: unknown, field: string, table: TableName, show: ShowValue) => string;

const showNumber: ShowType = (value, _field, _table, { format }) =>
  typeof value === 'number' ? format.number(value) : String(value);
const showDate: ShowType = (value, _field, _table, { format }) => format.date(String(value));

/** Types whose stored form is not what an officer reads; the others are shown as they are. */
const showAs: { readonly [T in FieldType]?: ShowType } = {
  money: showNumber,
  integer: showNumber,
  decimal: showNumber,
  date: showDate,
  partialDate: showDate,
  flag: (value, _field, _table, { words }) => (value === true ? words.choices.flag.yes : words.choices.flag.no),
  choice: (value, field, table, { words }) =>
    field === 'stars' ? words.ui.star(Number(value)) : choiceWord(words, table, field, String(value)),
  province: (value) => provinceOfCode(String(value))?.name ?? String(value),
  commune: (value, _field, _table, show) => show.communeName(String(value)),
  subgroup: (value, _field, _table, { language }) => taxonomyEntry(String(value))?.[language] ?? String(value),
  reference: (value, field, _table, show) => showReference(String(value), field, show),
  phones: (value) =>
    Array.isArray(value) ? value.map((phone) => formatPhone(String(phone))).join('; ') : String(value),
  photos: (value, _field, _table, { words, format }) =>
    words.importing.preview.photos(format.number(Array.isArray(value) ? value.length : 1)),
};

const showFilled = (table: TableName, field: string, value: unknown, show: ShowValue): string =>
  showAs[typeOf(table, field)]?.(value, field, table, show) ?? listed(value);

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
