import { articleHeading, plainText } from '../../documents/document-text';
import { paperLayout } from '../../documents/layout/paper-layout';
import type { Block } from '../../documents/official-document';
import { aboutWidth } from './docx-text';

/** Signatures stay with at least so many lines of text or rows of a table (practice of the offices), as on the PDF. */
const linesAboveSignature = 2;

const signs = (block: Block): boolean =>
  block.kind === 'signatureGrid' ||
  block.kind === 'officeSignature' ||
  (block.kind === 'table' && block.signed === true);

/** Texts of the paragraphs that may stand above a signature, in their order. */
const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.text)];
    case 'legalBases':
      return block.bases;
    case 'partyBlock':
      return block.lines.map(({ label, value }) => `${label}: ${value}`);
    case 'article':
      return [articleHeading(block), ...block.clauses.map(plainText)];
    case 'table':
      return block.rows.map(() => '');
    case 'nationalMotto':
    case 'officeBlock':
    case 'title':
    case 'heading':
    case 'signatureGrid':
    case 'officeSignature':
    case 'drawing':
    case 'seatRow':
    case 'pageBreak':
      return [];
  }
};

/** Lines that a text fills for certain: Word lays out for itself, and is not to be asked. */
const surelyLines = (text: string, width: number): number =>
  1 + Math.floor((aboutWidth(text, paperLayout.sizes.body) * 0.8) / width);

/**
 * How many paragraphs (or rows) at the end of each block stay with what follows, so that no signature begins a page: Word knows
 * «keep with next» only.
 */
export const keptAbove = (blocks: readonly Block[], width: number): readonly number[] => {
  const kept = blocks.map(() => 0);
  for (const [index, block] of blocks.entries()) {
    if (!signs(block)) continue;
    let at = index - 1;
    while (blocks[at]?.kind === 'heading') at -= 1;
    for (let lines = 0; at >= 0 && lines < linesAboveSignature; at -= 1) {
      const above = blocks[at];
      const texts = above === undefined ? [] : textsOf(above).toReversed();
      if (texts.length === 0) break;
      for (const text of texts) {
        if (lines >= linesAboveSignature) break;
        lines += surelyLines(text, width);
        kept[at] = (kept[at] ?? 0) + 1;
      }
    }
  }
  return kept;
};
