import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { paperLayout } from '../../documents/layout/paper-layout';
import type { TableCell as Cell, Signature, TableBlock } from '../../documents/official-document';
import { balancedInset, type DocxLook, paragraph, twips } from './docx-text';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const allBorders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** Points at both sides of a cell, as on the PDF; Word's own would break «STT» in two. */
const cellSide = 3.5;

const cellOf = (children: readonly Paragraph[], width: number, span = 1): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span > 1 ? { columnSpan: span } : {}),
  });

/** Stars are words in Word: no font of an office has the sign, and a picture would not survive its editing. */
const cellText = (cell: Cell) => (cell.kind === 'stars' ? cell.words : cell.text);

/** So many rows of signatures fit a page with the text above them, and stay one piece; more of them part in twos. */
const rowsOfOnePiece = 6;

/** Rows that stay with the next one; the last `kept` rows stay with what follows the table. */
const staysWithNext = (table: TableBlock, row: number, kept: number): boolean => {
  const { length } = table.rows;
  if (row >= length - Math.max(kept, table.closing?.length ? 1 : 0)) return true;
  return table.signed === true && row < length - 1 && (length <= rowsOfOnePiece || row === 0 || row === length - 2);
};

/** What stands under a table as its last row without lines: Word keeps rows together, LibreOffice nothing but rows. */
const closingRow = (closing: readonly string[], columns: number, width: number, keepNext: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        children: closing.map((text) => paragraph(text, { align: 'left', keepNext })),
        width: { size: twips(width), type: WidthType.DXA },
        columnSpan: columns,
        borders: { left: none, right: none, bottom: none, top: line },
        margins: { marginUnitType: WidthType.DXA, left: 0, right: 0 },
      }),
    ],
  });

/** A ruled table: its header repeats on each page, its rows stay whole, as many of the last as `kept` with what follows. */
export const docxTable = (table: TableBlock, width: number, kept = 0): Table => {
  const { closing = [] } = table;
  const size = table.dense ? paperLayout.sizes.dense : paperLayout.sizes.body;
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => (column.width / total) * width);
  const look: DocxLook = { size, gap: 2, line: 1 };
  const header = table.columns.map((column, index) =>
    cellOf([paragraph(column.header, { ...look, bold: true, align: 'center', keepNext: true })], widths[index] ?? 0),
  );
  const rows = table.rows.map((row, index) => {
    const keepNext = staysWithNext(table, index, kept);
    let at = 0;
    const cells = row.map((cell) => {
      const span = cell.kind === 'text' ? (cell.span ?? 1) : 1;
      const align = cell.kind === 'stars' ? 'center' : (table.columns[at]?.align ?? 'left');
      const room = widths.slice(at, at + span).reduce((sum, each) => sum + each, 0);
      at += span;
      return cellOf([paragraph(cellText(cell), { ...look, align, keepNext })], room, span);
    });
    return new TableRow({
      children: cells,
      cantSplit: true,
      ...(table.rowHeight === undefined ? {} : { height: { value: twips(table.rowHeight), rule: 'atLeast' as const } }),
    });
  });
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: allBorders,
    margins: { marginUnitType: WidthType.DXA, left: twips(cellSide), right: twips(cellSide) },
    rows: [
      new TableRow({ children: header, tableHeader: true, cantSplit: true }),
      ...rows,
      ...(closing.length > 0 ? [closingRow(closing, widths.length, width, kept > 0)] : []),
    ],
  });
};

type Cells = readonly (readonly Paragraph[])[];

/** The last cell of a short row is as wide as what is left of the row. */
const bareRow = (cells: Cells, widths: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map((children, index) => {
      const span = index === cells.length - 1 ? widths.length - index : 1;
      const room = widths.slice(index, index + span).reduce((sum, each) => sum + each, 0);
      return new TableCell({
        children: [...children],
        width: { size: twips(room), type: WidthType.DXA },
        borders: noBorders,
        ...(span > 1 ? { columnSpan: span } : {}),
      });
    }),
  });

/** Blocks side by side without lines, in rows. `widths` in points, one for each column. */
export const sideBySide = (rows: readonly Cells[], widths: readonly number[]): Table =>
  new Table({
    width: { size: twips(widths.reduce((sum, each) => sum + each, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map((cells) => bareRow(cells, widths)),
  });

/** Room for a signature and a seal, as on the PDF. */
const signingSpace = 72;

/** Points at both sides of a cell that says nothing of its own. */
const wordCellSide = 5.4;

/** Bold lines above the space and the note in brackets: they stay with the name. `width` is that of their column. */
export const signatureHead = ({ heading, note }: Signature, width: number): readonly Paragraph[] => [
  ...heading.map((each) =>
    paragraph(each, {
      bold: true,
      align: 'center',
      gap: 0,
      keepNext: true,
      inset: balancedInset(each, paperLayout.sizes.body, width - 2 * wordCellSide),
    }),
  ),
  ...(note === null
    ? []
    : [paragraph(note, { italics: true, size: paperLayout.sizes.note, align: 'center', gap: 0, keepNext: true })]),
];

/** The name below the space, on the page of what follows if it is kept. */
export const signatureName = ({ name }: Signature, keepNext = false): Paragraph =>
  paragraph(name, { bold: true, align: 'center', gap: signingSpace, keepNext });
