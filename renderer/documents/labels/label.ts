import type { Correction } from '../../domain/labels/printer-correction';
import type { SheetGeometry } from '../../domain/records/label-sheet';
import type { BookQr } from '../catalogue-book/catalogue-book';

/** One label as plain data; formats/pdf/labels draws it. Empty texts are not drawn. */
export interface Label {
  readonly id: string;
  /** Who or what it is for, in messages. */
  readonly name: string;
  /** Small, over the heading. */
  readonly above: string;
  readonly heading: string;
  readonly stars: { readonly count: number; readonly words: string } | null;
  readonly lines: readonly string[];
  readonly qr: BookQr | null;
}

interface LabelPaper {
  readonly title: string;
  readonly author: string;
  /** ISO time with zone. */
  readonly createdAt: string;
  readonly sheet: SheetGeometry;
  readonly correction: Correction;
}

/** Labels on sheets that are bought cut. */
export interface LabelPrint extends LabelPaper {
  readonly kind: 'labels';
  readonly labels: readonly Label[];
  /** Of each label, one after the other. */
  readonly copies: number;
  /** Cell of the first sheet, from 0, on which the first label goes. */
  readonly first: number;
  /** Largest size of a heading in points. */
  readonly most: number;
  readonly align: 'left' | 'centre';
  /** A thin line round each label, for paper that is cut by hand. */
  readonly frames: boolean;
}

/** A page to measure a printer with, and the cells of the sheet to lay over it. */
export interface TestPrint extends LabelPaper {
  readonly kind: 'test';
  readonly words: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly cells: string;
  };
}

export type LabelPages = LabelPrint | TestPrint;
