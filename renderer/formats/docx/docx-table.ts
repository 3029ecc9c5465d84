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
import { type DocxLook, paragraph, twips } from './docx-text';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const allBorders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

const cellOf = (children: readonly Paragraph[], width: number, span = 1): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span > 1 ? { columnSpan: span } : {}),
  });

/** Stars are words in Word: no font of an office has the sign, and a picture would not survive its editing. */
const cellText = (cell: Cell) => (cell.kind === 'stars' ? cell.words : cell.text);

/** A ruled table: its header repeats on each page, its rows stay whole. */
export const docxTable = (table: TableBlock, width: number): Table => {
  const size = table.dense ? paperLayout.sizes.dense : paperLayout.sizes.body;
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => (column.width / total) * width);
  const look: DocxLook = { size, gap: 2, line: 1 };
  const header = table.columns.map((column, index) =>
    cellOf([paragraph(column.header, { ...look, bold: true, align: 'center', keepNext: true })], widths[index] ?? 0),
  );
  const rows = table.rows.map((row) => {
    let at = 0;
    const cells = row.map((cell) => {
      const span = cell.kind === 'text' ? (cell.span ?? 1) : 1;
      const align = cell.kind === 'stars' ? 'center' : (table.columns[at]?.align ?? 'left');
      const room = widths.slice(at, at + span).reduce((sum, each) => sum + each, 0);
      at += span;
      return cellOf([paragraph(cellText(cell), { ...look, align })], room, span);
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
    rows: [new TableRow({ children: header, tableHeader: true, cantSplit: true }), ...rows],
  });
};

/** Blocks side by side without lines. `widths` in points, one for each block. */
export const sideBySide = (blocks: readonly (readonly Paragraph[])[], widths: readonly number[]): Table =>
  new Table({
    width: { size: twips(widths.reduce((sum, each) => sum + each, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: blocks.map(
          (children, index) =>
            new TableCell({
              children: [...children],
              width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
              borders: noBorders,
            }),
        ),
      }),
    ],
  });

/** Room for a signature and a seal, as on the PDF. */
const signingSpace = 72;

/** Bold lines above the space, the note in brackets, the name below it; all of it on one page. */
export const signatureParagraphs = ({ heading, note, name }: Signature): readonly Paragraph[] => [
  ...heading.map((each) => paragraph(each, { bold: true, align: 'center', gap: 0, keepNext: true })),
  ...(note === null
    ? []
    : [paragraph(note, { italics: true, size: paperLayout.sizes.note, align: 'center', gap: 0, keepNext: true })]),
  paragraph(name, { bold: true, align: 'center', gap: signingSpace }),
];
