import type { WorkbookSheet } from '../../documents/workbook-description';
import { visibleText } from '../pdf/printable-text';
import type { CellLook } from './cell-looks';
import type { PicturePlan, SheetPen, SheetPlan } from './parts/sheet-plan';
import { rowHeight } from './row-height';
import { tableCell } from './table-cell';

/** A blank line stands between the titles and the header. */
export const headerRowOf = (sheet: WorkbookSheet): number => sheet.titles.length + 2;
const lastRowOf = (sheet: WorkbookSheet): number => headerRowOf(sheet) + sheet.rows.length;

/** Share of the printed width over which the office's name is centred, at the left as papers have it. */
const officeShare = 0.45;
/** Characters that its name needs on one line. */
const officeWidth = 38;

/** Points of a data row as it is drawn. */
export const heightOf = (sheet: WorkbookSheet, row: number): number =>
  rowHeight(sheet.rows[row]?.cells ?? [], sheet.columns.slice(0, sheet.print.columns), sheet.rowHeight ?? 15);

const titleSpan = (sheet: WorkbookSheet, style: string): number => {
  const printed = Math.max(1, sheet.print.columns);
  if (style !== 'superiorBody' && style !== 'office') return printed;
  const widths = sheet.columns.slice(0, printed).map(({ width }) => width);
  const room = officeShare * widths.reduce((sum, width) => sum + width, 0);
  let taken = 0;
  const beyond = widths.findIndex((width) => {
    taken += width;
    return taken > room && taken - width >= officeWidth;
  });
  return beyond === -1 ? printed : Math.max(1, beyond);
};

/** Points of a line of the head. */
export const titleHeight = ({ style }: WorkbookSheet['titles'][number]): number => (style === 'title' ? 24 : 17);

type LookIds = Readonly<Record<CellLook, number>>;

const writeTitles = (pen: SheetPen, sheet: WorkbookSheet, looks: LookIds): void => {
  sheet.titles.forEach((line, index) => {
    const { text, style } = line;
    pen.row(index + 1, { height: titleHeight(line) });
    pen.text(1, visibleText(text), looks[style]);
    for (let column = 2; column <= titleSpan(sheet, style); column += 1) pen.blank(column, looks[style]);
  });
};

const writeHeader = (pen: SheetPen, sheet: WorkbookSheet, looks: LookIds): void => {
  const height = rowHeight(
    sheet.columns.map((column) => column.header.toLocaleUpperCase('vi')),
    sheet.columns,
    33,
  );
  pen.row(headerRowOf(sheet), { height });
  sheet.columns.forEach(({ header }, index) => pen.text(index + 1, header, looks.header));
};

const writeRows = (pen: SheetPen, sheet: WorkbookSheet, looks: LookIds): void => {
  const first = headerRowOf(sheet) + 1;
  sheet.rows.forEach(({ cells, style }, index) => {
    // LibreOffice prints two lines over one another in a row that says no height.
    pen.row(first + index, { height: heightOf(sheet, index) });
    sheet.columns.forEach(({ kind }, at) => {
      const { value, look } = tableCell(cells[at] ?? null, kind, style === 'total');
      if (value === null) pen.blank(at + 1, looks[look]);
      else if (typeof value === 'number') pen.number(at + 1, value, looks[look]);
      else pen.text(at + 1, value, looks[look]);
    });
  });
};

/** One sheet of a description as the writer of parts takes it. */
export const sheetPlanOf = (
  sheet: WorkbookSheet,
  name: string,
  looks: LookIds,
  pageFooter: string,
  pictures: readonly PicturePlan[],
): SheetPlan => {
  const header = headerRowOf(sheet);
  const spans = sheet.titles.map(({ style }, index) => ({ row: index + 1, columns: titleSpan(sheet, style) }));
  return {
    name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    fill: (pen) => {
      writeTitles(pen, sheet, looks);
      writeHeader(pen, sheet, looks);
      writeRows(pen, sheet, looks);
    },
    lastRow: lastRowOf(sheet),
    frozen: { columns: sheet.frozenColumns, rows: header },
    gridLines: false,
    filter: sheet.filter ? { from: header, to: lastRowOf(sheet) } : null,
    merges: spans.filter(({ columns }) => columns > 1),
    rules: [],
    print: {
      orientation: sheet.print.orientation,
      titleRow: header,
      columns: Math.max(1, sheet.print.columns),
      footer: pageFooter,
    },
    pictures,
  };
};
