import type { Content } from 'pdfmake/interfaces';
import { paperLayout, pointsOf } from '../../documents/layout/paper-layout';
import type { OfficialDocument, PageFoot } from '../../documents/official-document';
import { pageQrText } from '../../domain/edition/page-code';
import { qrPath } from '../qr/qr-path';
import type { PageRange } from './page-range';

/** 12 mm for 21 modules: 6,7 dots a module at 300 dpi, which any camera and scanner resolves. */
const qrSide = pointsOf(12);
/** White around the code that the standard asks for is there: 4 modules of it are 2,3 mm. */
const qrTop = pointsOf(3);
const textSize = 9;

const qrContent = (code: string, page: number, height: number): Content => {
  const text = pageQrText(code, page);
  const { modules } = qrPath(text, 1);
  // pdfmake moves every vector but a path to its place in the flow: this one is drawn where it stands on the page.
  const origin = { x: paperLayout.margins.left, y: height - paperLayout.margins.bottom + qrTop };
  // Its types know no paths, its browser build draws them.
  const vector = { type: 'path', d: qrPath(text, qrSide / modules, origin).d, color: 'black' };
  return { canvas: [vector as never] };
};

/** The foot of page `page` of a paper (from 1): QR at the left margin, the code beside it, which copy at the right. */
const footContent = ({ code, copy }: PageFoot, page: number, height: number): Content => ({
  columns: [
    { width: qrSide, stack: [qrContent(code, page, height)] },
    { text: `Mã:\u00a0${code}`, fontSize: textSize, margin: [8, pointsOf(7), 0, 0] },
    { text: copy ?? '', fontSize: textSize, alignment: 'right', margin: [0, pointsOf(7), 0, 0] },
  ],
  margin: [paperLayout.margins.left, qrTop, paperLayout.margins.right, 0],
});

/** Feet of all papers of a file: each page says its own paper's code, and its place within that paper. */
export const pageFooter =
  (papers: readonly OfficialDocument[], rangesOf: () => readonly PageRange[]) =>
  (page: number): Content => {
    const at = rangesOf().findIndex(({ first, last }) => page >= first && page <= last);
    const paper = papers[at];
    const range = rangesOf()[at];
    if (!paper?.foot || !range) return '';
    const height = paper.orientation === 'portrait' ? paperLayout.pageHeight : paperLayout.pageWidth;
    return footContent(paper.foot, page - range.first + 1, height);
  };
