import { useMemo } from 'react';
import type { Field, FieldType } from '../../../domain/records/field';
import type { TableName } from '../../../domain/records/table-name';
import { communeFullName } from '../../../domain/reference/commune';
import type { Communes } from '../../../domain/reference/communes';
import { sectors } from '../../../domain/reference/product-groups';
import { provinces } from '../../../domain/reference/province';
import { choiceSpellings } from '../../../domain/typing/choice-spellings';
import { type OptionBook, optionBook } from '../../../domain/typing/read-option';
import { showValue } from '../../../domain/typing/show-value';
import type { Dictionary, Language } from '../../../i18n/dictionary';
import { choiceWord, fieldLabel } from '../../fields/choice-words';
import { numericTypes } from '../../fields/field-input';
import { useFields } from '../../fields/own-fields-context';
import { useCommunes } from '../../fields/use-communes';
import { useLanguage, useText } from '../../language/language-context';
import type { GridColumn } from './grid-column';

/** Edited by parts of their own, which know pictures, rows and many references. */
const otherEditors: ReadonlySet<FieldType> = new Set(['photos', 'goods', 'references', 'held']);

const widths: { readonly [T in FieldType]?: number } = {
  longText: 220,
  choice: 132,
  flag: 76,
  date: 104,
  partialDate: 104,
  money: 112,
  integer: 88,
  decimal: 96,
  phones: 148,
  taxCode: 124,
  gtin: 132,
  subgroup: 200,
  reference: 220,
};
const usualWidth = 160;
const nameWidth = 240;

const flagBook = ({ choices }: Dictionary): OptionBook =>
  optionBook([
    { value: 'yes', label: choices.flag.yes },
    { value: 'no', label: choices.flag.no },
  ]);

const subgroupBook = (language: Language): OptionBook =>
  optionBook(
    sectors().flatMap((sector) => [
      { value: sector.code, label: `${sector.code} ${language === 'vi' ? sector.shortVi : sector.en}` },
      ...sector.groups
        .flatMap((group) => group.leaves)
        .map((leaf) => ({ value: leaf.code, label: `${leaf.code} ${language === 'vi' ? leaf.vi : leaf.en}` })),
    ]),
  );

const provinceBook = optionBook(provinces.map(({ code, name }) => ({ value: code, label: name })));

/** Communes of the record's own province: names repeat all over the country. */
const communeBooks = (communes: Communes | null) => {
  const books = new Map<string, OptionBook>();
  return (provinceCode: unknown): OptionBook | null => {
    if (!communes || typeof provinceCode !== 'string') return null;
    const known = books.get(provinceCode);
    if (known) return known;
    const own = communes.ofProvince(provinceCode);
    const book = optionBook(own.map((commune) => ({ value: commune.code, label: communeFullName(commune) })));
    books.set(provinceCode, book);
    return book;
  };
};

type Books = (field: Field, record: Readonly<Record<string, unknown>>) => OptionBook | null;

const booksOf = (
  words: Dictionary,
  language: Language,
  table: TableName,
  fields: readonly Field[],
  communes: Communes | null,
  references: Readonly<Record<string, OptionBook>>,
): Books => {
  const choices = new Map(
    fields.flatMap(({ key, choices: codes }) =>
      codes
        ? [
            [
              key,
              optionBook(
                codes.map((code) => ({
                  value: code,
                  label: choiceWord(words, table, key, code),
                  more: choiceSpellings(table, key, code),
                })),
              ),
            ] as const,
          ]
        : [],
    ),
  );
  const flags = flagBook(words);
  const subgroups = subgroupBook(language);
  const communesOf = communeBooks(communes);
  return (field, record) => {
    if (field.type === 'choice') return choices.get(field.key) ?? null;
    if (field.type === 'flag') return flags;
    if (field.type === 'subgroup') return subgroups;
    if (field.type === 'province') return provinceBook;
    if (field.type === 'commune') return communesOf(record['provinceCode']);
    return field.type === 'reference' ? (references[field.key] ?? null) : null;
  };
};

const codeOf = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value));

/**
 * The columns of a table as its Fields describe them, the name first. `references` are the lists of its reference fields.
 * What the program sets is shown and not written.
 */
export const useGridColumns = (
  table: TableName,
  references: Readonly<Record<string, OptionBook>>,
): readonly GridColumn[] => {
  const words = useText();
  const { language } = useLanguage();
  const communes = useCommunes();
  const fields = useFields(table);
  return useMemo(() => {
    const bookOf = booksOf(words, language, table, fields, communes, references);
    return (
      fields
        .filter(({ type }) => !otherEditors.has(type))
        // The name stands first: it is the column that never scrolls away.
        .toSorted((a, b) => Number(b.key === 'name') - Number(a.key === 'name'))
        .map(
          (field, index): GridColumn => ({
            key: field.key,
            field,
            label: fieldLabel(words, table, field.key),
            width: index === 0 ? nameWidth : (widths[field.type] ?? usualWidth),
            numeric: numericTypes.has(field.type),
            readOnly: field.given === true,
            words: (value, record) => {
              if (value === null || value === undefined || value === '') return '';
              const book = bookOf(field, record);
              return (book && book.labelOf(codeOf(value))) ?? showValue(field, value);
            },
            book: (record) => bookOf(field, record),
          }),
        )
    );
  }, [words, language, table, fields, communes, references]);
};
