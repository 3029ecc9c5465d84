import {
  buyerColumns,
  type CatalogueColumnKey,
  type CatalogueLook,
  catalogueColumnKeys,
  isOwnColumn,
  type LookColumn,
} from '../../domain/records/catalogue-look';
import type { CellValue, ColumnKind, WorkbookColumn } from '../workbook-description';
import type { CatalogueProducer, CatalogueProduct, OwnColumn } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';
import { columnValues } from './column-values';
import { ownColumn } from './own-columns';

/** A column with the value that it shows; `producer` null when the register has lost it. */
export interface CatalogueColumn extends WorkbookColumn {
  readonly key: LookColumn | 'note';
  readonly value: (product: CatalogueProduct, producer: CatalogueProducer | null, index: number) => CellValue;
}

/** Width in characters and kind of each column. */
const shapes: Readonly<Record<CatalogueColumnKey | 'note', readonly [number, ColumnKind]>> = {
  number: [6, 'integer'],
  photo: [15, 'photo'],
  name: [27, 'text'],
  stars: [8, 'stars'],
  decision: [17, 'text'],
  packaging: [17, 'text'],
  priceMin: [12, 'money'],
  priceMax: [12, 'money'],
  wholesalePrice: [12, 'money'],
  priceUnit: [9, 'text'],
  producer: [27, 'text'],
  address: [29, 'text'],
  phones: [15, 'code'],
  sector: [26, 'text'],
  group: [30, 'text'],
  decisionDate: [13, 'date'],
  authority: [22, 'text'],
  expiresOn: [13, 'date'],
  unit: [10, 'text'],
  shelfLife: [14, 'text'],
  vat: [10, 'text'],
  minimumOrder: [16, 'text'],
  capacity: [12, 'decimal'],
  capacityUnit: [14, 'text'],
  season: [18, 'text'],
  standards: [26, 'text'],
  gtin: [17, 'code'],
  traceCode: [18, 'code'],
  ingredients: [26, 'text'],
  story: [40, 'text'],
  producerKind: [15, 'text'],
  representative: [22, 'text'],
  representativeTitle: [18, 'text'],
  email: [26, 'code'],
  website: [24, 'code'],
  taxCode: [16, 'code'],
  salesChannels: [26, 'text'],
  connectionNeed: [26, 'text'],
  booth: [10, 'code'],
  note: [30, 'text'],
};

export const catalogueColumn = (words: CatalogueWords, key: CatalogueColumnKey | 'note'): CatalogueColumn => {
  const [width, kind] = shapes[key];
  return { key, header: words.papers.columns[key], width, kind, value: columnValues(words)[key] };
};

const mayShow = (look: CatalogueLook, key: CatalogueColumnKey): boolean =>
  (look.version === 'buyer' || !buyerColumns.has(key)) && (look.photos || key !== 'photo');

/** The columns that the officer chose, in his order; `own`: the own fields among them, as the snapshot froze them. */
export const printedColumns = (
  words: CatalogueWords,
  look: CatalogueLook,
  own: readonly OwnColumn[] = [],
): readonly CatalogueColumn[] =>
  look.columns.flatMap((key): readonly CatalogueColumn[] => {
    if (isOwnColumn(key)) return own.filter((each) => each.key === key).map((each) => ownColumn(words, each));
    return mayShow(look, key) ? [catalogueColumn(words, key)] : [];
  });

/** The other columns, for the screen, the filter and the buyer's own work; beyond the print area. */
export const furtherColumns = (words: CatalogueWords, look: CatalogueLook): readonly CatalogueColumn[] =>
  look.further
    ? catalogueColumnKeys
        .filter((key) => key !== 'photo' && mayShow(look, key) && !look.columns.includes(key))
        .map((key) => catalogueColumn(words, key))
    : [];
