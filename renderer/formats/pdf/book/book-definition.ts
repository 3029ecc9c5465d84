import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { BookCard, BookGroup, CatalogueBook } from '../../../documents/catalogue-book/catalogue-book';
import { paperLayout, pointsOf } from '../../../documents/layout/paper-layout';
import { balancedInset } from '../measure-text';
import { pageMark } from '../page-range';
import type { Faces } from '../pdf-definition';
import { textRuns } from '../text-runs';
import { bookIndex } from './book-index';
import type { BookPictures } from './book-pictures';
import { type CardPhotos, type CardSizes, cardContent } from './draw-card';

const margin = { side: pointsOf(18), top: pointsOf(18), bottom: pointsOf(18) } as const;
const width = paperLayout.pageWidth - 2 * margin.side;
const sizes: CardSizes = { width, photo: pointsOf(42), qr: pointsOf(22), name: 13, line: 10 };

const rule = (lineWidth: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth }],
});

/** Text of one size; a word wider than the page is cut. */
const fitted = (faces: Faces, text: string, size: number, bold = false, room = width): Content => ({
  text: textRuns(text, room, { face: bold ? faces.bold : faces.regular, size, lineHeight: 1.05 }),
  fontSize: size,
  bold,
});

/** A line of the cover: those that need two are about as long as each other, so that no «2026» stands alone. */
const coverLine = (faces: Faces, text: string, size: number, bold = false): Content => {
  const inset = balancedInset(text, width, { face: bold ? faces.bold : faces.regular, size, lineHeight: 1.05 });
  return { stack: [fitted(faces, text, size, bold, width - 2 * inset)], margin: [inset, 0, inset, 0] };
};

const cover = ({ cover: page }: CatalogueBook, faces: Faces, { sizes: known }: BookPictures): Content => ({
  stack: [
    ...(page.superiorBody === null ? [] : [coverLine(faces, page.superiorBody, 13)]),
    coverLine(faces, page.office, 13, true),
    ...(page.logo !== null && known.has(page.logo)
      ? [
          {
            image: page.logo,
            fit: [pointsOf(50), pointsOf(50)] as [number, number],
            margin: [0, 40, 0, 0] as [number, number, number, number],
          },
        ]
      : []),
    { stack: page.title.split('\n').map((line) => coverLine(faces, line, 26, true)), margin: [0, 130, 0, 14] },
    coverLine(faces, page.subtitle, 17),
    ...page.lines.map((text): Content => ({ stack: [coverLine(faces, text, 12)], margin: [0, 10, 0, 0] })),
  ],
  alignment: 'center',
});

const pageOf = (id: string): Content => ({ pageReference: id, alignment: 'right', margin: [0, 0, 0, 0] });

/** Room of a page number in the contents, and what three columns keep clear at their sides. */
const pageWidth = 34;
const clear = 3 * 8;

const contents = (book: CatalogueBook, faces: Faces): Content => {
  const countWidth = Math.max(...book.groups.map(({ count }) => faces.regular.width(count, 12)), 0) + 1;
  const nameWidth = width - countWidth - pageWidth - clear;
  const lines = [
    ...book.groups.map((group): Content[] => [
      fitted(faces, group.name, 12, false, nameWidth),
      { text: group.count, noWrap: true },
      pageOf(`group-${group.key}`),
    ]),
    // A reference to a page that is not there would cost the whole book.
    ...(book.producers.length === 0 ? [] : [[{ text: book.words.index }, { text: '' }, pageOf('index')]]),
  ];
  return {
    stack: [
      { text: book.words.contents, fontSize: 18, bold: true, margin: [0, 0, 0, 12] },
      ...(lines.length === 0
        ? []
        : [
            {
              table: { widths: ['*', countWidth, pageWidth], body: lines },
              layout: { hLineWidth: () => 0.4, vLineWidth: () => 0, paddingTop: () => 4, paddingBottom: () => 4 },
              fontSize: 12,
            },
          ]),
    ],
    pageBreak: 'before',
  };
};

/**
 * A card, and in `cards` the node that is on its page when all is laid out: pdfmake notes too early a page for what stands in a block
 * that it moves to the next one, and the right one for a mark behind it. A card that may break begins where its name does.
 */
const placedCard = (
  card: BookCard,
  faces: Faces,
  photos: CardPhotos | null,
  cards: Map<string, Content>,
): readonly Content[] => {
  const mark = pageMark();
  const { content, name, whole } = cardContent(card, sizes, faces, photos);
  cards.set(card.id, whole ? mark : name);
  return [content, mark];
};

/** A divider starts a page; the cards follow on it, so that a sector of two products does not cost two sheets. */
const groupContent = (
  group: BookGroup,
  faces: Faces,
  photos: CardPhotos | null,
  cards: Map<string, Content>,
): Content => ({
  stack: [
    { ...(fitted(faces, group.name, 18, true) as object), id: `group-${group.key}` } as Content,
    { text: group.count, fontSize: 11, margin: [0, 2, 0, 4] },
    rule(1.4),
    ...group.cards.flatMap((card, index): Content[] => [
      ...(index === 0 ? [] : [rule(0.4)]),
      ...placedCard(card, faces, photos, cards),
    ]),
  ],
  pageBreak: 'before',
});

/** The whole book: a cover without a number, then «Trang x/y» in the foot of every page. */
export const bookDefinition = (book: CatalogueBook, faces: Faces, pictures: BookPictures): TDocumentDefinitions => {
  const index = bookIndex(book, faces, width);
  const cards = new Map<string, Content>();
  return {
    pageSize: 'A4',
    pageMargins: [margin.side, margin.top, margin.side, margin.bottom],
    language: book.language === 'vi' ? 'vi-VN' : 'en-GB',
    displayTitle: true,
    info: {
      title: book.title,
      author: book.author,
      creationDate: new Date(book.createdAt),
      modDate: new Date(book.createdAt),
    },
    images: { ...pictures.images },
    defaultStyle: { font: 'Tinos', fontSize: 11, lineHeight: 1.05 },
    footer: (page, pages) => {
      // Feet are asked for once every page is laid out, the first one first.
      if (page === 1) index.fillIn(cards);
      return page === 1
        ? ''
        : {
            text: book.words.pageOf.replace('{page}', () => String(page)).replace('{pages}', () => String(pages)),
            alignment: 'center',
            fontSize: 10,
            margin: [0, 14, 0, 0],
          };
    },
    content: [
      cover(book, faces, pictures),
      contents(book, faces),
      ...book.groups.map((group) =>
        groupContent(group, faces, book.photoWords && { pictures, words: book.photoWords }, cards),
      ),
      ...(book.producers.length === 0 ? [] : [index.content]),
    ],
  };
};
