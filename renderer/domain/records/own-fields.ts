import type { Field, FieldType } from './field';
import { type OwnField } from './own-field';
import { isOwnKey, type OwnKey, type OwnValue, type OwnValues } from './own-value';
import type { TableName } from './table-name';
import { tables } from './tables';

/** Heading of the own fields in a form. */
const ownSection = 'own';

const types: Readonly<Record<OwnField['kind'], FieldType>> = {
  text: 'text',
  longText: 'longText',
  number: 'decimal',
  date: 'partialDate',
  flag: 'flag',
  choice: 'choice',
};

/** An own field as form, sheet, template, import, export and history know fields. */
export const asField = ({ key, kind, choices, help }: Omit<OwnField, 'id'>): Field => ({
  key,
  type: types[kind],
  section: ownSection,
  ...(kind === 'choice' ? { choices } : {}),
  ...(help === null ? {} : { hint: help }),
});

interface OfTable {
  /** Those in use, in the officer's order. */
  readonly used: readonly OwnField[];
  readonly fields: readonly Field[];
  /** With the retired ones behind, whose values history still names. */
  readonly known: readonly Field[];
}

/** One answer for each state of the table of own fields: lists ask with each key that is pressed. */
const answers = new WeakMap<readonly OwnField[], Map<TableName, OfTable>>();

const ofTable = (table: TableName, ownFields: readonly OwnField[]): OfTable => {
  const answered = answers.get(ownFields) ?? new Map<TableName, OfTable>();
  answers.set(ownFields, answered);
  const answer = answered.get(table);
  if (answer) return answer;
  const all = ownFields
    .filter(({ of }) => of === table)
    .toSorted((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
  const used = all.filter(({ retired }) => !retired);
  const built: readonly Field[] = tables[table].fields;
  const fields = used.length === 0 ? built : [...built, ...used.map(asField)];
  const retired = all.filter((field) => field.retired).map(asField);
  const made = { used, fields, known: retired.length === 0 ? fields : [...fields, ...retired] };
  answered.set(table, made);
  return made;
};

/** The Fields of a table with the own ones in use behind; the same array until the own fields change. */
export const fieldsOf = (table: TableName, ownFields: readonly OwnField[]): readonly Field[] =>
  ofTable(table, ownFields).fields;

/** The same with retired ones: what a record may hold and its history speak of. */
export const knownFieldsOf = (table: TableName, ownFields: readonly OwnField[]): readonly Field[] =>
  ofTable(table, ownFields).known;

/** The field of a value that another office left under a key which this one has no field for; null for other keys. */
export const foreignField = (key: string, value: unknown): Field | null => {
  if (!isOwnKey(key)) return null;
  const type = typeof value === 'number' ? 'decimal' : typeof value === 'boolean' ? 'flag' : 'text';
  return { key, type, section: ownSection };
};

/** The own fields of a table that are in use, in the officer's order. */
export const ownFieldsOf = (table: TableName, ownFields: readonly OwnField[]): readonly OwnField[] =>
  ofTable(table, ownFields).used;

/** A record's value of an own field; null where nobody filled it in. */
export const ownValueIn = (record: OwnValues, key: string): OwnValue => (isOwnKey(key) ? (record[key] ?? null) : null);

/** Texts of own fields by which a record is found, of fields that this office does not know too. */
export const ownTexts = (record: OwnValues): readonly string[] => {
  let texts: string[] | null = null;
  for (const key in record) {
    // Reached for each record of a whole register: most have none.
    if (!isOwnKey(key)) continue;
    const value = record[key satisfies OwnKey];
    if (typeof value === 'string' || typeof value === 'number') (texts ??= []).push(String(value));
  }
  return texts ?? nothing;
};
const nothing: readonly string[] = [];
