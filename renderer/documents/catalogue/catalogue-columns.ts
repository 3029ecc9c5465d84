import { formatPhone } from '../../domain/identity/phone-number';
import { taxonomyEntry } from '../../domain/reference/product-groups';
import { formatDate } from '../../domain/vietnamese/format';
import type { CellValue, ColumnKind, WorkbookColumn } from '../workbook-description';
import type { CatalogueProducer, CatalogueProduct } from './catalogue-snapshot';
import type { CatalogueWords } from './catalogue-words';

/** A column with the value that it shows; `producer` null when the register has lost it. */
export interface CatalogueColumn extends WorkbookColumn {
  readonly value: (product: CatalogueProduct, producer: CatalogueProducer | null, index: number) => CellValue;
}

type Value = CatalogueColumn['value'];
type Header = keyof CatalogueWords['papers']['columns'];

const phonesOf = (producer: CatalogueProducer | null): CellValue =>
  producer === null || producer.phones.length === 0 ? null : producer.phones.map(formatPhone).join('\n');

const decisionOf = (product: CatalogueProduct): string =>
  [product.decisionNo, product.decisionDate === null ? null : formatDate(product.decisionDate)]
    .filter((part) => part !== null && part !== '')
    .join('\n');

const groupName = (words: CatalogueWords, code: string | null): string | null => {
  const entry = taxonomyEntry(code);
  return entry && entry.level !== 'sector' ? `${entry.code} ${entry[words.language]}` : null;
};

const sectorName = (words: CatalogueWords, code: string | null): string | null => {
  const entry = taxonomyEntry(code);
  return entry ? `${entry.code}. ${entry[words.language]}` : null;
};

const vat = (words: CatalogueWords, included: boolean | null): string | null =>
  included === null ? null : included ? words.papers.yes : words.papers.no;

const capacityUnit = (words: CatalogueWords, product: CatalogueProduct): string | null => {
  const { capacityUnit: unit, capacityPeriod: period } = product;
  if (unit === null) return null;
  return period === null ? unit : words.papers.perPeriod(unit, words.periods[period]);
};

const columnMaker =
  (words: CatalogueWords) =>
  (key: Header, width: number, kind: ColumnKind, value: Value): CatalogueColumn => ({
    header: words.papers.columns[key],
    width,
    kind,
    value,
  });

/** What a reader of the printed page needs: it fills a landscape A4 at a readable size. */
export const printedColumns = (words: CatalogueWords): readonly CatalogueColumn[] => {
  const column = columnMaker(words);
  return [
    column('number', 6, 'integer', (_product, _producer, index) => index + 1),
    column('photo', 15, 'photo', () => null),
    column('name', 27, 'text', (product) => product.name),
    column('stars', 8, 'stars', (product) => product.stars),
    column('decision', 17, 'text', decisionOf),
    column('packaging', 17, 'text', (product) => product.packaging),
    column('priceMin', 12, 'money', (product) => product.priceMin),
    // A list that gives one price twice does not mean a range.
    column('priceMax', 12, 'money', (product) => (product.priceMax === product.priceMin ? null : product.priceMax)),
    column('priceUnit', 9, 'text', (product) => product.priceUnit),
    column('producer', 27, 'text', (_product, producer) => producer?.name ?? null),
    column('address', 29, 'text', (_product, producer) => producer?.address ?? null),
    column('phones', 15, 'code', (_product, producer) => phonesOf(producer)),
  ];
};

/** Further columns of the first sheet, for the screen, the filter and the buyer's own work; beyond the print area. */
export const furtherColumns = (words: CatalogueWords): readonly CatalogueColumn[] => {
  const column = columnMaker(words);
  return [
    column('sector', 26, 'text', (product) => sectorName(words, product.sector)),
    column('group', 30, 'text', (product) => groupName(words, product.groupCode)),
    column('decisionDate', 13, 'date', (product) => product.decisionDate),
    column('authority', 22, 'text', (product) => product.authority),
    column('expiresOn', 13, 'date', (product) => product.expiresOn),
    column('unit', 10, 'text', (product) => product.unit),
    column('shelfLife', 14, 'text', (product) => product.shelfLife),
    column('vat', 10, 'text', (product) => vat(words, product.vatIncluded)),
    column('minimumOrder', 16, 'text', (product) => product.minimumOrder),
    column('capacity', 12, 'decimal', (product) => product.capacityQty),
    column('capacityUnit', 14, 'text', (product) => capacityUnit(words, product)),
    column('season', 18, 'text', (product) => product.season),
    column('standards', 26, 'text', (product) => product.standards.join(', ') || null),
    column('gtin', 17, 'code', (product) => product.gtin),
    column('traceCode', 18, 'code', (product) => product.traceCode),
    column('ingredients', 26, 'text', (product) => product.ingredients),
    column('producerKind', 15, 'text', (_product, producer) => (producer ? words.producerKinds[producer.kind] : null)),
    column('representative', 22, 'text', (_product, producer) => producer?.representative ?? null),
    column('representativeTitle', 18, 'text', (_product, producer) => producer?.representativeTitle ?? null),
    column('email', 26, 'code', (_product, producer) => producer?.email ?? null),
    column('website', 24, 'code', (_product, producer) => producer?.website ?? null),
    column('taxCode', 16, 'code', (_product, producer) => producer?.taxCode ?? null),
    column('salesChannels', 26, 'text', (product) => product.salesChannels),
    column('connectionNeed', 26, 'text', (product) => product.connectionNeed),
    column('booth', 10, 'code', (_product, producer) => producer?.boothNo ?? null),
  ];
};
