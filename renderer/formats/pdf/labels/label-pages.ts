import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { LabelPages, LabelPrint } from '../../../documents/labels/label';
import { pointsOf } from '../../../documents/layout/paper-layout';
import { placeOf, sheetSize } from '../../../domain/labels/sheet-geometry';
import type { Issue } from '../../../domain/records/issue';
import type { Faces } from '../pdf-definition';
import { drawLabel } from './draw-label';
import { drawTestPages } from './draw-test-pages';
import { number } from './svg-text';

interface DrawnSheets {
  /** SVG of each page, in points, as it should come out on the paper. */
  readonly pages: readonly string[];
  readonly issues: readonly Issue[];
}

const labelSheets = (print: LabelPrint, faces: Faces): DrawnSheets => {
  const pages: string[] = [];
  const issues: Issue[] = [];
  for (const [index, label] of print.labels.entries()) {
    const drawn = drawLabel(label, print, faces);
    issues.push(...drawn.issues);
    for (let copy = 0; copy < print.copies; copy += 1) {
      const { page, x, y } = placeOf(print.sheet, print.first, index * print.copies + copy);
      const at = `translate(${number(pointsOf(x))} ${number(pointsOf(y))})`;
      pages[page] = `${pages[page] ?? ''}<g transform="${at}">${drawn.svg}</g>`;
    }
  }
  return { pages, issues };
};

/**
 * Sheets of labels, or the pages that a printer is measured with. What the printer does to a page is undone by the correction, on all
 * of the page at once.
 */
export const labelDefinition = (
  print: LabelPages,
  faces: Faces,
): { readonly definition: TDocumentDefinitions; readonly issues: readonly Issue[] } => {
  const { pages, issues } =
    print.kind === 'labels' ? labelSheets(print, faces) : { pages: drawTestPages(print), issues: [] };
  const { shiftX, shiftY, scale } = print.correction;
  const moved = `translate(${number(pointsOf(shiftX))} ${number(pointsOf(shiftY))}) scale(${scale / 100})`;
  const [width, height] = [pointsOf(sheetSize.width), pointsOf(sheetSize.height)];
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const content = pages.map(
    (page, index): Content => ({
      svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}><g transform="${moved}">${page}</g></svg>`,
      absolutePosition: { x: 0, y: 0 },
      ...(index === 0 ? {} : { pageBreak: 'before' as const }),
    }),
  );
  const made = new Date(print.createdAt);
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: 0,
    language: 'vi-VN',
    displayTitle: true,
    info: { title: print.title, author: print.author, creationDate: made, modDate: made },
    defaultStyle: { font: 'Tinos' },
    content,
  };
  return { definition, issues };
};
