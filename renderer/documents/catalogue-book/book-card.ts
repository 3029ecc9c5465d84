import { type CatalogueColumn, catalogueColumn } from '../catalogue/catalogue-columns';
import type { CatalogueProducer, CatalogueProduct } from '../catalogue/catalogue-snapshot';
import type { CatalogueWords } from '../catalogue/catalogue-words';
import { cellWords } from '../catalogue/cell-words';
import { letInNote } from '../catalogue/let-in-note';
import { columnsOfPage, priceText } from '../catalogue/price-text';
import type { BookCard, BookLine, BookQr } from './catalogue-book';

/** Shown as heading, picture or stars of a card, not as a line. */
const notALine: ReadonlySet<string> = new Set(['number', 'photo', 'name', 'stars', 'note']);

/** Longest address that still makes a code which a phone reads from paper. */
const longestQr = 250;

const asLink = (text: string | null): string | null => {
  const address = text?.trim() ?? '';
  if (!/^(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/iu.test(address) || address.length > longestQr) return null;
  return /^https?:/iu.test(address) ? address : `https://${address}`;
};

/** The producer's own link to the product, then the producer's site, then the bare GTIN: no address of ours is ever put in. */
export const qrOf = (product: CatalogueProduct, producer: CatalogueProducer | null): BookQr | null => {
  const link = asLink(product.traceCode) ?? asLink(producer?.website ?? null);
  if (link !== null) return { text: link, caption: link.replace(/^https?:\/\//iu, '') };
  return product.gtin === null || product.gtin === '' ? null : { text: product.gtin, caption: `GTIN ${product.gtin}` };
};

const inOneLine = (text: string): string => text.split('\n').join(', ');
/** «Địa chỉ / Address»: headers of two languages stand in two lines in the workbook. */
const label = (header: string): string => header.split('\n').join(' / ');

const lineOf = (
  words: CatalogueWords,
  column: CatalogueColumn,
  product: CatalogueProduct,
  producer: CatalogueProducer | null,
): readonly BookLine[] => {
  const price = column.key === 'priceMin';
  const value = price
    ? priceText(words, product, producer)
    : cellWords(words, column.kind, column.value(product, producer, 0));
  if (value === null || value === '') return [];
  return [
    {
      label: label(price ? words.papers.book.price : column.header),
      value: inOneLine(value),
      ...(column.key === 'producer' ? { bold: true } : {}),
    },
  ];
};

/** The card of a product with the lines of these columns; what is not known has no line. */
export const bookCard = (
  words: CatalogueWords,
  columns: readonly CatalogueColumn[],
  product: CatalogueProduct,
  producer: CatalogueProducer | null,
  photos: boolean,
): BookCard => ({
  id: product.id,
  name: cellWords(words, 'text', catalogueColumn(words, 'name').value(product, producer, 0)) ?? '',
  stars: product.stars,
  starWords: product.stars === null ? null : words.papers.starCount(product.stars),
  lines: columnsOfPage(columns)
    .filter(({ key }) => !notALine.has(key))
    .flatMap((column) => lineOf(words, column, product, producer)),
  note: letInNote(words, product),
  photo: photos ? product.photo : null,
  qr: qrOf(product, producer),
});
