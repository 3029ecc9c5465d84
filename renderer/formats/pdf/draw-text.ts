import { articleHeading, numberedClauses } from '../../documents/document-text';
import { paperLayout } from '../../documents/layout/paper-layout';
import type {
  ArticleBlock,
  HeadingBlock,
  LegalBasesBlock,
  ParagraphBlock,
  PartyBlock,
} from '../../documents/official-document';
import type { FlowItem } from './flow-item';
import { type Pen, paragraphItem } from './pen';

const { firstLine } = paperLayout;

export const legalBasesItems = (pen: Pen, block: LegalBasesBlock): readonly FlowItem[] =>
  block.bases.map((base) => paragraphItem(pen, base, { italics: true, firstLine }));

export const paragraphBlockItem = (pen: Pen, block: ParagraphBlock): FlowItem =>
  paragraphItem(pen, block.text, {
    alignment: block.align ?? 'justify',
    ...(block.indent === false ? {} : { firstLine }),
  });

export const headingItem = (pen: Pen, block: HeadingBlock): FlowItem =>
  paragraphItem(pen, block.text, { bold: true, alignment: block.align ?? 'left', gap: 10 }, 'withNext');

/** Lines of a party stay on one page with its heading: nobody should look for a tax code overleaf. */
export const partyBlockItems = (pen: Pen, block: PartyBlock): readonly FlowItem[] => [
  paragraphItem(pen, block.heading, { bold: true, alignment: 'left', gap: 9 }, 'withNext'),
  ...block.lines.map((line, index) =>
    paragraphItem(
      pen,
      line.bold ? [{ text: `${line.label}: ` }, { text: line.value, bold: true }] : `${line.label}: ${line.value}`,
      { alignment: 'justify', gap: 3 },
      index === block.lines.length - 1 ? 'alone' : 'withNext',
    ),
  ),
];

export const articleItems = (pen: Pen, block: ArticleBlock): readonly FlowItem[] => [
  paragraphItem(pen, articleHeading(block), { bold: true, alignment: 'left', firstLine, gap: 9 }, 'withNext'),
  ...numberedClauses(block.clauses).map((clause) => paragraphItem(pen, clause, { firstLine })),
];
