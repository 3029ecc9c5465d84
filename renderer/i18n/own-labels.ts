import type { OwnField } from '../domain/records/own-field';
import { type Dictionary, dictionaries, type Language } from './dictionary';

/** The name of an own field with what its numbers count: «Diện tích (ha)». */
export const ownLabel = (
  { label, labelEn, unit }: Pick<OwnField, 'label' | 'labelEn' | 'unit'>,
  language: Language,
): string => {
  const name = (language === 'en' ? labelEn : null) ?? label;
  return unit === null ? name : `${name} (${unit})`;
};

/**
 * The words of a language with the names that the officer gave to own fields, so that a label is looked up alike wherever it
 * is shown. Retired ones too: history speaks of them.
 */
export const withOwnLabels = (language: Language, ownFields: readonly OwnField[]): Dictionary => {
  const words = dictionaries[language];
  if (ownFields.length === 0) return words;
  const labelsOf = (table: OwnField['of']): Readonly<Record<string, string>> =>
    Object.fromEntries(
      ownFields.filter(({ of }) => of === table).map((field) => [field.key, ownLabel(field, language)]),
    );
  const { producers, products, buyers } = words.fields;
  return {
    ...words,
    fields: {
      ...words.fields,
      producers: { ...producers, ...labelsOf('producers') },
      products: { ...products, ...labelsOf('products') },
      buyers: { ...buyers, ...labelsOf('buyers') },
    },
  };
};
