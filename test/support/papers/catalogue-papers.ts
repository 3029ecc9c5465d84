import type { CatalogueSnapshot } from '../../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../renderer/documents/catalogue/catalogue-workbook';
import { takeCatalogueSnapshot } from '../../../renderer/documents/catalogue/take-catalogue-snapshot';
import type { CatalogueBook } from '../../../renderer/documents/catalogue-book/catalogue-book';
import { makeAnnex } from '../../../renderer/documents/catalogue-book/make-annex';
import { makeBook, makeProductPage } from '../../../renderer/documents/catalogue-book/make-book';
import { type CatalogueLook, catalogueGroupings, standardLook } from '../../../renderer/domain/records/catalogue-look';
import { type PaperKind, type PaperWorld, pdf, setting, stringsIn, writer, xlsx } from './paper-kind';

export const catalogue = (
  { view, conference, logo }: PaperWorld,
  change: Partial<CatalogueLook> = {},
): CatalogueSnapshot => {
  const look = { ...standardLook, logo, ...change };
  const snapshot = takeCatalogueSnapshot(view, conference.id, { ...setting, look });
  if (!snapshot) throw new Error('no conference');
  return { ...snapshot, edition: { no: 2, on: '2026-11-24', code: 'K7Q2-9FXM-4' } };
};

const bookTexts = ({ cover, groups, producers }: CatalogueBook): readonly string[] =>
  stringsIn([
    [cover.superiorBody, cover.office, cover.title, cover.subtitle, cover.lines],
    groups.map(({ name, count, cards }) => [name, count, cards.map((card) => [card.name, card.lines, card.note])]),
    producers.map(({ name, place }) => [name, place]),
  ]);

export const cataloguePapers = (world: PaperWorld): readonly PaperKind[] => {
  const snapshot = catalogue(world);
  const page = makeProductPage(snapshot, snapshot.products[0]?.id ?? '');
  const older = { ...snapshot, products: snapshot.products.slice(1) };
  return [
    ...(['vi', 'en', 'both'] as const).map((language) =>
      xlsx(
        `catalogue.xlsx (${language})`,
        catalogueWorkbook(catalogue(world, { language, version: 'buyer' }), catalogueWords(language), older),
        world.photos,
      ),
    ),
    ...catalogueGroupings.map((grouping): PaperKind => {
      const book = makeBook(catalogue(world, { grouping }));
      return {
        name: `catalogue as a book (${grouping})`,
        form: 'pdf',
        write: () => writer.writeBook(book, world.photos),
        texts: bookTexts(book),
      };
    }),
    ...(page
      ? [
          {
            name: 'product sheet',
            form: 'pdf' as const,
            write: () => writer.writeProductPage(page, world.photos),
            texts: stringsIn([page.office, page.heading, page.card.name, page.card.lines, page.foot]),
          },
        ]
      : []),
    pdf('annex to a letter', makeAnnex(snapshot, { number: null, date: null, place: null })),
  ];
};
