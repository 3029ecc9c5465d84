import type { Content } from 'pdfmake/interfaces';
import type { BookProducer, CatalogueBook } from '../../../documents/catalogue-book/catalogue-book';
import type { Faces } from '../pdf-definition';
import { textRuns } from '../text-runs';

/** What pdfmake leaves on a node that it has laid out; not part of its published types. */
interface LaidOut {
  readonly positions?: readonly { readonly pageNumber: number }[];
}

/** What pdfmake prints when it draws a line: known only when every card has its page. */
interface PageNumber {
  readonly positions: readonly [{ pageNumber: string }];
}

const perRow = 4;
const numberWidth = 24;
const size = 10;

interface IndexRow {
  readonly cardIds: readonly string[];
  readonly numbers: readonly (readonly PageNumber[])[];
}

/** Room for the page of each card, in rows: pdfmake fills in only the first line of a text with several references. */
const rowOf = ({ cardIds }: BookProducer): IndexRow => ({
  cardIds,
  numbers: Array.from({ length: Math.ceil(cardIds.length / perRow) }, (_, row) =>
    cardIds.slice(row * perRow, (row + 1) * perRow).map((): PageNumber => ({ positions: [{ pageNumber: '' }] })),
  ),
});

const numberCell = (number: PageNumber): Content => {
  // pdfmake's own contents name the line of a page number so; its types do not.
  const reference = { _tocItemRef: number };
  return { text: '0000', alignment: 'right', width: numberWidth, ...reference } as Content;
};

const numbersOf = ({ numbers }: IndexRow): Content => ({
  stack: numbers.map((row): Content => ({ columns: [{ width: '*', text: '' }, ...row.map(numberCell)] })),
});

/** Each page once, in order, at the right end of its row. */
const fill = ({ cardIds, numbers }: IndexRow, pageOf: (cardId: string) => number | null): void => {
  const pages = [...new Set(cardIds.flatMap((id) => pageOf(id) ?? []))].toSorted((a, b) => a - b).map(String);
  numbers.forEach((row, index) => {
    const here = pages.slice(index * perRow, index * perRow + row.length);
    const goesOn = (index + 1) * perRow < pages.length;
    row.forEach(({ positions: [place] }, at) => {
      const page = here[at - (row.length - here.length)];
      const last = !goesOn && at === row.length - 1;
      place.pageNumber = page === undefined ? '' : `${page}${last ? '' : ','}`;
    });
  });
};

export interface BookIndex {
  readonly content: Content;
  /** Writes the pages in; `cards`: the nodes of the cards by id, once they are laid out. */
  readonly fillIn: (cards: ReadonlyMap<string, unknown>) => void;
}

/** Producers by name with the pages of their products. */
export const bookIndex = ({ producers, words }: CatalogueBook, faces: Faces, width: number): BookIndex => {
  const rows = producers.map(rowOf);
  const room = { name: width * 0.4, place: width - width * 0.4 - perRow * numberWidth - 4 * 4 };
  const style = { face: faces.bold, size, lineHeight: 1 };
  const body = producers.map(({ name, place }, index): Content[] => [
    { text: textRuns(name, room.name, style), bold: true },
    { text: textRuns(place ?? '', room.place, { ...style, face: faces.regular }) },
    numbersOf(rows[index] ?? { cardIds: [], numbers: [] }),
  ]);
  return {
    content: {
      stack: [
        { text: words.index, fontSize: 18, bold: true, id: 'index', margin: [0, 0, 0, 10] },
        {
          table: { widths: [room.name, room.place, perRow * numberWidth], dontBreakRows: true, body },
          layout: {
            hLineWidth: () => 0.4,
            vLineWidth: () => 0,
            paddingLeft: (column) => (column === 0 ? 0 : 4),
            paddingRight: (column) => (column === 2 ? 0 : 4),
            paddingTop: () => 2,
            paddingBottom: () => 2,
          },
          fontSize: size,
        },
      ],
      pageBreak: 'before',
    },
    fillIn: (cards) => {
      const pageOf = (id: string): number | null =>
        (cards.get(id) as LaidOut | undefined)?.positions?.[0]?.pageNumber ?? null;
      for (const row of rows) fill(row, pageOf);
    },
  };
};
