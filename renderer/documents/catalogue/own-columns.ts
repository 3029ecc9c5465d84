import type { StoreView } from '../../domain/plan/store-view';
import { type CatalogueLook, isOwnColumn, type OwnColumnKey } from '../../domain/records/catalogue-look';
import { type OwnTable, ownFieldId } from '../../domain/records/own-field';
import { ownValueIn } from '../../domain/records/own-fields';
import type { OwnValues } from '../../domain/records/own-value';
import type { CellValue, ColumnKind } from '../workbook-description';
import type { CatalogueProducer, CatalogueProduct, OwnColumn, WithOwn } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { translated, typedText } from './translated-text';

/**
 * The own fields that a look prints (R13), in its order: those in use, and in a public copy only those that the officer lets
 * everybody read.
 */
export const ownColumnsOf = (view: StoreView, look: CatalogueLook): readonly OwnColumn[] =>
  look.columns.filter(isOwnColumn).flatMap((key): readonly OwnColumn[] => {
    const field = view.record('ownFields', key);
    if (!field || field.retired || (look.version === 'public' && !field.public)) return [];
    const { label, labelEn, kind, unit } = field;
    return [{ key, label, labelEn, kind, unit }];
  });

const tableOf = (key: OwnColumnKey): 'products' | 'producers' =>
  key.startsWith('products.') ? 'products' : 'producers';

/** Whether the column tells of the producer: the same for all its products. */
export const isOfProducer = (key: OwnColumnKey): boolean => tableOf(key) === 'producers';

/** What a record holds for the columns of its table; nothing where the look prints none of them. */
export const ownValuesOf = (record: OwnValues, table: OwnTable, columns: readonly OwnColumn[]): WithOwn => {
  const values = columns
    .filter(({ key }) => tableOf(key) === table)
    .map(({ key }) => [key, ownValueIn(record, key.slice(ownFieldId({ of: table, key: '' }).length))] as const);
  return values.length === 0 ? {} : { own: Object.fromEntries(values) };
};

const kinds: Readonly<Record<OwnColumn['kind'], ColumnKind>> = {
  text: 'text',
  longText: 'text',
  number: 'decimal',
  date: 'date',
  flag: 'text',
  choice: 'text',
};
const widths: Readonly<Record<OwnColumn['kind'], number>> = {
  text: 24,
  longText: 36,
  number: 14,
  date: 13,
  flag: 10,
  choice: 18,
};

const named = (text: string | null, unit: string | null): string | null =>
  text === null || text === '' || unit === null || unit === '' ? text : `${text} (${unit})`;

/** Heading, width, kind and value of an own column. */
export const ownColumn = (words: CatalogueWords, { key, label, labelEn, kind, unit }: OwnColumn) => ({
  key,
  header: translated(words, named(label, unit), named(labelEn, unit)) ?? label,
  width: widths[kind],
  kind: kinds[kind],
  value: (product: CatalogueProduct, producer: CatalogueProducer | null): CellValue => {
    const value = (isOfProducer(key) ? producer : product)?.own?.[key] ?? null;
    if (typeof value === 'boolean') return value ? words.papers.yes : words.papers.no;
    return typeof value === 'string' && kind !== 'date' ? typedText(words, value) : value;
  },
});
