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
  /** A line under the paragraph, so long in points, centred. */
  readonly rule?: number;
  /** Width in which the rule is centred. */
  readonly width?: number;
  /** Multiple of a line; 1 in tables. */
  readonly line?: number;
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

const ruleIndent = ({ rule = 0, width = 0 }: DocxLook): { left: number; right: number } => {
  const inset = twips(Math.max(0, (width - rule) / 2));
  return { left: inset, right: inset };
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
    },
    ...(look.firstLine === undefined ? {} : { indent: { firstLine: twips(look.firstLine) } }),
    keepNext: look.keepNext ?? false,
    keepLines: look.keepLines ?? look.keepNext ?? false,
  });

/** A horizontal line, centred: the upper edge of an empty paragraph that is inset on both sides. */
export const ruleParagraph = (rule: number, width: number, gap: number): Paragraph =>
  new Paragraph({
    children: [],
    indent: ruleIndent({ rule, width }),
    spacing: { before: twips(gap), after: 0, line: 20, lineRule: 'exact' },
    border: { top: { style: 'single', size: 6, space: 0, color: '000000' } },
    keepNext: true,
  });

/** About how wide bold text of Times New Roman is: Word lays out for itself, the line under the words need only look right. */
export const aboutWidth = (text: string, size: number): number => text.length * size * 0.475;
