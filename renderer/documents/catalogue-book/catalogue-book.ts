import type { PhotoWords } from '../workbook-description';

/** A book of products as plain data; formats/pdf/book draws it. Every text is what the workbook of the same snapshot shows. */

export interface BookLine {
  readonly label: string;
  readonly value: string;
  readonly bold?: true;
}

/** `text`: what a camera reads; `caption`: the same for people. */
export interface BookQr {
  readonly text: string;
  readonly caption: string;
}

export interface BookCard {
  readonly id: string;
  /** One line, or two where the book speaks two languages. */
  readonly name: string;
  readonly stars: number | null;
  readonly starWords: string | null;
  readonly lines: readonly BookLine[];
  /** The visible note of a product that was let in (C3). */
  readonly note: string | null;
  readonly photo: string | null;
  readonly qr: BookQr | null;
}

/** Cards behind one divider. */
export interface BookGroup {
  readonly key: string;
  readonly name: string;
  /** «24 sản phẩm». */
  readonly count: string;
  readonly cards: readonly BookCard[];
}

/** A line of the index: a producer and the cards on which it stands. */
export interface BookProducer {
  readonly name: string;
  readonly place: string | null;
  readonly cardIds: readonly string[];
}

export interface CatalogueBook {
  readonly title: string;
  readonly author: string;
  readonly language: 'vi' | 'en';
  /** ISO time with zone, for the file's properties. */
  readonly createdAt: string;
  readonly cover: {
    readonly superiorBody: string | null;
    readonly office: string;
    readonly logo: string | null;
    readonly title: string;
    readonly subtitle: string;
    readonly lines: readonly string[];
  };
  readonly words: {
    readonly contents: string;
    readonly index: string;
    /** Page of pages; `{page}` and `{pages}` are filled in by the drawing. */
    readonly pageOf: string;
  };
  /** What a card says in the room of a photo that it lacks; null where no card has one: texts take the room then. */
  readonly photoWords: PhotoWords | null;
  readonly groups: readonly BookGroup[];
  readonly producers: readonly BookProducer[];
}

/** One product on one page. */
export interface ProductPage {
  readonly title: string;
  readonly author: string;
  readonly language: 'vi' | 'en';
  readonly createdAt: string;
  readonly office: string;
  readonly heading: string;
  readonly logo: string | null;
  readonly card: BookCard;
  readonly photoWords: PhotoWords;
  readonly foot: string | null;
}
