import type { TableName } from './table-name';

/**
 * How a value behaves, wherever it is shown, typed, imported or printed.
 * `held` is kept for the program and never shown as text. `partialDate` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: lists often hold only a year, and a year is not a day.
 */
export type FieldType =
  | 'text'
  | 'longText'
  | 'personName'
  | 'choice'
  | 'flag'
  | 'date'
  | 'partialDate'
  | 'money'
  | 'integer'
  | 'decimal'
  | 'phones'
  | 'taxCode'
  | 'email'
  | 'url'
  | 'gtin'
  | 'list'
  | 'commune'
  | 'province'
  | 'subgroup'
  | 'reference'
  | 'references'
  | 'photos'
  | 'goods'
  | 'bankAccount'
  | 'held';

/** What a filled field is needed for; completeness scores (R9) count by these. */
export type Purpose = 'catalogue' | 'buyer' | 'mou' | 'trace';

/**
 * One property of a Record, as plain data: form, grid, template, import, export, masking and history read it.
 * `key` is the property's own name; labels live in the dictionaries under the same key.
 */
export interface Field<Key extends string = string> {
  readonly key: Key;
  readonly type: FieldType;
  /** Heading under which the form shows it. */
  readonly section: string;
  /** `always`, or only for these values of the record's `kind`. Absent: never required. */
  readonly required?: 'always' | { readonly kinds: readonly string[] };
  /** Shown only for these values of the record's `kind`. Absent: always. */
  readonly shownFor?: readonly string[];
  /** The closed list of a `choice`. */
  readonly choices?: readonly string[];
  /** The table that a `reference` or `references` points to. */
  readonly table?: TableName;
  /** Personal data (law 91/2025/QH15): masked in lists and prints, always or when the party is a natural person. */
  readonly personal?: 'always' | 'naturalPerson';
  readonly purposes?: readonly Purpose[];
  /** How to fill it in, as the officer who defined an own field says it. */
  readonly hint?: string;
  /** Set by the application, shown but not typed (a photo hash, a number given at issue). */
  readonly given?: true;
}

/** Fields of R, without `id`, `removed` and `sample`. A test fails when a key has no Field or two. */
export type FieldList<R> = readonly Field<Exclude<keyof R & string, 'id' | 'removed' | 'sample'>>[];
