import type { PairTable } from '../../domain/records/pair';

export const doubtsBase = '/can-xem-lai';
export const twinsBase = `${doubtsBase}/trung-trong-so`;
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
