import { catalogueColumnKeys } from '../../domain/records/catalogue-look';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import { type CatalogueColumn, catalogueColumn, printedColumns } from '../catalogue/catalogue-columns';
import { catalogueGroups, producersById } from '../catalogue/catalogue-groups';
import type { CatalogueProducer, CatalogueSnapshot } from '../catalogue/catalogue-snapshot';
import { type CatalogueWords, catalogueWords } from '../catalogue/catalogue-words';
import { titleLines } from '../catalogue/title-lines';
import { translated } from '../catalogue/translated-text';
import { bookCard } from './book-card';
import type { BookGroup, BookProducer, CatalogueBook, ProductPage } from './catalogue-book';

const bookLanguage = ({ look }: CatalogueSnapshot): 'vi' | 'en' => (look.language === 'en' ? 'en' : 'vi');

const chosenColumns = ({ look, own }: CatalogueSnapshot, words: CatalogueWords): readonly CatalogueColumn[] =>
  printedColumns(words, look, own);

const groupsOf = (snapshot: CatalogueSnapshot, words: CatalogueWords): readonly BookGroup[] => {
  const producers = producersById(snapshot);
  const columns = chosenColumns(snapshot, words);
  return catalogueGroups(snapshot, words).map(({ key, name, products }) => ({
    key: key === '' ? 'none' : key,
    name,
    count: words.papers.book.products(String(products.length)),
    cards: products.map((product) =>
      bookCard(words, columns, product, producers.get(product.producerId) ?? null, snapshot.look.photos),
    ),
  }));
};

const indexOf = (snapshot: CatalogueSnapshot, words: CatalogueWords): readonly BookProducer[] => {
  const cards = new Map<string, string[]>();
  for (const { id, producerId } of snapshot.products) cards.set(producerId, [...(cards.get(producerId) ?? []), id]);
  const entry = (producer: CatalogueProducer): BookProducer => ({
    name: (translated(words, producer.name, producer.nameEn) ?? '').split('\n').join(', '),
    place: producer.address,
    cardIds: cards.get(producer.id) ?? [],
  });
  return snapshot.producers
    .map(entry)
    .filter(({ cardIds }) => cardIds.length > 0)
    .toSorted((a, b) => compareVietnamese(a.name, b.name));
};

/** The catalogue as a book (C2): cover, contents, a divider for each group, a card for each product, an index of producers. */
export const makeBook = (snapshot: CatalogueSnapshot): CatalogueBook => {
  const words = catalogueWords(snapshot.look.language);
  const lines = titleLines(snapshot, words, words.papers.title);
  const ofStyle = (style: (typeof lines)[number]['style']): readonly string[] =>
    lines.filter((line) => line.style === style).map(({ text }) => text);
  return {
    title: words.papers.fileTitle(snapshot.conferenceName),
    author: snapshot.officeName,
    language: bookLanguage(snapshot),
    createdAt: snapshot.createdAt,
    cover: {
      superiorBody: ofStyle('superiorBody')[0] ?? null,
      office: ofStyle('office')[0] ?? '',
      logo: snapshot.look.logo,
      // A cover has room for a language in each line.
      title: words.papers.title.split(' / ').join('\n'),
      subtitle: ofStyle('subtitle')[0] ?? '',
      lines: ofStyle('note'),
    },
    words: {
      contents: words.papers.book.contents,
      index: words.papers.book.index,
      pageOf: words.papers.book.pageOf('{page}', '{pages}'),
    },
    photoWords:
      snapshot.look.photos && snapshot.products.some(({ photo }) => photo !== null) ? words.papers.photos : null,
    groups: groupsOf(snapshot, words),
    producers: indexOf(snapshot, words),
  };
};

/** One product on one page with everything that the version may show; null when the catalogue does not have it. */
export const makeProductPage = (snapshot: CatalogueSnapshot, productId: string): ProductPage | null => {
  const words = catalogueWords(snapshot.look.language);
  const product = snapshot.products.find(({ id }) => id === productId);
  if (!product) return null;
  const producer = producersById(snapshot).get(product.producerId) ?? null;
  const chosen = chosenColumns(snapshot, words);
  const others = catalogueColumnKeys
    .filter((key) => key !== 'wholesalePrice' || snapshot.look.version === 'buyer')
    .filter((key) => chosen.every((column) => column.key !== key))
    .map((key) => catalogueColumn(words, key));
  const { edition } = snapshot;
  return {
    title: product.name,
    author: snapshot.officeName,
    language: bookLanguage(snapshot),
    createdAt: snapshot.createdAt,
    office: snapshot.officeName.toLocaleUpperCase('vi'),
    heading: words.papers.book.productPage,
    logo: snapshot.look.logo,
    card: bookCard(words, [...chosen, ...others], product, producer, true),
    photoWords: words.papers.photos,
    foot: edition && (titleLines(snapshot, words, '').at(-1)?.text ?? null),
  };
};
