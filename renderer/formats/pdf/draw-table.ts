import type { Content, TableCell as PdfCell } from 'pdfmake/interfaces';
import { plainText } from '../../documents/document-text';
import { paperLayout } from '../../documents/layout/paper-layout';
import type { TableBlock, TableCell, TableColumn } from '../../documents/official-document';
import { starsContent } from './draw-stars';
import type { FlowItem } from './flow-item';
import { countLines, lineHeightOf, type TextStyle } from './measure-text';
import type { Pen } from './pen';
import { breakLongWords, textRuns } from './text-runs';

const padding = { side: 3.5, top: 3, bottom: 3 } as const;
const lineWidth = 0.6;

const tableLayout = {
  hLineWidth: () => lineWidth,
  vLineWidth: () => lineWidth,
  paddingLeft: () => padding.side,
  paddingRight: () => padding.side,
  paddingTop: () => padding.top,
  paddingBottom: () => padding.bottom,
};

const cellContent = (cell: TableCell, column: TableColumn, width: number, style: TextStyle): PdfCell => {
  if (cell.kind === 'stars') return starsContent(cell.stars, cell.words, style.size);
  const span = cell.span ?? 1;
  return { text: textRuns(cell.text, width, style), alignment: column.align, ...(span > 1 ? { colSpan: span } : {}) };
};

const rowContent = (
  table: TableBlock,
  widths: readonly number[],
  row: readonly TableCell[],
  style: TextStyle,
): PdfCell[] => {
  const cells: PdfCell[] = [];
  for (const cell of row) {
    const index = cells.length;
    const column = table.columns[index];
    if (!column) break;
    cells.push(cellContent(cell, column, widths[index] ?? 0, style));
    // pdfmake wants an empty cell for each column that a span covers.
    const span = cell.kind === 'text' ? (cell.span ?? 1) : 1;
    for (let covered = 1; covered < span; covered += 1) cells.push('');
  }
  return cells;
};

const rowHeight = (widths: readonly number[], row: readonly TableCell[], style: TextStyle): number =>
  Math.max(
    ...row.map((cell, index) =>
      cell.kind === 'stars' ? 2 : countLines(plainText(cell.text), widths[index] ?? 1, style),
    ),
    1,
  ) * lineHeightOf(style);

/** Least heights: of the body's rows, not of the header. */
const rowHeights =
  (least: number) =>
  (row: number): number =>
    row === 0 ? 0 : least;

/** A row taller than this is allowed to break: pdfmake would drop what does not fit. */
const tallestWholeRow = 320;

/** A table whose header repeats on each page; rows stay whole. */
export const tableItem = (pen: Pen, table: TableBlock): FlowItem => {
  const size = table.dense ? paperLayout.sizes.dense : paperLayout.sizes.body;
  const style: TextStyle = { face: pen.regular, size, lineHeight: 1 };
  const headStyle: TextStyle = { ...style, face: pen.bold };
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map(
    (column) => (column.width / total) * (pen.width - lineWidth) - padding.side * 2 - lineWidth,
  );
  const header: PdfCell[] = table.columns.map((column, index) => ({
    text: breakLongWords(column.header, widths[index] ?? 0, headStyle),
    bold: true,
    alignment: 'center',
  }));
  const heights = table.rows.map(
    (row) => Math.max(rowHeight(widths, row, style), table.rowHeight ?? 0) + padding.top + padding.bottom,
  );
  const whole = heights.every((height) => height < tallestWholeRow);
  const content: Content = {
    table: {
      headerRows: 1,
      // The header is never left at the foot of a page without a row under it.
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      widths: [...widths],
      ...(table.rowHeight === undefined ? {} : { heights: rowHeights(table.rowHeight) }),
      body: [header, ...table.rows.map((row) => rowContent(table, widths, row, style))],
    },
    layout: tableLayout,
    fontSize: size,
    lineHeight: 1,
    margin: [0, paperLayout.paragraphGap, 0, 0],
  };
  const head =
    paperLayout.paragraphGap +
    Math.max(...table.columns.map(({ header: text }, at) => countLines(text, widths[at] ?? 1, headStyle)), 1) *
      lineHeightOf(headStyle) +
    padding.top +
    padding.bottom;
  const height = heights.reduce((sum, value) => sum + value, head);
  const least = head + Math.min(heights[0] ?? 0, tallestWholeRow) + 2 * lineWidth;
  return { content, height, least, lines: table.rows.length, keep: 'alone' };
};
