import type { WorkbookDescription, WorkbookSheet } from '../workbook-description';
import { catalogueChanges } from './catalogue-changes';
import { catalogueGroups } from './catalogue-groups';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { changesSheet } from './changes-sheet';
import { keptOutSheet } from './kept-out-sheet';
import { producersSheet } from './producers-sheet';
import { productSheet } from './product-sheet';
import { summarySheet } from './summary-sheet';

/** One sheet for each sector or province; producers are too many for tabs and stand together in the first sheet. */
const groupSheets = (snapshot: CatalogueSnapshot, words: CatalogueWords): readonly WorkbookSheet[] =>
  snapshot.look.grouping === 'producer'
    ? []
    : catalogueGroups(snapshot, words).map(({ name, products }) =>
        productSheet(snapshot, words, products, {
          sheetName: name,
          title: words.papers.sectorTitle(name),
          columns: 'printed',
        }),
      );

/**
 * The catalogue as a workbook (C1): all products with every column, one sheet for each group, the producers, the summary whose
 * sums add up, what was kept out with the reason, and what has changed since the edition `since`.
 */
export const catalogueWorkbook = (
  snapshot: CatalogueSnapshot,
  words: CatalogueWords,
  since: CatalogueSnapshot | null = null,
): WorkbookDescription => {
  const all = productSheet(snapshot, words, snapshot.products, {
    sheetName: words.papers.sheets.all,
    title: words.papers.title,
    columns: 'all',
  });
  return {
    title: words.papers.fileTitle(snapshot.conferenceName),
    author: snapshot.officeName,
    createdAt: snapshot.createdAt,
    sheets: [
      all,
      ...groupSheets(snapshot, words),
      producersSheet(snapshot, words),
      summarySheet(snapshot, words),
      keptOutSheet(snapshot, words),
      ...(since === null ? [] : [changesSheet(snapshot, words, since, catalogueChanges(since, snapshot, words))]),
    ],
    words: {
      starFormat: words.papers.starFormat,
      dayFormat: words.format.dayCells,
      pageFooter: words.papers.pageFooter,
      photos: words.papers.photos,
    },
  };
};
