import { type CatalogueColumn, catalogueColumn } from './catalogue-columns';
import type { CatalogueProduct } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { cellWords } from './cell-words';

/** «85.000 - 120.000/hộp»: a workbook has three columns for one price, a page has one line. */
export const priceText = (
  words: CatalogueWords,
  product: CatalogueProduct,
  producer: Parameters<CatalogueColumn['value']>[1],
): string => {
  const shown = (['priceMin', 'priceMax', 'priceUnit'] as const).map((key) => {
    const column = catalogueColumn(words, key);
    return cellWords(words, column.kind, column.value(product, producer, 0));
  });
  const [from = null, to = null, unit = null] = shown;
  const price = [from, to].filter((each) => each !== null).join(' - ');
  return price === '' || unit === null ? price : `${price}/${unit}`;
};

/** Columns of a page: where the price begins it is told whole. */
export const columnsOfPage = (columns: readonly CatalogueColumn[]): readonly CatalogueColumn[] =>
  columns.some(({ key }) => key === 'priceMin')
    ? columns.filter(({ key }) => key !== 'priceMax' && key !== 'priceUnit')
    : columns;
