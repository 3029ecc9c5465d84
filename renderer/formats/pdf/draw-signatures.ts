import type { Content, ContentText, TableCell as PdfCell } from 'pdfmake/interfaces';
import { recipientLines, recipientsHead } from '../../documents/document-text';
import { paperLayout, textHeight } from '../../documents/layout/paper-layout';
import type { OfficeSignatureBlock, Signature, SignatureGridBlock } from '../../documents/official-document';
import type { FlowItem } from './flow-item';
import { balancedInset, countLines, lineHeightOf, type TextStyle } from './measure-text';
import { type Pen, styleOf } from './pen';
import { textRuns } from './text-runs';

/** Room for a signature and a seal 36 mm wide that covers a third of it. */
const signingSpace = 72;

const signatureHeight = (pen: Pen, signature: Signature, width: number): number => {
  const style: TextStyle = { face: pen.bold, size: paperLayout.sizes.body, lineHeight: paperLayout.lineHeight };
  const lines = [...signature.heading, signature.note ?? '', signature.name].filter((line) => line !== '');
  return lines.reduce((sum, line) => sum + countLines(line, width, style), 0) * lineHeightOf(style) + signingSpace;
};

/** A name or a title of one word that is wider than its half of the page is cut, never run into the other half. */
const fitted = (pen: Pen, text: string, width: number): ContentText['text'] =>
  textRuns(text, width, styleOf(pen, { bold: true }));

const headCell = (pen: Pen, signature: Signature, width: number): PdfCell => ({
  stack: [
    ...signature.heading.map((line): Content => {
      // No «ĐỒNG» alone under «SỞ CÔNG THƯƠNG TỈNH LÂM».
      const inset = balancedInset(line, width, styleOf(pen, { bold: true }));
      return {
        text: fitted(pen, line, width - 2 * inset),
        bold: true,
        alignment: 'center',
        margin: [inset, 0, inset, 0],
      };
    }),
    ...(signature.note === null
      ? []
      : [{ text: signature.note, italics: true, fontSize: paperLayout.sizes.note, alignment: 'center' as const }]),
  ],
});

const nameCell = (pen: Pen, signature: Signature, width: number): PdfCell => ({
  text: fitted(pen, signature.name, width),
  bold: true,
  alignment: 'center',
  margin: [0, signingSpace, 0, 0],
});

const rowsOf = (block: SignatureGridBlock): Signature[][] => {
  const rows: Signature[][] = [];
  for (let index = 0; index < block.signatures.length; index += block.perRow)
    rows.push(block.signatures.slice(index, index + block.perRow));
  return rows;
};

/**
 * Up to two rows, as papers have them, are one piece: the office under the two firms never signs alone on a page. Titles that fill
 * a page part it between the rows, never between a title and its name.
 */
const rowsOfOnePiece = 2;
const tallestPiece = textHeight('portrait') * 0.8;

/** A head under the name of another row stands clear of it. */
const gapAbove = (row: number): number => (row === 0 ? 16 : 30);

const onePiece = (rows: readonly FlowItem[]): FlowItem => ({
  content: { stack: rows.map(({ content }) => content) },
  height: rows.reduce((sum, { height }) => sum + height, 0),
  lines: rows.length,
  keep: 'withPrevious',
});

/**
 * Signatures side by side, in rows; the first row stays with the text above it. Heads and names are rows of a table, so that the
 * names line up when one title takes two lines.
 */
export const signatureItems = (pen: Pen, block: SignatureGridBlock): readonly FlowItem[] => {
  // Four points of padding at each side of a cell.
  const width = pen.width / block.perRow - 8;
  const rows = rowsOf(block).map(
    (row, index): FlowItem => ({
      content: {
        table: {
          widths: row.map(() => '*'),
          body: [
            row.map((signature) => headCell(pen, signature, width)),
            row.map((signature) => nameCell(pen, signature, width)),
          ],
        },
        layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
        margin: [0, gapAbove(index), 0, 0],
      },
      height: gapAbove(index) + Math.max(...row.map((signature) => signatureHeight(pen, signature, width))),
      lines: 1,
      keep: index === 0 ? 'withPrevious' : 'whole',
    }),
  );
  const piece = onePiece(rows);
  return rows.length <= rowsOfOnePiece && piece.height <= tallestPiece ? [piece] : rows;
};

const recipientsCell = (pen: Pen, { recipients }: OfficeSignatureBlock): PdfCell => {
  const size = paperLayout.sizes.recipients;
  const style = styleOf(pen, { size });
  return {
    stack: [
      { text: recipientsHead, bold: true, italics: true, fontSize: paperLayout.sizes.recipientsHead },
      ...recipientLines(recipients).map(
        (line): Content => ({ text: textRuns(line, pen.width / 2, style), fontSize: size }),
      ),
    ],
  };
};

/** «Nơi nhận» level with the capacity of who signs, at the other side of the page. */
export const officeSignatureItem = (pen: Pen, block: OfficeSignatureBlock): FlowItem => {
  const { signature } = block;
  const half = pen.width / 2;
  const right: Content = {
    stack: [headCell(pen, signature, half), nameCell(pen, signature, half)] as Content[],
  };
  return {
    content: {
      columns: [
        { width: half, stack: [recipientsCell(pen, block) as Content] },
        { width: '*', stack: [right] },
      ],
      margin: [0, 16, 0, 0],
    },
    height: 16 + Math.max(signatureHeight(pen, signature, half), (block.recipients.length + 2) * 15),
    lines: 1,
    keep: 'withPrevious',
  };
};
