import { formatPhone } from '../../domain/identity/phone-number';
import type { CellValue, WorkbookColumn, WorkbookSheet } from '../workbook-description';
import type { CatalogueProducer, CatalogueSnapshot } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { titleLines } from './title-lines';
import { translated, typedText } from './translated-text';

const columnsOf = ({ papers }: CatalogueWords): readonly WorkbookColumn[] => [
  { header: papers.columns.number, width: 6, kind: 'integer' },
  { header: papers.columns.producer, width: 36, kind: 'text' },
  { header: papers.columns.producerKind, width: 15, kind: 'text' },
  { header: papers.columns.address, width: 36, kind: 'text' },
  { header: papers.columns.representative, width: 22, kind: 'text' },
  { header: papers.columns.representativeTitle, width: 18, kind: 'text' },
  { header: papers.columns.phones, width: 15, kind: 'code' },
  { header: papers.columns.email, width: 24, kind: 'code' },
  { header: papers.columns.taxCode, width: 16, kind: 'code' },
  { header: papers.columns.products, width: 10, kind: 'integer' },
  { header: papers.columns.booth, width: 10, kind: 'code' },
  { header: papers.state, width: 11, kind: 'text' },
];

const cellsOf = (
  words: CatalogueWords,
  producer: CatalogueProducer,
  products: number,
  index: number,
): readonly CellValue[] => [
  index + 1,
  translated(words, producer.name, producer.nameEn),
  words.producerKinds[producer.kind],
  producer.address,
  producer.representative,
  typedText(words, producer.representativeTitle),
  producer.phones.map(formatPhone).join('\n') || null,
  producer.email,
  producer.taxCode,
  products,
  producer.boothNo,
  words.papers.participationState[producer.state],
];

/** Everyone who was invited or accepted, with the number of products that the catalogue shows of each. */
export const producersSheet = (snapshot: CatalogueSnapshot, words: CatalogueWords): WorkbookSheet => {
  const counts = new Map<string, number>();
  for (const { producerId } of snapshot.products) counts.set(producerId, (counts.get(producerId) ?? 0) + 1);
  const columns = columnsOf(words);
  return {
    name: words.papers.sheets.producers,
    titles: titleLines(snapshot, words, words.papers.producersTitle),
    columns,
    rows: snapshot.producers.map((producer, index) => ({
      cells: cellsOf(words, producer, counts.get(producer.id) ?? 0, index),
    })),
    photos: [],
    rowHeight: null,
    filter: true,
    print: { orientation: 'landscape', columns: columns.length },
    frozenColumns: 2,
  };
};
