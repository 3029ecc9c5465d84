import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paperLayout, textHeight, textWidth } from '../../documents/layout/paper-layout';
import type { Block, OfficialDocument } from '../../documents/official-document';
import type { Face } from '../fonts/read-face';
import { drawingItem } from './draw-drawing';
import { pageFooter } from './draw-foot';
import { nationalMottoItem, officeBlockItem, titleItems } from './draw-heads';
import { seatRowItem } from './draw-seats';
import { officeSignatureItem, signatureItems } from './draw-signatures';
import { tableItem } from './draw-table';
import { articleItems, headingItem, legalBasesItems, paragraphBlockItem, partyBlockItems } from './draw-text';
import { type FlowItem, keepTogether } from './flow-item';
import { type PageRange, pageMark, pageRange } from './page-range';
import type { Pen } from './pen';

export interface Faces {
  readonly regular: Face;
  readonly bold: Face;
}

const itemsOf = (pen: Pen, block: Exclude<Block, { kind: 'pageBreak' }>): readonly FlowItem[] => {
  switch (block.kind) {
    case 'nationalMotto':
      return [nationalMottoItem(pen)];
    case 'officeBlock':
      return [officeBlockItem(pen, block)];
    case 'title':
      return titleItems(pen, block);
    case 'legalBases':
      return legalBasesItems(pen, block);
    case 'paragraph':
      return [paragraphBlockItem(pen, block)];
    case 'heading':
      return [headingItem(pen, block)];
    case 'partyBlock':
      return partyBlockItems(pen, block);
    case 'article':
      return articleItems(pen, block);
    case 'table':
      return [tableItem(pen, block)];
    case 'signatureGrid':
      return signatureItems(pen, block);
    case 'officeSignature':
      return [officeSignatureItem(pen, block)];
    case 'drawing':
      return [drawingItem(pen, block)];
    case 'seatRow':
      return [seatRowItem(pen, block)];
  }
};

/** The blocks between page breaks. */
const chapters = (blocks: readonly Block[]): Exclude<Block, { kind: 'pageBreak' }>[][] => {
  const list: Exclude<Block, { kind: 'pageBreak' }>[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'pageBreak') list.push([]);
    else list.at(-1)?.push(block);
  }
  return list;
};

/** A bookmark needs a line of text to hang on; this one has neither ink nor height to speak of. */
const bookmark = (paper: OfficialDocument): Content => {
  const outlineText = [paper.title, paper.foot?.copy ?? null].filter((part) => part !== null).join(' – ');
  // pdfmake 0.3 reads these, its published types do not name them yet.
  const outline = { outline: true, outlineText };
  return { text: '\u00a0', fontSize: 0.1, lineHeight: 0.01, ...outline };
};

/** Content of one paper. `start` says on which page of the file it begins. */
const paperContent = (paper: OfficialDocument, faces: Faces, start: 'alone' | 'first' | 'odd'): Content => {
  const pen: Pen = { width: textWidth(paper.orientation), ...faces };
  const room = textHeight(paper.orientation);
  return {
    stack: chapters(paper.blocks).map((blocks, index): Content => {
      const items = blocks.flatMap((block) => itemsOf(pen, block));
      const named = index === 0 && start !== 'alone' ? [bookmark(paper)] : [];
      const stack = [pageMark(), ...named, ...keepTogether(items, room), pageMark()];
      return index === 0 ? { stack } : { stack, pageBreak: 'before' };
    }),
    // pdfmake counts this break from 0: its «even» is the odd page of people.
    ...(start === 'odd' ? { pageBreak: 'beforeEven' as const } : {}),
  };
};

/** Number of a page inside its paper; null on the first one and on the blank page before an odd start. */
export const pageLabel = (page: number, ranges: readonly PageRange[]): string | null => {
  const range = ranges.find(({ first, last }) => page > first && page <= last);
  return range ? String(page - range.first + 1) : null;
};

/** pdfmake asks for headers and footers once all pages are laid out: only then the nodes know their pages. */
const laidOutRanges = (papers: readonly Content[]): (() => readonly PageRange[]) => {
  let ranges: readonly PageRange[] | null = null;
  return () => {
    ranges ??= papers.map(pageRange);
    return ranges;
  };
};

const pageHeader =
  (rangesOf: () => readonly PageRange[]) =>
  (page: number): Content => {
    const label = pageLabel(page, rangesOf());
    if (label === null) return '';
    return { text: label, alignment: 'center', fontSize: paperLayout.sizes.pageNumber, margin: [0, 26, 0, 0] };
  };

/** All papers as one file, each beginning on an odd page, so that a duplex printer never joins two of them on a sheet. */
export const pdfDefinition = (
  papers: readonly OfficialDocument[],
  faces: Faces,
  title: string,
): TDocumentDefinitions => {
  const [first] = papers;
  if (!first) throw new Error('no paper to print');
  const lone = papers.length === 1 ? 'alone' : 'first';
  const content = papers.map((paper, index) => paperContent(paper, faces, index === 0 ? lone : 'odd'));
  const ranges = laidOutRanges(content);
  const { margins } = paperLayout;
  return {
    pageSize: 'A4',
    pageOrientation: first.orientation,
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    language: first.language === 'vi' ? 'vi-VN' : 'en-GB',
    displayTitle: true,
    info: { title, author: first.author, creationDate: new Date(first.createdAt), modDate: new Date(first.createdAt) },
    defaultStyle: { font: 'Tinos', fontSize: paperLayout.sizes.body, lineHeight: paperLayout.lineHeight },
    header: pageHeader(ranges),
    ...(papers.some(({ foot }) => foot !== undefined) ? { footer: pageFooter(papers, ranges) } : {}),
    content,
  };
};
