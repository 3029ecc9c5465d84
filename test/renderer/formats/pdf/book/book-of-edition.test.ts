import { beforeAll, describe, expect, it } from 'vitest';
import { frozenCatalogue, thawedCatalogue } from '../../../../../renderer/documents/catalogue/frozen-catalogue';
import { takeCatalogueSnapshot } from '../../../../../renderer/documents/catalogue/take-catalogue-snapshot';
import type { BookCard, CatalogueBook } from '../../../../../renderer/documents/catalogue-book/catalogue-book';
import { makeBook } from '../../../../../renderer/documents/catalogue-book/make-book';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { catalogueGroupings, standardLook } from '../../../../../renderer/domain/records/catalogue-look';
import { newEdition } from '../../../../../renderer/domain/records/edition';
import { loadCommunes } from '../../../../../renderer/domain/reference/communes';
import { contentHash } from '../../../../../renderer/formats/content-hash';
import { sampleProvince } from '../../../../../renderer/sample/sample-province';
import { testPdfWriter } from '../../../../support/pdf-writer';
import { pdfPages, pdfText } from '../../../../support/poppler';
import { rasterPages } from '../../../../support/scanned-papers';
import { readByZbar } from '../../../../support/zbar';

/** Letters only: the text layer parts lines where the page does. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** A conference of a made-up province, issued: what is printed comes out of the frozen text alone. */
const issuedBook = async (seed: number): Promise<CatalogueBook> => {
  const today = '2026-11-27';
  const records = await sampleProvince({ size: 'S', seed, today, provinceCode: '15' });
  const view = memoryView({
    ...records,
    // Codes of every kind: the producer's own link to the product, its site, the bare number.
    products: records.products.map((each, index) =>
      index % 5 === 0 ? { ...each, traceCode: `https://truyxuat.example.vn/sp/${each.id}` } : each,
    ),
    producers: records.producers.map((each, index) =>
      index % 4 === 0 ? { ...each, website: `htx${index}.example.vn` } : each,
    ),
  });
  const communes = await loadCommunes();
  const [conference] = view.records('conferences');
  const look = {
    ...standardLook,
    photos: false,
    grouping: catalogueGroupings[seed % catalogueGroupings.length] ?? 'sector',
  };
  const setting = { communeOfCode: communes.ofCode, createdAt: `${today}T10:00:00+07:00`, look };
  const snapshot = takeCatalogueSnapshot(view, conference?.id ?? '', setting);
  if (!snapshot) throw new Error('no conference');
  const content = frozenCatalogue({ ...snapshot, products: snapshot.products.slice(0, 60) });
  const edition = newEdition('e', {
    kind: 'catalogue',
    conferenceId: snapshot.conferenceId,
    subjectId: snapshot.conferenceId,
    no: 1,
    issuedAt: setting.createdAt,
    reason: null,
    contentHash: await contentHash(content),
    code: 'K7Q2-9FXM-4',
    content,
  });
  return makeBook(thawedCatalogue(edition));
};

/** Each field of a card as it is printed, and how many cards of the book print just that. */
const fieldsOf = (cards: readonly BookCard[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { name, lines, note, starWords } of cards) {
    const fields = [name, starWords, note, ...lines.map(({ label, value }) => `${label}: ${value}`)];
    for (const field of new Set(fields.flatMap((each) => (each === null ? [] : [letters(each)])))) {
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
  }
  return counts;
};

describe.each([3, 4, 5])('the book of an edition, made-up province %i', (seed) => {
  let book: CatalogueBook;
  let bytes: Uint8Array;
  let cards: readonly BookCard[];
  beforeAll(async () => {
    book = await issuedBook(seed);
    cards = book.groups.flatMap((group) => group.cards);
    ({ bytes } = await testPdfWriter().writeBook(book, new Map()));
  }, 120_000);

  it('prints every field of every product, as often as the edition has it', () => {
    const printed = letters(pdfText(bytes));
    expect(cards.length).toBeGreaterThan(10);
    const short = [...fieldsOf(cards)].filter(([field, count]) => timesIn(printed, field) < count);
    expect(short).toEqual([]);
    for (const { name, place } of book.producers) {
      expect(printed).toContain(letters(name));
      expect(printed).toContain(letters(place ?? ''));
    }
  });

  it.skipIf(seed !== 3)(
    'has codes that another program reads from paper, each as it was meant',
    async () => {
      // A few pages: drawing them at 300 dpi is what takes the time.
      const few = book.groups.map((group) => ({ ...group, cards: group.cards.filter(({ qr }) => qr).slice(0, 6) }));
      const meant = few.flatMap((group) => group.cards.map(({ qr }) => qr?.text ?? ''));
      const shown = new Set(few.flatMap((group) => group.cards.map(({ id }) => id)));
      const producers = book.producers.flatMap((each) => {
        const cardIds = each.cardIds.filter((id) => shown.has(id));
        return cardIds.length === 0 ? [] : [{ ...each, cardIds }];
      });
      const { bytes: pages } = await testPdfWriter().writeBook({ ...book, groups: few, producers }, new Map());
      expect(meant.length).toBeGreaterThan(5);
      expect(
        readByZbar(rasterPages(pages, 300, [1, pdfPages(pages)]))
          .flat()
          .toSorted(),
      ).toEqual(meant.toSorted());
    },
    300_000,
  );
});
