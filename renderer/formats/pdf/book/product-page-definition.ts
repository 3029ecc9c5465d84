import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { ProductPage } from '../../../documents/catalogue-book/catalogue-book';
import { paperLayout, pointsOf } from '../../../documents/layout/paper-layout';
import type { Faces } from '../pdf-definition';
import type { BookPictures } from './book-pictures';
import { type CardSizes, cardContent, cardHeight } from './draw-card';
import { photoRoom } from './photo-room';

const side = pointsOf(18);
const width = paperLayout.pageWidth - 2 * side;

/** Size of the lines and height of the photo, the most readable first. */
const attempts = [
  { line: 12, photo: pointsOf(85) },
  { line: 11, photo: pointsOf(75) },
  { line: 10, photo: pointsOf(60) },
  { line: 9, photo: pointsOf(45) },
  { line: 8, photo: pointsOf(35) },
] as const;

/** Logo, office, heading and foot with their margins. */
const heads = 110;

/** The largest type at which the product stays on one page; beyond the smallest one it goes on overleaf. */
const fitted = (
  page: ProductPage,
  faces: Faces,
  hasPhoto: boolean,
): { readonly sizes: CardSizes; readonly photo: number } => {
  const room = paperLayout.pageHeight - 2 * side - heads - (page.logo === null ? 0 : pointsOf(24));
  const sizesOf = (line: number): CardSizes => ({ width, photo: 0, qr: pointsOf(32), name: line * 1.5, line });
  const fits = ({ line, photo }: (typeof attempts)[number]): boolean =>
    cardHeight(page.card, sizesOf(line), faces, false) + (hasPhoto ? photo : 0) < room;
  const { line, photo } = attempts.find(fits) ?? { line: 8, photo: pointsOf(35) };
  return { sizes: sizesOf(line), photo };
};

/** In the middle of the page, whatever its width: pdfmake aligns pictures, and no tables. */
const centred = (content: Content): Content => ({
  columns: [
    { width: '*', text: '' },
    { width: 'auto', stack: [content] },
    { width: '*', text: '' },
  ],
  margin: [0, 0, 0, 10],
});

/** One product on one page (C2): a large photo, everything that is known, the code. */
export const productPageDefinition = (
  page: ProductPage,
  faces: Faces,
  pictures: BookPictures,
): TDocumentDefinitions => {
  const { card, logo } = page;
  const { photo } = card;
  const { sizes, photo: photoHeight } = fitted(page, faces, photo !== null);
  return {
    pageSize: 'A4',
    pageMargins: [side, side, side, side],
    language: page.language === 'vi' ? 'vi-VN' : 'en-GB',
    displayTitle: true,
    info: {
      title: page.title,
      author: page.author,
      creationDate: new Date(page.createdAt),
      modDate: new Date(page.createdAt),
    },
    images: { ...pictures.images },
    defaultStyle: { font: 'Tinos', fontSize: 12, lineHeight: 1.1 },
    content: [
      ...(logo !== null && pictures.sizes.has(logo)
        ? [{ image: logo, fit: [pointsOf(24), pointsOf(24)] as [number, number], alignment: 'center' as const }]
        : []),
      { text: page.office, fontSize: 12, bold: true, alignment: 'center', margin: [0, logo === null ? 0 : 6, 0, 0] },
      { text: page.heading, fontSize: 14, bold: true, alignment: 'center', margin: [0, 10, 0, 12] },
      ...(photo === null ? [] : [centred(photoRoom(photo, { width, height: photoHeight }, pictures, page.photoWords))]),
      // The photo stands above; the card repeats name, stars, lines and code.
      cardContent(card, sizes, faces, null).content,
      ...(page.foot === null
        ? []
        : [
            { text: page.foot, fontSize: 10, italics: true, margin: [0, 10, 0, 0] as [number, number, number, number] },
          ]),
    ],
  };
};
