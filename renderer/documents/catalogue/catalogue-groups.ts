import type { CatalogueGrouping } from '../../domain/records/catalogue-look';
import { sectorCodes, sectors } from '../../domain/reference/product-groups';
import { provinceOfCode } from '../../domain/reference/province';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import type { CatalogueProducer, CatalogueProduct, CatalogueSnapshot } from './catalogue-snapshot';
import { type CatalogueWords, inLanguage } from './catalogue-words';
import { translated } from './translated-text';

/** Products that stand under one heading. */
export interface CatalogueGroup {
  readonly key: string;
  /** «II. Đồ uống», «Tuyên Quang», «Hợp tác xã Bản Liền». */
  readonly name: string;
  readonly products: readonly CatalogueProduct[];
}

type Placed = Pick<CatalogueProduct, 'sector' | 'producerId'>;

const keyOf = (grouping: CatalogueGrouping, product: Placed, producer: CatalogueProducer | undefined): string => {
  if (grouping === 'sector') return product.sector ?? '';
  return grouping === 'province' ? (producer?.provinceCode ?? '') : product.producerId;
};

const nameOf = (
  words: CatalogueWords,
  grouping: CatalogueGrouping,
  key: string,
  producer: CatalogueProducer | undefined,
) => {
  if (grouping === 'sector') {
    const sector = sectors().find(({ code }) => code === key);
    return sector
      ? `${sector.code}. ${inLanguage(words, { vi: sector.shortVi, en: sector.en })}`
      : words.papers.sheets.noSector;
  }
  if (grouping === 'province') return provinceOfCode(key)?.name ?? words.papers.noProvince;
  return (producer && translated(words, producer.name, producer.nameEn)) ?? words.papers.noProducer;
};

/** Sectors in the order of the law, provinces and producers by name; what is not known stands last. */
export const compareGroups =
  (grouping: CatalogueGrouping, producers: ReadonlyMap<string, CatalogueProducer>) =>
  (a: Placed, b: Placed): number => {
    const [left, right] = [a, b].map((each) => keyOf(grouping, each, producers.get(each.producerId)));
    if (left === undefined || right === undefined || left === right) return 0;
    if (left === '' || right === '') return left === '' ? 1 : -1;
    if (grouping === 'sector')
      return sectorCodes.findIndex((code) => code === left) - sectorCodes.findIndex((code) => code === right);
    const name = (key: string): string =>
      (grouping === 'province' ? provinceOfCode(key)?.name : producers.get(key)?.name) ?? '';
    return compareVietnamese(name(left), name(right)) || (left < right ? -1 : 1);
  };

export const producersById = (snapshot: Pick<CatalogueSnapshot, 'producers'>): ReadonlyMap<string, CatalogueProducer> =>
  new Map(snapshot.producers.map((producer) => [producer.id, producer]));

/** The products of a snapshot under the headings of its grouping, each in the order in which the snapshot has them. */
export const catalogueGroups = (snapshot: CatalogueSnapshot, words: CatalogueWords): readonly CatalogueGroup[] => {
  const producers = producersById(snapshot);
  const { grouping } = snapshot.look;
  const groups = new Map<string, CatalogueProduct[]>();
  for (const product of snapshot.products) {
    const key = keyOf(grouping, product, producers.get(product.producerId));
    const group = groups.get(key);
    if (group) group.push(product);
    else groups.set(key, [product]);
  }
  const inOrder = compareGroups(grouping, producers);
  return [...groups]
    .toSorted(([, [a]], [, [b]]) => (a && b ? inOrder(a, b) : 0))
    .map(([key, products]) => ({
      key,
      name: nameOf(words, grouping, key, producers.get(products[0]?.producerId ?? '')),
      products,
    }));
};
