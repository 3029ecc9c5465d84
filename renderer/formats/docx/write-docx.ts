import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx';
import { paperLayout, textWidth } from '../../documents/layout/paper-layout';
import type { OfficialDocument, PageFoot } from '../../documents/official-document';
import { printableDocument } from '../pdf/printable-text';
import { blockParts } from './docx-blocks';
import { twips } from './docx-text';
import { keptAbove } from './kept-above';

const { margins, sizes } = paperLayout;

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.pageNumber * 2 })],
      }),
    ],
  });

const emptyHeader = (): Header => new Header({ children: [new Paragraph({ children: [] })] });

/** The code as text: Word may change the paper, so it bears no QR that a scanner would take for the paper itself. */
const footOf = ({ code, copy }: PageFoot, width: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        children: [new TextRun({ text: `Mã:\u00a0${code}${copy === null ? '' : `\t${copy}`}`, size: 18 })],
      }),
    ],
  });

const sectionOf = (paper: OfficialDocument, index: number): ISectionOptions => {
  const width = textWidth(paper.orientation);
  const kept = keptAbove(paper.blocks, width);
  const landscape = paper.orientation === 'landscape';
  const foot =
    paper.foot === undefined ? undefined : { default: footOf(paper.foot, width), first: footOf(paper.foot, width) };
  return {
    properties: {
      // As in the PDF, a paper begins on the front of a sheet and counts its own pages.
      ...(index === 0 ? {} : { type: SectionType.ODD_PAGE }),
      titlePage: true,
      page: {
        size: {
          width: twips(paperLayout.pageWidth),
          height: twips(paperLayout.pageHeight),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(26),
          footer: twips(18),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: emptyHeader() },
    ...(foot === undefined ? {} : { footers: foot }),
    children: paper.blocks.flatMap((block, at) => [
      ...blockParts(block, {
        width,
        kept: kept[at] ?? 0,
        newPage: paper.blocks[at - 1]?.kind === 'pageBreak',
        next: paper.blocks[at + 1],
      }),
    ]),
  };
};

/**
 * Official papers as one Word file: the same text as the PDF in the same order, sizes and margins of NĐ 30/2020/NĐ-CP, in Times New
 * Roman, which every office has. Several papers are sections that begin on odd pages.
 */
export const writeDocx = async (papers: readonly OfficialDocument[]): Promise<Uint8Array> => {
  const clean = papers.map(printableDocument);
  const [first] = clean;
  if (!first) throw new Error('no paper to write');
  const file = new Document({
    title: first.title,
    creator: first.author,
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            size: sizes.body * 2,
            language: { value: first.language === 'vi' ? 'vi-VN' : 'en-GB' },
          },
        },
      },
    },
    sections: clean.map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
};
