import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { BookGroup, BookProducer, CatalogueBook } from '../../../documents/catalogue-book/catalogue-book';
import { paperLayout, pointsOf } from '../../../documents/layout/paper-layout';
import type { Faces } from '../pdf-definition';
import { textRuns } from '../text-runs';
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

const cover = ({ cover: page }: CatalogueBook, faces: Faces, { sizes: known }: BookPictures): Content => ({
  stack: [
    ...(page.superiorBody === null ? [] : [fitted(faces, page.superiorBody, 13)]),
    fitted(faces, page.office, 13, true),
    ...(page.logo !== null && known.has(page.logo)
      ? [
          {
            image: page.logo,
            fit: [pointsOf(50), pointsOf(50)] as [number, number],
            margin: [0, 40, 0, 0] as [number, number, number, number],
          },
        ]
      : []),
    { stack: [fitted(faces, page.title, 26, true)], margin: [0, 130, 0, 14] },
    fitted(faces, page.subtitle, 17),
    ...page.lines.map((text): Content => ({ stack: [fitted(faces, text, 12)], margin: [0, 10, 0, 0] })),
  ],
  alignment: 'center',
});

const pageOf = (id: string): Content => ({ pageReference: id, alignment: 'right', margin: [0, 0, 0, 0] });

/** Room of a name in the contents: beside it «1.200 sản phẩm» and the page. */
const contentsWidth = width - 170;

const contents = (book: CatalogueBook, faces: Faces): Content => {
  const lines = [
    ...book.groups.map((group): Content[] => [
      fitted(faces, group.name, 12, false, contentsWidth),
      { text: group.count },
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
              table: { widths: ['*', 'auto', 34], body: lines },
              layout: { hLineWidth: () => 0.4, vLineWidth: () => 0, paddingTop: () => 4, paddingBottom: () => 4 },
              fontSize: 12,
            },
          ]),
    ],
    pageBreak: 'before',
  };
};

/** A divider starts a page; the cards follow on it, so that a sector of two products does not cost two sheets. */
const groupContent = (group: BookGroup, faces: Faces, photos: CardPhotos | null): Content => ({
  stack: [
    { ...(fitted(faces, group.name, 18, true) as object), id: `group-${group.key}` } as Content,
    { text: group.count, fontSize: 11, margin: [0, 2, 0, 4] },
    rule(1.4),
    ...group.cards.flatMap((card, index): Content[] => [
      ...(index === 0 ? [] : [rule(0.4)]),
      cardContent(card, sizes, faces, photos),
    ]),
  ],
  pageBreak: 'before',
});

const indexRow = ({ name, place, cardIds }: BookProducer, faces: Faces): Content[] => {
  const style = { face: faces.bold, size: 10, lineHeight: 1 };
  return [
    { text: textRuns(name, width * 0.4, style), bold: true },
    { text: textRuns(place ?? '', width * 0.4, style) },
    {
      text: cardIds.flatMap((id, index) => [...(index === 0 ? [] : [', ']), { pageReference: `card-${id}` }]) as never,
      alignment: 'right',
    },
  ];
};

const index = (book: CatalogueBook, faces: Faces): Content => ({
  stack: [
    { text: book.words.index, fontSize: 18, bold: true, id: 'index', margin: [0, 0, 0, 10] },
    {
      table: {
        widths: ['42%', '43%', '*'],
        dontBreakRows: true,
        body: book.producers.map((producer) => indexRow(producer, faces)),
      },
      layout: { hLineWidth: () => 0.4, vLineWidth: () => 0, paddingTop: () => 2, paddingBottom: () => 2 },
      fontSize: 10,
    },
  ],
  pageBreak: 'before',
});

/** The whole book: a cover without a number, then «Trang x/y» in the foot of every page. */
export const bookDefinition = (book: CatalogueBook, faces: Faces, pictures: BookPictures): TDocumentDefinitions => ({
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
  footer: (page, pages) =>
    page === 1
      ? ''
      : {
          text: book.words.pageOf.replace('{page}', () => String(page)).replace('{pages}', () => String(pages)),
          alignment: 'center',
          fontSize: 10,
          margin: [0, 14, 0, 0],
        },
  content: [
    cover(book, faces, pictures),
    contents(book, faces),
    ...book.groups.map((group) => groupContent(group, faces, book.photoWords && { pictures, words: book.photoWords })),
    ...(book.producers.length === 0 ? [] : [index(book, faces)]),
  ],
});
