import type { WorkbookSheet } from '../workbook-description';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { titleLines } from './title-lines';
import { translated } from './translated-text';

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Products that were brought and are not shown, each with its reason (C3). */
export const keptOutSheet = (snapshot: CatalogueSnapshot, words: CatalogueWords): WorkbookSheet => {
  const { columns } = words.papers;
  return {
    name: words.papers.sheets.keptOut,
    titles: titleLines(snapshot, words, words.papers.keptOutTitle),
    columns: [
      { header: columns.number, width: 6, kind: 'integer' },
      { header: columns.name, width: 36, kind: 'text' },
      { header: columns.producer, width: 40, kind: 'text' },
      { header: columns.reason, width: 46, kind: 'text' },
      { header: columns.decision, width: 20, kind: 'text' },
      { header: columns.expiresOn, width: 13, kind: 'date' },
    ],
    rows: snapshot.keptOut.map((product, index) => ({
      cells: [
        index + 1,
        translated(words, product.name, product.nameEn ?? null),
        translated(words, product.producerName, product.producerNameEn ?? null),
        capitalised(words.keptOut[product.reason]),
        product.decisionNo,
        product.expiresOn,
      ],
    })),
    photos: [],
    rowHeight: null,
    filter: true,
    print: { orientation: 'landscape', columns: 6 },
    frozenColumns: 2,
  };
};
