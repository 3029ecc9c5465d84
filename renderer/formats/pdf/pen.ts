import type { Content, ContentText } from 'pdfmake/interfaces';
import { plainText } from '../../documents/document-text';
import { paperLayout } from '../../documents/layout/paper-layout';
import type { RichText } from '../../documents/official-document';
import type { Face } from '../fonts/read-face';
import type { FlowItem } from './flow-item';
import { countLines, lineHeightOf, type TextStyle } from './measure-text';
import { textRuns } from './text-runs';

/** What every drawing function needs: the width to fill and the faces to measure with. */
export interface Pen {
  readonly width: number;
  readonly regular: Face;
  readonly bold: Face;
}

export interface ParagraphLook {
  readonly size?: number;
  readonly bold?: true;
  readonly italics?: true;
  readonly alignment?: 'justify' | 'left' | 'center' | 'right';
  readonly firstLine?: number;
  readonly gap?: number;
  readonly inset?: number;
}

/** The style of a look, for measuring. */
export const styleOf = (pen: Pen, look: ParagraphLook): TextStyle => ({
  face: look.bold ? pen.bold : pen.regular,
  size: look.size ?? paperLayout.sizes.body,
  lineHeight: paperLayout.lineHeight,
});

/** Where a tall paragraph may be cut: before its last sentence, or failing that three fifths into its last words. */
const cutOf = (text: string): number => {
  const sentence = Math.max(text.lastIndexOf('. ', text.length - 180), text.lastIndexOf('; ', text.length - 180));
  if (sentence > 0 && text.length - sentence < 900) return sentence + 2;
  return text.lastIndexOf(' ', text.length - 240) + 1;
};

/** One paragraph as a flow item. Text that is not rich can be cut in two when it must follow a signature to the next page. */
export const paragraphItem = (
  pen: Pen,
  text: RichText,
  look: ParagraphLook,
  keep: FlowItem['keep'] = 'alone',
): FlowItem => {
  const style = styleOf(pen, look);
  const inset = look.inset ?? 0;
  const gap = look.gap ?? paperLayout.paragraphGap;
  const firstLine = look.firstLine ?? 0;
  const lines = countLines(plainText(text), pen.width - inset * 2, style, firstLine);
  const content: ContentText = {
    text: textRuns(text, pen.width - inset * 2, style),
    fontSize: style.size,
    alignment: look.alignment ?? 'justify',
    margin: [inset, gap, inset, 0],
    ...(firstLine > 0 ? { leadingIndent: firstLine } : {}),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italics ? { italics: true } : {}),
  };
  const item: FlowItem = {
    content,
    height: gap + lines * lineHeightOf(style),
    least: gap + 2 * lineHeightOf(style),
    lines,
    keep,
  };
  const cut = typeof text === 'string' && lines > 6 ? cutOf(text) : 0;
  if (typeof text !== 'string' || cut <= 0) return item;
  return {
    ...item,
    split: () => [
      paragraphItem(pen, text.slice(0, cut).trimEnd(), look, keep),
      paragraphItem(pen, text.slice(cut), { ...look, gap: 0, firstLine: 0 }, keep),
    ],
  };
};

/** A centred horizontal line, as long as `length`. */
export const ruleContent = (length: number, gapAbove: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.8 }],
  alignment: 'center',
  margin: [0, gapAbove, 0, 0],
});
