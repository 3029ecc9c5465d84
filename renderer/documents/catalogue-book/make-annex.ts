import { paperDots } from '../../domain/vietnamese/format';
import { type CatalogueColumn, catalogueColumn, printedColumns } from '../catalogue/catalogue-columns';
import { catalogueGroups, producersById } from '../catalogue/catalogue-groups';
import type { CatalogueProduct, CatalogueSnapshot } from '../catalogue/catalogue-snapshot';
import { type CatalogueWords, catalogueWords } from '../catalogue/catalogue-words';
import { cellWords } from '../catalogue/cell-words';
import { columnsOfPage, priceText } from '../catalogue/price-text';
import { glueWords } from '../glue-words';
import { officeHead } from '../office-head';
import type { Block, OfficialDocument, TableCell, TableColumn } from '../official-document';

/** The letter that the annex goes with; what is not typed yet prints dots for the clerk. */
export interface CoveringLetter {
  /** «125/SCT-QLTM». */
  readonly number: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly place: string | null;
}

type Producer = Parameters<CatalogueColumn['value']>[1];

/** Shares of the page that a column needs at the size of the table; others take what their text wants. */
const narrowest: Partial<Record<CatalogueColumn['key'], number>> = {
  number: 8,
  stars: 13,
  decision: 27,
  priceMin: 17,
  wholesalePrice: 14,
  phones: 17,
  gtin: 20,
  taxCode: 20,
};

const alignOf = ({ key, kind }: CatalogueColumn): TableColumn['align'] => {
  if (key === 'priceMin') return 'left';
  if (kind === 'money' || kind === 'decimal') return 'right';
  return kind === 'integer' || kind === 'stars' || kind === 'date' ? 'center' : 'left';
};

const cellOf = (
  words: CatalogueWords,
  column: CatalogueColumn,
  product: CatalogueProduct,
  producer: Producer,
  index: number,
): TableCell => {
  if (column.key === 'priceMin') return { kind: 'text', text: priceText(words, product, producer) };
  const value = column.value(product, producer, index);
  const text = cellWords(words, column.kind, value) ?? '';
  return column.kind === 'stars' && typeof value === 'number'
    ? { kind: 'stars', stars: value, words: glueWords(text) }
    : { kind: 'text', text: glueWords(text) };
};

/** The columns of the look as a page holds them, and the notes of products that were let in. */
const annexColumns = (snapshot: CatalogueSnapshot, words: CatalogueWords): readonly CatalogueColumn[] => {
  const printed = printedColumns(words, { ...snapshot.look, photos: false }, snapshot.own);
  const notes = snapshot.products.some(({ letIn }) => letIn !== null) ? [catalogueColumn(words, 'note')] : [];
  return [...columnsOfPage(printed), ...notes];
};

const tableColumn = (words: CatalogueWords, column: CatalogueColumn): TableColumn => ({
  header: column.key === 'priceMin' ? words.papers.book.price : column.header,
  width: narrowest[column.key] ?? column.width * 0.8,
  align: alignOf(column),
  ...(narrowest[column.key] === undefined ? {} : { whole: true }),
});

/** A heading and a table for each group; numbers go on from one to the next. */
const groupBlocks = (snapshot: CatalogueSnapshot, words: CatalogueWords): readonly Block[] => {
  const producers = producersById(snapshot);
  const columns = annexColumns(snapshot, words);
  let before = 0;
  return catalogueGroups(snapshot, words).flatMap(({ name, products }): readonly Block[] => {
    const first = before;
    before += products.length;
    const rows = products.map((product, index) =>
      columns.map((column) => cellOf(words, column, product, producers.get(product.producerId) ?? null, first + index)),
    );
    return [
      { kind: 'heading', text: name },
      { kind: 'table', dense: true, columns: columns.map((column) => tableColumn(words, column)), rows },
    ];
  });
};

/** A buyer is told that the list is his (C6); one for everybody says nothing. */
const forWhom = ({ buyer }: CatalogueSnapshot, { papers }: CatalogueWords): readonly Block[] =>
  buyer === null
    ? []
    : [{ kind: 'paragraph', align: 'center', indent: false, text: glueWords(papers.forBuyer(buyer.name)) }];

/**
 * «Phụ lục kèm công văn» (domain dossier 4.3): landscape, the office at the left and the motto at the right, the catalogue as one table whose
 * header repeats, grouped as the look says. Photos stay with the book and the workbook.
 */
export const makeAnnex = (snapshot: CatalogueSnapshot, letter: CoveringLetter): OfficialDocument => {
  const words = catalogueWords(snapshot.look.language);
  const { papers, format } = words;
  const language = snapshot.look.language === 'en' ? 'en' : 'vi';
  return {
    title: papers.fileTitle(snapshot.conferenceName),
    author: snapshot.officeName,
    language,
    orientation: 'landscape',
    createdAt: snapshot.createdAt,
    blocks: [
      officeHead(
        { name: snapshot.officeName, superiorBody: snapshot.superiorBody },
        { place: letter.place, day: letter.date, language },
      ),
      {
        kind: 'title',
        title: papers.book.annexTitle,
        subject: glueWords(papers.book.annexSubject(snapshot.conferenceName)),
        reference: glueWords(
          papers.book.annexReference(letter.number ?? paperDots, format.longDate(letter.date), snapshot.officeName),
        ),
      },
      ...forWhom(snapshot, words),
      ...groupBlocks(snapshot, words),
      {
        kind: 'paragraph',
        align: 'left',
        indent: false,
        text: papers.book.annexCount(
          String(snapshot.products.length),
          String(
            snapshot.producers.filter(({ id }) => snapshot.products.some(({ producerId }) => producerId === id)).length,
          ),
          snapshot.day === null ? paperDots : format.date(snapshot.day),
        ),
      },
    ],
  };
};
