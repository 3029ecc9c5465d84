import type { Content } from 'pdfmake/interfaces';
import type { PhotoWords } from '../../../documents/workbook-description';
import type { BookPictures } from './book-pictures';

const frame = 0.5;
const wordSize = 9;

/** A thin box of the room that a photo would take, with a word in its middle. */
const emptyRoom = (word: string, width: number, height: number): Content => ({
  table: {
    widths: [width - frame],
    heights: height - frame,
    body: [[{ text: word, fontSize: wordSize, alignment: 'center', margin: [2, (height - wordSize * 1.3) / 2, 2, 0] }]],
  },
  layout: {
    hLineWidth: () => frame,
    vLineWidth: () => frame,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  },
});

/** The photo as large as fits into `width` × `height`; one that is not there or cannot be read keeps its room, and says which of the two. */
export const photoRoom = (
  photo: string | null,
  room: { readonly width: number; readonly height: number },
  { sizes, broken }: BookPictures,
  words: PhotoWords,
): Content => {
  const { width, height } = room;
  if (photo !== null && sizes.has(photo)) return { image: photo, fit: [width, height] };
  const word = photo !== null && broken.has(photo) ? words.brokenPhoto : words.noPhoto;
  // Photos are taken 4:3 as a rule.
  return emptyRoom(word, Math.min(width, (height * 4) / 3), Math.min(height, (width * 3) / 4));
};
