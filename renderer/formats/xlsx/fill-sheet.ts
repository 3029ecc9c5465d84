import type { WorkbookSheet } from '../../documents/workbook-description';
import type { CellLooks } from './cell-looks';
import { cellText } from './cell-text';
import type { Workbook, Worksheet } from './excel';
import { rowHeight } from './row-height';
import { tableCell } from './table-cell';

/** Number of A4 in SpreadsheetML (ECMA-376, 18.3.1.63). */
const a4 = 9;

/** A blank line stands between the titles and the header. */
export const headerRowOf = (sheet: WorkbookSheet): number => sheet.titles.length + 2;
export const lastRowOf = (sheet: WorkbookSheet): number => headerRowOf(sheet) + sheet.rows.length;

/** Columns over which the office's name is centred, at the left as papers have it. */
const officeColumns = 5;

/** Points of a data row as it is drawn. */
export const heightOf = (sheet: WorkbookSheet, row: number): number =>
  rowHeight(sheet.rows[row]?.cells ?? [], sheet.columns.slice(0, sheet.print.columns), sheet.rowHeight ?? 15);

const titleSpan = (sheet: WorkbookSheet, style: string): number => {
  const printed = Math.max(1, sheet.print.columns);
  return style === 'superiorBody' || style === 'office' ? Math.min(officeColumns, printed) : printed;
};

const fillTitles = (target: Worksheet, sheet: WorkbookSheet, looks: CellLooks): void => {
  sheet.titles.forEach(({ text, style }, index) => {
    const row = target.getRow(index + 1);
    row.height = style === 'title' ? 24 : 17;
    const cell = row.getCell(1);
    cell.value = cellText(text);
    cell.style = looks[style];
    const span = titleSpan(sheet, style);
    if (span > 1) target.mergeCells(index + 1, 1, index + 1, span);
  });
};

const fillHeader = (target: Worksheet, sheet: WorkbookSheet, looks: CellLooks): void => {
  const row = target.getRow(headerRowOf(sheet));
  row.height = rowHeight(
    sheet.columns.map((column) => column.header.toLocaleUpperCase('vi')),
    sheet.columns,
    33,
  );
  sheet.columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    cell.value = cellText(column.header);
    cell.style = looks.header;
  });
};

const fillRows = (target: Worksheet, sheet: WorkbookSheet, looks: CellLooks): void => {
  const first = headerRowOf(sheet) + 1;
  sheet.rows.forEach(({ cells, style }, index) => {
    const row = target.getRow(first + index);
    // LibreOffice prints two lines over one another in a row that says no height.
    row.height = heightOf(sheet, index);
    sheet.columns.forEach((column, at) => {
      const { value, look } = tableCell(cells[at] ?? null, column.kind, style === 'total');
      const cell = row.getCell(at + 1);
      if (value !== null) cell.value = value;
      cell.style = looks[look];
    });
  });
};

const setUp = (target: Worksheet, sheet: WorkbookSheet, pageFooter: string): void => {
  const header = headerRowOf(sheet);
  sheet.columns.forEach(({ width }, index) => {
    target.getColumn(index + 1).width = width;
  });
  target.views = [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: header, showGridLines: false }];
  // Assigned: the types of ExcelJS want an enum that it does not export at run time.
  Object.assign(target.pageSetup, {
    paperSize: a4,
    orientation: sheet.print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: `${header}:${header}`,
    // ExcelJS puts `$` before the columns only, and LibreOffice ignores an area with free rows.
    printArea: `A$1:${target.getColumn(Math.max(1, sheet.print.columns)).letter}$${lastRowOf(sheet)}`,
  });
  target.headerFooter.oddFooter = `&C&"Times New Roman,Regular"&10${pageFooter}`;
  if (sheet.filter) {
    target.autoFilter = {
      from: { row: header, column: 1 },
      to: { row: lastRowOf(sheet), column: sheet.columns.length },
    };
  }
};

/** Adds one sheet, without its photos. */
export const fillSheet = (
  workbook: Workbook,
  sheet: WorkbookSheet,
  name: string,
  looks: CellLooks,
  pageFooter: string,
): Worksheet => {
  const target = workbook.addWorksheet(name);
  setUp(target, sheet, pageFooter);
  fillTitles(target, sheet, looks);
  fillHeader(target, sheet, looks);
  fillRows(target, sheet, looks);
  return target;
};
