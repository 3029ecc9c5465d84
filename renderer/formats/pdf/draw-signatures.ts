import type { Content, TableCell as PdfCell } from 'pdfmake/interfaces';
import { recipientLines, recipientsHead } from '../../documents/document-text';
import { paperLayout } from '../../documents/layout/paper-layout';
import type { OfficeSignatureBlock, Signature, SignatureGridBlock } from '../../documents/official-document';
import type { FlowItem } from './flow-item';
import { countLines, lineHeightOf, type TextStyle } from './measure-text';
import type { Pen } from './pen';

/** Room for a signature and a seal 36 mm wide that covers a third of it. */
const signingSpace = 72;

const signatureHeight = (pen: Pen, signature: Signature, width: number): number => {
  const style: TextStyle = { face: pen.bold, size: paperLayout.sizes.body, lineHeight: paperLayout.lineHeight };
  const lines = [...signature.heading, signature.note ?? '', signature.name].filter((line) => line !== '');
  return lines.reduce((sum, line) => sum + countLines(line, width, style), 0) * lineHeightOf(style) + signingSpace;
};

const headCell = (signature: Signature): PdfCell => ({
  stack: [
    ...signature.heading.map((line): Content => ({ text: line, bold: true, alignment: 'center' })),
    ...(signature.note === null
      ? []
      : [{ text: signature.note, italics: true, fontSize: paperLayout.sizes.note, alignment: 'center' as const }]),
  ],
});

const nameCell = (signature: Signature): PdfCell => ({
  text: signature.name,
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
 * Signatures side by side, one item for each row of them; the first stays with the text above it. Heads and names are rows of a
 * table, so that the names line up when one title takes two lines.
 */
export const signatureItems = (pen: Pen, block: SignatureGridBlock): readonly FlowItem[] => {
  const width = pen.width / block.perRow;
  return rowsOf(block).map((row, index) => ({
    content: {
      table: { widths: row.map(() => '*'), body: [row.map(headCell), row.map(nameCell)] },
      layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
      margin: [0, 16, 0, 0],
    },
    height: 16 + Math.max(...row.map((signature) => signatureHeight(pen, signature, width - 8))),
    lines: 1,
    keep: index === 0 ? 'withPrevious' : 'whole',
  }));
};

const recipientsCell = ({ recipients }: OfficeSignatureBlock): PdfCell => ({
  stack: [
    { text: recipientsHead, bold: true, italics: true, fontSize: paperLayout.sizes.recipientsHead },
    ...recipientLines(recipients).map((line): Content => ({ text: line, fontSize: paperLayout.sizes.recipients })),
  ],
});

/** «Nơi nhận» level with the capacity of who signs, at the other side of the page. */
export const officeSignatureItem = (pen: Pen, block: OfficeSignatureBlock): FlowItem => {
  const { signature } = block;
  const right: Content = { stack: [headCell(signature), nameCell(signature)] as Content[] };
  return {
    content: {
      columns: [
        { width: pen.width / 2, stack: [recipientsCell(block) as Content] },
        { width: '*', stack: [right] },
      ],
      margin: [0, 16, 0, 0],
    },
    height: 16 + Math.max(signatureHeight(pen, signature, pen.width / 2), (block.recipients.length + 2) * 15),
    lines: 1,
    keep: 'withPrevious',
  };
};
