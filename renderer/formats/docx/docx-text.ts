import { AlignmentType, Paragraph, TextRun } from 'docx';
import { paperLayout } from '../../documents/layout/paper-layout';
import type { RichText } from '../../documents/official-document';

/** Points to twentieths of a point, which Word measures in. */
export const twips = (points: number): number => Math.round(points * 20);

export interface DocxLook {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: 'justify' | 'left' | 'center' | 'right';
  /** Points of the first line's indent. */
  readonly firstLine?: number;
  /** Points above. */
  readonly gap?: number;
  readonly keepNext?: boolean;
  /** False lets a paragraph that stays with the next break, all but its last lines; otherwise it stays whole. */
  readonly keepLines?: false;
  /** Multiple of a line; 1 in tables. */
  readonly line?: number;
  /** It begins a page. */
  readonly newPage?: boolean;
  /** Points by which both sides are set in, so that the lines of a centred text are about as long as each other. */
  readonly inset?: number;
}

const alignments = {
  justify: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const runsOf = (text: RichText, { size, bold, italics }: DocxLook): TextRun[] =>
  (typeof text === 'string' ? [{ text }] : text).map(
    (run) =>
      new TextRun({
        text: run.text,
        // Half points.
        size: Math.round((size ?? paperLayout.sizes.body) * 2),
        bold: bold === true || ('bold' in run && run.bold),
        italics: italics === true || ('italic' in run && run.italic),
      }),
  );

const bothSides = (inset: number): { left: number; right: number } => ({ left: twips(inset), right: twips(inset) });

const indentOf = ({ firstLine, inset = 0 }: DocxLook) => {
  if (inset > 0) return { indent: bothSides(inset) };
  return firstLine === undefined ? {} : { indent: { firstLine: twips(firstLine) } };
};

/** One paragraph; sizes and gaps are those of the PDF. */
export const paragraph = (text: RichText, look: DocxLook = {}): Paragraph =>
  new Paragraph({
    children: runsOf(text, look),
    alignment: alignments[look.align ?? 'justify'],
    spacing: {
      before: twips(look.gap ?? paperLayout.paragraphGap),
      after: 0,
      line: Math.round(240 * (look.line ?? paperLayout.lineHeight)),
      // Word takes a multiple of the line where nothing is said, LibreOffice takes twentieths of a point.
      lineRule: 'auto',
    },
    ...indentOf(look),
    pageBreakBefore: look.newPage ?? false,
    keepNext: look.keepNext ?? false,
    keepLines: look.keepLines ?? look.keepNext ?? false,
  });

/**
 * One point high, with nothing in it: Word asks for a paragraph behind a table, and one of a whole line would begin a page of its own
 * where the table fills the page.
 */
export const hairline = (look: Pick<DocxLook, 'keepNext' | 'newPage'> = {}): Paragraph =>
  new Paragraph({
    children: [],
    run: { size: 2 },
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
    keepNext: look.keepNext ?? false,
    pageBreakBefore: look.newPage ?? false,
  });

/** A horizontal line, centred: the upper edge of an empty paragraph that is inset on both sides. */
export const ruleParagraph = (rule: number, width: number, gap: number): Paragraph =>
  new Paragraph({
    children: [],
    indent: bothSides(Math.max(0, (width - rule) / 2)),
    spacing: { before: twips(gap), after: 0, line: 20, lineRule: 'exact' },
    border: { top: { style: 'single', size: 6, space: 0, color: '000000' } },
    keepNext: true,
  });

/** Shares of the size: a capital, a space, any other letter of bold Times New Roman. */
const shares = { capital: 0.7, space: 0.25, other: 0.48 } as const;

const shareOf = (letter: string): number => {
  if (/\p{Lu}/u.test(letter)) return shares.capital;
  return /\s/u.test(letter) ? shares.space : shares.other;
};

/** About how wide bold text of Times New Roman is: Word lays out for itself, the line under the words need only look right. */
export const aboutWidth = (text: string, size: number): number =>
  [...text.normalize('NFC')].reduce((width, letter) => width + shareOf(letter), 0) * size;

/** How far a centred text is set in on both sides, so that no single word stands on its last line; 0 where one line holds it. */
export const balancedInset = (text: string, size: number, width: number): number => {
  const lines = Math.ceil(aboutWidth(text, size) / width);
  // An eighth more than its share: what is measured is not what Word sets, and one line too many would be worse.
  return lines < 2 ? 0 : Math.max(0, (width - (aboutWidth(text, size) / lines) * 1.125) / 2);
};
