import type { CellValue, ColumnKind } from '../workbook-description';
import type { CatalogueWords } from './catalogue-words';

/** A cell in words, as a reader of the workbook sees it: «185.000», «4 sao», «09/03/2028», or «185,000», «4 stars», «9 March 2028». Null where nothing is known. */
export const cellWords = (words: CatalogueWords, kind: ColumnKind, value: CellValue): string | null => {
  if (value === null || value === '') return null;
  if (typeof value === 'number') {
    if (kind === 'stars') return words.papers.starCount(value);
    return kind === 'integer' ? String(value) : words.format.number(value);
  }
  return kind === 'date' ? words.format.date(value) : value;
};
