import { paperLayout } from './layout/paper-layout';
import type { Block, OfficialDocument, RichText, Signature, TableCell } from './official-document';

export const plainText = (text: RichText): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('');

const cellText = (cell: TableCell): string => (cell.kind === 'stars' ? cell.words : plainText(cell.text));

export const recipientsHead = 'Nơi nhận:';

/** A hyphen before each recipient, a semicolon after it, a full stop after the last (Phụ lục I). */
export const recipientLines = (recipients: readonly string[]): readonly string[] =>
  recipients.map((recipient, index) => `- ${recipient}${index === recipients.length - 1 ? '.' : ';'}`);

const signatureLines = ({ heading, note, name }: Signature): readonly string[] =>
  [...heading, note, name].filter((line): line is string => line !== null && line !== '');

const motto = [paperLayout.motto.state, paperLayout.motto.phrase];

/** The texts of one block in the order of reading. */
export const blockText = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'nationalMotto':
      return motto;
    case 'officeBlock':
      return [
        block.superiorBody,
        block.office,
        block.number,
        block.subject ?? null,
        ...motto,
        block.placeAndDay,
      ].filter((line) => line !== null);
    case 'title':
      return [block.title, block.subject, block.reference ?? null].filter((line) => line !== null);
    case 'legalBases':
      return block.bases;
    case 'paragraph':
    case 'heading':
      return [plainText(block.text)];
    case 'partyBlock':
      return [plainText(block.heading), ...block.lines.map((line) => `${line.label}: ${line.value}`)];
    case 'article':
      return [articleHeading(block), ...numberedClauses(block.clauses).map(plainText)];
    case 'table':
      return [
        ...block.columns.map((column) => column.header),
        ...block.rows.flatMap((row) => row.map(cellText)),
        ...(block.closing ?? []),
      ];
    case 'signatureGrid':
      return block.signatures.flatMap(signatureLines);
    case 'officeSignature':
      return [recipientsHead, ...recipientLines(block.recipients), ...signatureLines(block.signature)];
    case 'seatRow':
      return [block.label, ...block.seats.map(({ rank, name }) => `${rank}. ${name}`)];
    case 'drawing':
    case 'pageBreak':
      return [];
  }
};

/** «Điều 1. Mục đích», its number glued to the word. */
export const articleHeading = (article: { readonly number: number; readonly title: string }): string =>
  `Điều\u00a0${article.number}. ${article.title}`;

/** Several clauses are khoản and carry their number; a single one stands alone. */
export const numberedClauses = (clauses: readonly RichText[]): readonly RichText[] =>
  clauses.length === 1
    ? clauses
    : clauses.map((clause, index) => {
        const number = `${index + 1}.\u00a0`;
        return typeof clause === 'string' ? `${number}${clause}` : [{ text: number }, ...clause];
      });

/**
 * Every text of a paper in reading order, as each output must give it back. Signatures and office heads stand side by side on
 * the page, so their order there is by column.
 */
export const documentText = (document: OfficialDocument): readonly string[] => document.blocks.flatMap(blockText);
