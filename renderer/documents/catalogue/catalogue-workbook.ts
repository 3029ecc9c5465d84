import { sectorCodes, sectors } from '../../domain/reference/product-groups';
import type { WorkbookDescription, WorkbookSheet } from '../workbook-description';
import type { CatalogueProduct, CatalogueSnapshot } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { keptOutSheet } from './kept-out-sheet';
import { producersSheet } from './producers-sheet';
import { productSheet } from './product-sheet';
import { summarySheet } from './summary-sheet';

const groupBySector = (products: readonly CatalogueProduct[]): ReadonlyMap<string | null, CatalogueProduct[]> => {
  const groups = new Map<string | null, CatalogueProduct[]>();
  for (const product of products) {
    const group = groups.get(product.sector);
    if (group) group.push(product);
    else groups.set(product.sector, [product]);
  }
  return groups;
};

const sectorSheets = (snapshot: CatalogueSnapshot, words: CatalogueWords): readonly WorkbookSheet[] => {
  const groups = groupBySector(snapshot.products);
  const codes: readonly (string | null)[] = [...sectorCodes, null];
  return codes.flatMap((code) => {
    const products = groups.get(code);
    if (!products) return [];
    const sector = sectors.find((each) => each.code === code);
    const name = sector ? (words.language === 'vi' ? sector.shortVi : sector.en) : words.papers.sheets.noSector;
    const sheetName = sector ? `${sector.code}. ${name}` : name;
    return [
      productSheet(snapshot, words, products, { sheetName, title: words.papers.sectorTitle(name), columns: 'printed' }),
    ];
  });
};

/**
 * The catalogue as a workbook (C1): all products with every column, one sheet for each sector, the producers, the summary whose
 * sums add up, and what was kept out with the reason.
 */
export const catalogueWorkbook = (snapshot: CatalogueSnapshot, words: CatalogueWords): WorkbookDescription => {
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
      ...sectorSheets(snapshot, words),
      producersSheet(snapshot, words),
      summarySheet(snapshot, words),
      keptOutSheet(snapshot, words),
    ],
    words: { starFormat: words.papers.starFormat, pageFooter: words.papers.pageFooter },
  };
};
