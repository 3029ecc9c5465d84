import type { Content, TableCell as PdfCell } from 'pdfmake/interfaces';
import { plainText } from '../../documents/document-text';
import { paperLayout } from '../../documents/layout/paper-layout';
import type { TableBlock, TableCell, TableColumn } from '../../documents/official-document';
import { columnWidths } from './column-widths';
import { starsContent } from './draw-stars';
import type { FlowItem } from './flow-item';
import { countLines, lineHeightOf, type TextStyle } from './measure-text';
import { type Pen, paragraphItem } from './pen';
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

/** Least heights: of the body's `single` rows, not of the header and not of rows that were joined. */
const rowHeights =
  (least: number, single: number) =>
  (row: number): number =>
    row === 0 || row > single ? 0 : least;

/** A row taller than this is allowed to break: pdfmake would drop what does not fit. */
const tallestWholeRow = 320;

/**
 * Rows that nobody sees apart, and what stands under them, as one row of the page: pdfmake parts any others. `widths` and `least`
 * are those of the table.
 */
const joinedRows = (
  rows: readonly PdfCell[][],
  widths: readonly number[],
  least: number,
  under: readonly Content[],
): PdfCell[] => {
  // Without anything under them, the lines around the rows are those of the table outside.
  const own = under.length > 0 ? lineWidth : 0;
  const inner: Content = {
    table: { widths: [...widths], dontBreakRows: true, heights: least, body: [...rows] },
    layout: {
      ...tableLayout,
      hLineWidth: (line: number) => (line === 0 ? 0 : line === rows.length ? own : lineWidth),
      vLineWidth: (line: number) => (line === 0 || line === widths.length ? own : lineWidth),
    },
    margin: [-padding.side - own, -padding.top, -padding.side - own, under.length > 0 ? 0 : -padding.bottom],
  };
  return [
    {
      colSpan: widths.length,
      stack: [inner, { stack: [...under], margin: [-padding.side, 0], lineHeight: paperLayout.lineHeight }],
      ...(under.length > 0 ? { border: [false, true, false, false] as [boolean, boolean, boolean, boolean] } : {}),
    },
    ...widths.slice(1).map((): PdfCell => ''),
  ];
};

/** So many rows of signatures stand together at the beginning and at the end of their table, unless they fill a page. */
const together = 2;
const tallestJoined = 480;

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** How many rows at the end are one piece with each other and with what stands under the table. */
const joinedAtEnd = ({ signed, closing = [], rows }: TableBlock, heights: readonly number[], under: number): number => {
  const wanted = signed === true && rows.length > together ? together : closing.length > 0 ? 1 : 0;
  return sum(heights.slice(-wanted)) + under < tallestJoined ? wanted : 0;
};

/** A table whose header repeats on each page; rows stay whole. Signatures stay with the text above them. */
export const tableItem = (pen: Pen, table: TableBlock): FlowItem => {
  const size = table.dense ? paperLayout.sizes.dense : paperLayout.sizes.body;
  const style: TextStyle = { face: pen.regular, size, lineHeight: 1 };
  const headStyle: TextStyle = { ...style, face: pen.bold };
  const around = padding.side * 2 + lineWidth;
  const widths = columnWidths(table.columns, pen.width - lineWidth, around, headStyle);
  const header: PdfCell[] = table.columns.map((column, index) => ({
    text: breakLongWords(column.header, widths[index] ?? 0, headStyle),
    bold: true,
    alignment: 'center',
  }));
  const heights = table.rows.map(
    (row) => Math.max(rowHeight(widths, row, style), table.rowHeight ?? 0) + padding.top + padding.bottom,
  );
  const whole = heights.every((height) => height < tallestWholeRow);
  const first = table.signed === true && sum(heights.slice(0, together)) < tallestJoined ? together : 1;
  const closing = (table.closing ?? []).map((line) => paragraphItem(pen, line, { alignment: 'left' }));
  const under = sum(closing.map(({ height }) => height));
  const joined = joinedAtEnd(table, heights, under);
  const single = heights.length - joined;
  const drawn = table.rows.map((row) => rowContent(table, widths, row, style));
  const below = closing.map((line) => line.content);
  const last = joinedRows(drawn.slice(single), widths, table.rowHeight ?? 0, below);
  const content: Content = {
    table: {
      headerRows: 1,
      // The header is never left at the foot of a page without a row under it.
      keepWithHeaderRows: whole ? Math.max(1, Math.min(first, single)) : 0,
      dontBreakRows: whole,
      widths: [...widths],
      ...(table.rowHeight === undefined ? {} : { heights: rowHeights(table.rowHeight, single) }),
      body: [header, ...drawn.slice(0, single), ...(joined > 0 ? [last] : [])],
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
  const beginning = first === 1 ? Math.min(heights[0] ?? 0, tallestWholeRow) : sum(heights.slice(0, first));
  return {
    content: joined > 0 || below.length === 0 ? content : { stack: [content, ...below] },
    height: head + sum(heights) + under,
    least: head + beginning + (first + 1) * lineWidth,
    lines: table.rows.length,
    keep: table.signed === true ? 'withPrevious' : 'alone',
  };
};
