import type { WorkbookSheet } from '../workbook-description';
import { type CatalogueColumn, catalogueColumn, furtherColumns, printedColumns } from './catalogue-columns';
import { producersById } from './catalogue-groups';
import type { CatalogueProduct, CatalogueSnapshot } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { titleLines } from './title-lines';

export interface ProductSheetLook {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: 'all' | 'printed';
}

/** Row height in points that holds a photo of 2,4 cm. */
const photoRowHeight = 72;

const bare = ({ header, width, kind }: CatalogueColumn) => ({ header, width, kind });

/**
 * The columns of the look for these products: no photo column where none has a photo, and the notes of products that were let in
 * wherever there is one, whatever the officer chose to print (C3).
 */
const columnsFor = (snapshot: CatalogueSnapshot, words: CatalogueWords, products: readonly CatalogueProduct[]) => {
  const { look, own } = snapshot;
  const hasPhotos = products.some((product) => product.photo !== null);
  const notes = products.some((product) => product.letIn !== null) ? [catalogueColumn(words, 'note')] : [];
  const printed = printedColumns(words, look, own).filter((column) => hasPhotos || column.kind !== 'photo');
  return { printed: [...printed, ...notes], further: furtherColumns(words, look) };
};

/** Products in print order. */
export const productSheet = (
  snapshot: CatalogueSnapshot,
  words: CatalogueWords,
  products: readonly CatalogueProduct[],
  look: ProductSheetLook,
): WorkbookSheet => {
  const producers = producersById(snapshot);
  const { printed, further } = columnsFor(snapshot, words, products);
  const columns = look.columns === 'all' ? [...printed, ...further] : printed;
  const photoColumn = printed.findIndex((column) => column.kind === 'photo');
  return {
    name: look.sheetName,
    titles: titleLines(snapshot, words, look.title),
    columns: columns.map(bare),
    rows: products.map((product, index) => ({
      cells: columns.map((column) =>
        column.kind === 'photo' && product.photo === null
          ? words.papers.photos.noPhoto
          : column.value(product, producers.get(product.producerId) ?? null, index),
      ),
    })),
    photos:
      photoColumn === -1
        ? []
        : products.flatMap((product, row) =>
            product.photo === null
              ? []
              : [{ row, column: photoColumn, sha256: product.photo, description: product.name }],
          ),
    ...(snapshot.look.logo === null ? {} : { logo: { sha256: snapshot.look.logo, description: snapshot.officeName } }),
    rowHeight: photoColumn === -1 ? null : photoRowHeight,
    filter: true,
    print: { orientation: 'landscape', columns: printed.length },
    frozenColumns: Math.max(1, printed.findIndex((column) => column.key === 'name') + 1),
  };
};
