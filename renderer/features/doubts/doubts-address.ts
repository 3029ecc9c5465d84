import type { PairTable } from '../../domain/records/pair';
import type { TableName } from '../../domain/records/table-name';

export const doubtsBase = '/can-xem-lai';
export const twinsBase = `${doubtsBase}/trung-trong-so`;
export const queriesBase = `${doubtsBase}/cau-hoi`;
export const rekeyBase = `${doubtsBase}/nhap-lai`;
export const mergeBase = `${doubtsBase}/gop`;

const words: { readonly [T in PairTable]: string } = { producers: 'chu-the', products: 'san-pham' };

/** The table of which an address speaks; null for a word that names none. */
export const tableOfWord = (word: string): PairTable | null =>
  word === words.producers ? 'producers' : word === words.products ? 'products' : null;

/** Two records side by side. */
export const mergeAddress = (table: PairTable, first: string, second: string): string =>
  `${mergeBase}/${words[table]}/${first}/${second}`;

const pages: { readonly [T in PairTable]: string } = { producers: '/chu-the', products: '/san-pham' };

/** The page of one record. */
export const recordAddress = (table: PairTable, id: string): string => `${pages[table]}/${id}`;

/** The page of a record whose check is followed; of another table: the queue itself. */
export const pageOfReviewed = (table: TableName, id: string): string => {
  if (table === 'buyers') return `/ben-mua/${id}`;
  return table === 'producers' || table === 'products' ? recordAddress(table, id) : queriesBase;
};
