import { columnName } from '../../read/xlsx/cell-reference';
import type { ColumnPlan, PrintPlan, SheetPlan } from './sheet-plan';
import { writeRows } from './sheet-rows';
import { rulesXml } from './sheet-rules';
import type { StringTable } from './string-table';
import { elementText, namespaces, xmlHead } from './xml-text';

/** Number of A4 in SpreadsheetML (ECMA-376, 18.3.1.63). */
const a4 = 9;

const columnXml = ({ width, style, hidden }: ColumnPlan, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}"${style === undefined ? '' : ` style="${style}"`}${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;

/** Which part of a window with frozen rows and columns moves. */
const paneXml = ({ columns, rows }: SheetPlan['frozen']): string => {
  if (columns === 0 && rows === 0) return '';
  const moving = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const corner = `${columnName(columns + 1)}${rows + 1}`;
  return `<pane${split} topLeftCell="${corner}" activePane="${moving}" state="frozen"/><selection pane="${moving}"/>`;
};

const viewXml = ({ frozen, gridLines }: SheetPlan, first: boolean): string =>
  `<sheetViews><sheetView${gridLines ? '' : ' showGridLines="0"'}${first ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>`;

const mergesXml = (merges: SheetPlan['merges']): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map(({ row, columns }) => `<mergeCell ref="A${row}:${columnName(columns)}${row}"/>`).join('')}</mergeCells>`;

const printXml = ({ orientation, footer }: PrintPlan): string =>
  [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${a4}" fitToHeight="0" orientation="${orientation}"/>`,
    `<headerFooter><oddFooter>${elementText(`&C&"Times New Roman,Regular"&10${footer}`)}</oddFooter></headerFooter>`,
  ].join('');

/**
 * A worksheet in the order of CT_Worksheet (ECMA-376, 18.3.1.99): Excel «repairs» a file that has another. `first`: the sheet that
 * is shown when the file opens.
 */
export const writeSheet = (
  plan: SheetPlan,
  first: boolean,
  strings: StringTable,
  out: (text: string) => void,
  onRow: () => void,
): void => {
  const { columns, filter, print } = plan;
  const lastColumn = columnName(Math.max(1, columns.length));
  out(
    [
      `${xmlHead}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relations}">`,
      print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
      `<dimension ref="A1:${lastColumn}${Math.max(1, plan.lastRow)}"/>`,
      viewXml(plan, first),
      '<sheetFormatPr defaultRowHeight="15"/>',
      columns.length === 0 ? '' : `<cols>${columns.map(columnXml).join('')}</cols>`,
    ].join(''),
  );
  writeRows(plan, strings, out, onRow);
  out(
    [
      filter ? `<autoFilter ref="A${filter.from}:${lastColumn}${filter.to}"/>` : '',
      mergesXml(plan.merges),
      rulesXml(plan.rules),
      print ? printXml(print) : '',
      plan.pictures.length > 0 ? '<drawing r:id="rId1"/>' : '',
      '</worksheet>',
    ].join(''),
  );
};
