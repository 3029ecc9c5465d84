import type { Content } from 'pdfmake/interfaces';
import type { BookCard, BookLine } from '../../../documents/catalogue-book/catalogue-book';
import { shortAddress } from '../../../documents/catalogue-book/short-address';
import { pointsOf } from '../../../documents/layout/paper-layout';
import type { PhotoWords } from '../../../documents/workbook-description';
import { starsContent } from '../draw-stars';
import { countLines, lineHeightOf, type TextStyle } from '../measure-text';
import type { Faces } from '../pdf-definition';
import { breakLongWords, textRuns } from '../text-runs';
import type { BookPictures } from './book-pictures';
import { photoRoom } from './photo-room';
import { qrContent } from './qr-squares';

/** Sizes of a card, in points. */
export interface CardSizes {
  readonly width: number;
  readonly photo: number;
  readonly qr: number;
  readonly name: number;
  readonly line: number;
}

const gap = 10;
/** A card taller than this may break: pdfmake drops what does not fit when it may not. */
const tallestWhole = pointsOf(220);

const starsLine = ({ stars, starWords }: BookCard, size: number): readonly Content[] => {
  if (stars === null || starWords === null) return [];
  const drawn = starsContent(stars, '', size) as { readonly stack: readonly Content[] };
  return [
    {
      columns: [
        { width: 'auto', stack: [{ ...(drawn.stack[0] as object), alignment: 'left' } as Content] },
        { width: '*', text: starWords, fontSize: size, margin: [6, 0, 0, 0] },
      ],
      margin: [0, 1, 0, 2],
    },
  ];
};

const lineContent = (line: BookLine, width: number, style: TextStyle): Content => ({
  text: [
    { text: `${line.label}: `, color: '#333333' },
    { text: textRuns(line.value, width, style), ...(line.bold ? { bold: true } : {}) },
  ],
  fontSize: style.size,
  margin: [0, 0, 0, 1],
});

/** More lines of an address nobody types: whose it is stays, and the code holds the rest. */
const captionLines = 3;

const captionOf = (caption: string, side: number, style: TextStyle): string => {
  const whole = breakLongWords(caption, side, style);
  if (whole.split('\n').length <= captionLines) return whole;
  return breakLongWords(shortAddress(caption), side, style);
};

const qrStack = ({ qr }: BookCard, side: number, face: TextStyle): Content => {
  if (qr === null) return { text: '' };
  const style: TextStyle = { ...face, size: 7 };
  return {
    stack: [
      qrContent(qr.text, side),
      {
        text: textRuns(captionOf(qr.caption, side, style), side, style),
        fontSize: style.size,
        alignment: 'center',
        margin: [0, 1, 0, 0],
      },
    ],
  };
};

/** Width that the text of a card has beside photo and code. */
const textWidthOf = (card: BookCard, sizes: CardSizes, hasPhoto: boolean): number =>
  sizes.width - (hasPhoto ? sizes.photo + gap : 0) - (card.qr === null ? 0 : sizes.qr + gap);

/** Estimated height of a card in points: whether it may stay whole, and whether it fits a page. */
export const cardHeight = (card: BookCard, sizes: CardSizes, faces: Faces, hasPhoto: boolean): number => {
  const width = textWidthOf(card, sizes, hasPhoto);
  const style: TextStyle = { face: faces.bold, size: sizes.line, lineHeight: 1.05 };
  const name: TextStyle = { ...style, size: sizes.name };
  const texts = [
    ...card.lines.map(({ label, value }) => `${label}: ${value}`),
    ...(card.note === null ? [] : [card.note]),
  ];
  const lines = texts.reduce((sum, text) => sum + countLines(text, width, style) * lineHeightOf(style) + 1, 0);
  const stars = card.stars === null ? 0 : sizes.line * 1.6 + 4;
  return lines + countLines(card.name, width, name) * lineHeightOf(name) + stars + 14;
};

/** Photos of a book and what stands for those that are not there. */
export interface CardPhotos {
  readonly pictures: BookPictures;
  readonly words: PhotoWords;
}

/** A card and the node of its name; `whole`: it never breaks over pages. */
export interface DrawnCard {
  readonly content: Content;
  readonly name: Content;
  readonly whole: boolean;
}

/**
 * A product: photo at the left, name with stars and lines, QR at the right. Where no card has a photo, texts take its room.
 */
export const cardContent = (card: BookCard, sizes: CardSizes, faces: Faces, photos: CardPhotos | null): DrawnCard => {
  const hasPhoto = photos !== null;
  const hasQr = card.qr !== null;
  const textWidth = textWidthOf(card, sizes, hasPhoto);
  const style: TextStyle = { face: faces.regular, size: sizes.line, lineHeight: 1.05 };
  const bold: TextStyle = { ...style, face: faces.bold };
  const name: Content = {
    text: textRuns(card.name, textWidth, { ...bold, size: sizes.name }),
    fontSize: sizes.name,
    bold: true,
  };
  const stack: Content[] = [
    name,
    ...starsLine(card, sizes.line + 1),
    ...card.lines.map((line) => lineContent(line, textWidth, line.bold ? bold : style)),
    ...(card.note === null
      ? []
      : [
          {
            text: textRuns(card.note, textWidth, style),
            italics: true,
            bold: true,
            fontSize: sizes.line,
            margin: [0, 2, 0, 0] as [number, number, number, number],
          },
        ]),
  ];
  const whole = cardHeight(card, sizes, faces, hasPhoto) < tallestWhole;
  const content: Content = {
    columns: [
      ...(photos
        ? [
            {
              width: sizes.photo,
              stack: [
                photoRoom(card.photo, { width: sizes.photo, height: sizes.photo }, photos.pictures, photos.words),
              ],
            },
          ]
        : []),
      { width: '*', stack },
      ...(hasQr ? [{ width: sizes.qr, stack: [qrStack(card, sizes.qr, style)] }] : []),
    ],
    columnGap: gap,
    ...(whole ? { unbreakable: true } : {}),
    margin: [0, 5, 0, 5],
  };
  return { content, name, whole };
};
