import { formatPhone } from '../../domain/identity/phone-number';
import type { CatalogueColumnKey } from '../../domain/records/catalogue-look';
import { taxonomyEntry } from '../../domain/reference/product-groups';
import type { CellValue } from '../workbook-description';
import type { CatalogueProducer, CatalogueProduct } from './catalogue-snapshot';
import { type CatalogueWords, inLanguage } from './catalogue-words';
import { letInNote } from './let-in-note';
import { translated, typedText } from './translated-text';

type Value = (product: CatalogueProduct, producer: CatalogueProducer | null, index: number) => CellValue;

const phonesOf = (producer: CatalogueProducer | null): CellValue =>
  producer === null || producer.phones.length === 0 ? null : producer.phones.map(formatPhone).join('\n');

const decisionOf = ({ format }: CatalogueWords, product: CatalogueProduct): CellValue =>
  [product.decisionNo, product.decisionDate === null ? null : format.date(product.decisionDate)]
    .filter((part) => part !== null && part !== '')
    .join('\n') || null;

const groupName = (words: CatalogueWords, code: string | null): string | null => {
  const entry = taxonomyEntry(code);
  return entry && entry.level !== 'sector' ? `${entry.code} ${inLanguage(words, entry)}` : null;
};

const sectorName = (words: CatalogueWords, code: string | null): string | null => {
  const entry = taxonomyEntry(code);
  return entry ? `${entry.code}. ${inLanguage(words, entry)}` : null;
};

const vat = (words: CatalogueWords, included: boolean | null): string | null =>
  included === null ? null : included ? words.papers.yes : words.papers.no;

const capacityUnit = (words: CatalogueWords, product: CatalogueProduct): string | null => {
  const { capacityUnit: unit, capacityPeriod: period } = product;
  const shown = typedText(words, unit);
  if (shown === null) return null;
  return period === null ? shown : words.papers.perPeriod(shown, words.periods[period]);
};

const productValues = (words: CatalogueWords) => {
  const typed = (text: string | null): CellValue => typedText(words, text);
  return {
    number: (_product, _producer, index) => index + 1,
    photo: () => null,
    name: (product) => translated(words, product.name, product.nameEn),
    stars: (product) => product.stars,
    decision: (product) => decisionOf(words, product),
    packaging: (product) => typed(product.packaging),
    priceMin: (product) => product.priceMin,
    // A list that gives one price twice does not mean a range.
    priceMax: (product) => (product.priceMax === product.priceMin ? null : product.priceMax),
    wholesalePrice: (product) => product.wholesalePrice,
    priceUnit: (product) => typed(product.priceUnit),
    sector: (product) => sectorName(words, product.sector),
    group: (product) => groupName(words, product.groupCode),
    decisionDate: (product) => product.decisionDate,
    authority: (product) => product.authority,
    expiresOn: (product) => product.expiresOn,
    unit: (product) => typed(product.unit),
    shelfLife: (product) => typed(product.shelfLife),
    vat: (product) => vat(words, product.vatIncluded),
    minimumOrder: (product) => typed(product.minimumOrder),
    capacity: (product) => product.capacityQty,
    capacityUnit: (product) => capacityUnit(words, product),
    season: (product) => typed(product.season),
    standards: (product) => product.standards.join(', ') || null,
    gtin: (product) => product.gtin,
    traceCode: (product) => product.traceCode,
    ingredients: (product) => typed(product.ingredients),
    story: (product) => translated(words, product.story, product.storyEn),
    salesChannels: (product) => typed(product.salesChannels),
    connectionNeed: (product) => typed(product.connectionNeed),
    note: (product) => letInNote(words, product),
  } as const satisfies Partial<Record<CatalogueColumnKey | 'note', Value>>;
};

const producerValues = (words: CatalogueWords) =>
  ({
    producer: (_product, producer) => producer && translated(words, producer.name, producer.nameEn),
    address: (_product, producer) => producer?.address ?? null,
    phones: (_product, producer) => phonesOf(producer),
    producerKind: (_product, producer) => (producer ? words.producerKinds[producer.kind] : null),
    representative: (_product, producer) => producer?.representative ?? null,
    representativeTitle: (_product, producer) => typedText(words, producer?.representativeTitle ?? null),
    email: (_product, producer) => producer?.email ?? null,
    website: (_product, producer) => producer?.website ?? null,
    taxCode: (_product, producer) => producer?.taxCode ?? null,
    booth: (_product, producer) => producer?.boothNo ?? null,
  }) as const satisfies Partial<Record<CatalogueColumnKey, Value>>;

/** Columns that tell of the producer: the same for all its products. */
export const producerColumnKeys: ReadonlySet<string> = new Set([
  'producer',
  'address',
  'phones',
  'producerKind',
  'representative',
  'representativeTitle',
  'email',
  'website',
  'taxCode',
  'booth',
] satisfies readonly CatalogueColumnKey[]);

/** What each column shows: workbook, book, annex and the list of changes all read it here, so that none can differ. */
export const columnValues = (words: CatalogueWords): Readonly<Record<CatalogueColumnKey | 'note', Value>> => ({
  ...productValues(words),
  ...producerValues(words),
});
