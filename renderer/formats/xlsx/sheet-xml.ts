import type { WorkbookSheet } from '../../documents/workbook-description';
import { absoluteRange, cellReference, columnLetters } from './cell-reference';
import { type CellLook, lookIndex } from './cell-styles';
import { cellXml } from './cell-xml';
import { rowHeight } from './row-height';
import type { StringTable } from './string-table';
import { escapeXml, xmlHead } from './xml-text';

/** A blank line stands between the titles and the header. */
export const headerRowOf = (sheet: WorkbookSheet): number => sheet.titles.length + 2;
export const lastRowOf = (sheet: WorkbookSheet): number => headerRowOf(sheet) + sheet.rows.length;
const lastColumnOf = (sheet: WorkbookSheet): number => sheet.columns.length - 1;

/** Columns over which the office's name is centred, at the left as papers have it. */
const officeColumns = 5;

const titleSpan = (sheet: WorkbookSheet, style: string): number => {
  const printed = Math.max(1, sheet.print.columns);
  return style === 'superiorBody' || style === 'office' ? Math.min(officeColumns, printed) : printed;
};

const titleRows = (sheet: WorkbookSheet, strings: StringTable): string =>
  sheet.titles
    .map(({ text, style }, index) => {
      const look: CellLook = style;
      const height = style === 'title' ? 24 : 17;
      return `<row r="${index + 1}" ht="${height}" customHeight="1"><c r="A${index + 1}" s="${lookIndex[look]}" t="s"><v>${strings.indexOf(text)}</v></c></row>`;
    })
    .join('');

const headerRow = (sheet: WorkbookSheet, strings: StringTable): string => {
  const row = headerRowOf(sheet);
  const height = rowHeight(
    sheet.columns.map((column) => column.header.toLocaleUpperCase('vi')),
    sheet.columns,
    33,
  );
  const cells = sheet.columns.map(
    (column, index) =>
      `<c r="${cellReference(index, row)}" s="${lookIndex.header}" t="s"><v>${strings.indexOf(column.header)}</v></c>`,
  );
  return `<row r="${row}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
};

const dataRows = (sheet: WorkbookSheet, strings: StringTable): string => {
  const letters = sheet.columns.map((_column, index) => columnLetters(index));
  const first = headerRowOf(sheet) + 1;
  const parts: string[] = [];
  sheet.rows.forEach(({ cells, style }, index) => {
    const row = first + index;
    const height =
      sheet.rowHeight === null
        ? ''
        : ` ht="${rowHeight(cells, sheet.columns.slice(0, sheet.print.columns), sheet.rowHeight)}" customHeight="1"`;
    parts.push(`<row r="${row}"${height}>`);
    sheet.columns.forEach((column, at) => {
      parts.push(cellXml(`${letters[at]}${row}`, cells[at] ?? null, column.kind, strings, style === 'total'));
    });
    parts.push('</row>');
  });
  return parts.join('');
};

const viewXml = (sheet: WorkbookSheet, first: boolean): string => {
  const row = headerRowOf(sheet);
  const corner = cellReference(sheet.frozenColumns, row + 1);
  const columns = sheet.frozenColumns > 0 ? ` xSplit="${sheet.frozenColumns}"` : '';
  const pane = sheet.frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  return (
    `<sheetViews><sheetView showGridLines="0"${first ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane${columns} ySplit="${row}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
};

const mergesXml = (sheet: WorkbookSheet): string => {
  const merged = sheet.titles.flatMap(({ style }, index) => {
    const span = titleSpan(sheet, style);
    return span > 1 ? [`<mergeCell ref="A${index + 1}:${cellReference(span - 1, index + 1)}"/>`] : [];
  });
  return merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`;
};

const columnsXml = (sheet: WorkbookSheet): string =>
  `<cols>${sheet.columns
    .map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols>`;

/** Range of the filter: the header and the rows under it. */
export const filterRange = (sheet: WorkbookSheet, absolute: boolean): string => {
  const range = absoluteRange(0, headerRowOf(sheet), lastColumnOf(sheet), lastRowOf(sheet));
  return absolute ? range : range.replaceAll('$', '');
};

/** One worksheet. The order of the elements is that of CT_Worksheet: Excel «repairs» any other. */
export const sheetXml = (sheet: WorkbookSheet, strings: StringTable, pageFooter: string, first: boolean): string =>
  `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
  `<dimension ref="A1:${cellReference(lastColumnOf(sheet), lastRowOf(sheet))}"/>` +
  viewXml(sheet, first) +
  '<sheetFormatPr defaultRowHeight="15"/>' +
  columnsXml(sheet) +
  `<sheetData>${titleRows(sheet, strings)}${headerRow(sheet, strings)}${dataRows(sheet, strings)}</sheetData>` +
  (sheet.filter ? `<autoFilter ref="${filterRange(sheet, false)}"/>` : '') +
  mergesXml(sheet) +
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="9" orientation="${sheet.print.orientation}" fitToWidth="1" fitToHeight="0"/>` +
  `<headerFooter><oddFooter>&amp;C&amp;"Times New Roman,Regular"&amp;10${escapeXml(pageFooter)}</oddFooter></headerFooter>` +
  (sheet.photos.length > 0 ? '<drawing r:id="rId1"/>' : '') +
  '</worksheet>';
