import { sectorCodes, taxonomyEntry } from '../../domain/reference/product-groups';
import type { WorkbookRow, WorkbookSheet } from '../workbook-description';
import type { CatalogueProduct, CatalogueSnapshot } from './catalogue-snapshot';
import { type CatalogueWords, inLanguage } from './catalogue-words';
import { titleLines } from './title-lines';

const stars = [5, 4, 3] as const;

/** `unstarred`: products that were let in without a star that may be printed have a column of their own, or no sum would add up. */
const countsOf = (products: readonly CatalogueProduct[], unstarred: boolean): readonly number[] => [
  ...stars.map((star) => products.filter((product) => product.stars === star).length),
  ...(unstarred ? [products.filter((product) => product.stars === null).length] : []),
  products.length,
];

/** Sector × stars: each row adds up to its total, each column to the last row, and that to the first sheet. */
export const summarySheet = (snapshot: CatalogueSnapshot, words: CatalogueWords): WorkbookSheet => {
  const { columns } = words.papers;
  const codes: readonly (string | null)[] = [...sectorCodes, null];
  const unstarred = snapshot.products.some((product) => product.stars === null);
  const rows = codes.flatMap((code): readonly WorkbookRow[] => {
    const products = snapshot.products.filter((product) => product.sector === code);
    // A sector without products is a fact worth a row; products without a sector are a gap that shows only when there is one.
    if (code === null && products.length === 0) return [];
    const entry = taxonomyEntry(code);
    const name = entry ? `${entry.code}. ${inLanguage(words, entry)}` : words.papers.sheets.noSector;
    return [{ cells: [name, ...countsOf(products, unstarred)] }];
  });
  const total: WorkbookRow = { cells: [words.papers.total, ...countsOf(snapshot.products, unstarred)], style: 'total' };
  return {
    name: words.papers.sheets.summary,
    titles: titleLines(snapshot, words, words.papers.summaryTitle),
    columns: [
      { header: columns.sector, width: 60, kind: 'text' },
      ...stars.map((star) => ({ header: words.papers.starCount(star), width: 14, kind: 'integer' as const })),
      ...(unstarred ? [{ header: words.papers.noStar, width: 14, kind: 'integer' as const }] : []),
      { header: columns.total, width: 14, kind: 'integer' },
    ],
    rows: [...rows, total],
    photos: [],
    rowHeight: null,
    filter: false,
    print: { orientation: 'landscape', columns: stars.length + (unstarred ? 3 : 2) },
    frozenColumns: 1,
  };
};
