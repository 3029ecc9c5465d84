import type { WorkbookSheet } from '../workbook-description';
import { type CatalogueColumn, furtherColumns, printedColumns } from './catalogue-columns';
import type { CatalogueProducer, CatalogueProduct, CatalogueSnapshot } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { titleLines } from './title-lines';

export interface ProductSheetLook {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: 'all' | 'printed';
}

/** Row height in points that holds a photo of 2,4 cm. */
const photoRowHeight = 72;

const byId = (producers: readonly CatalogueProducer[]): ReadonlyMap<string, CatalogueProducer> =>
  new Map(producers.map((producer) => [producer.id, producer]));

const bare = ({ header, width, kind }: CatalogueColumn) => ({ header, width, kind });

/** Products in print order; the photo column is left out of a sheet without any photo. */
export const productSheet = (
  snapshot: CatalogueSnapshot,
  words: CatalogueWords,
  products: readonly CatalogueProduct[],
  look: ProductSheetLook,
): WorkbookSheet => {
  const producers = byId(snapshot.producers);
  const hasPhotos = products.some((product) => product.photo !== null);
  const printed = printedColumns(words).filter((column) => hasPhotos || column.kind !== 'photo');
  const columns = look.columns === 'all' ? [...printed, ...furtherColumns(words)] : printed;
  const photoColumn = printed.findIndex((column) => column.kind === 'photo');
  return {
    name: look.sheetName,
    titles: titleLines(snapshot, words, look.title),
    columns: columns.map(bare),
    rows: products.map((product, index) => ({
      cells: columns.map((column) => column.value(product, producers.get(product.producerId) ?? null, index)),
    })),
    photos: products.flatMap((product, row) =>
      product.photo === null ? [] : [{ row, column: photoColumn, sha256: product.photo, description: product.name }],
    ),
    rowHeight: hasPhotos ? photoRowHeight : null,
    filter: true,
    print: { orientation: 'landscape', columns: printed.length },
    frozenColumns: printed.findIndex((column) => column.header === words.papers.columns.name) + 1,
  };
};
