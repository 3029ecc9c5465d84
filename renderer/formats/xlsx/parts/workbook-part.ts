import { columnName } from '../../read/xlsx/cell-reference';
import { attributeText } from '../cell-text';
import type { SheetPlan } from './sheet-plan';
import { elementText, namespaces, xmlHead } from './xml-text';

/** A sheet's name before `!`; an apostrophe in it is doubled. */
export const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const nameXml = (name: string, sheet: number, range: string, hidden = false): string =>
  `<definedName name="_xlnm.${name}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ''}>${elementText(range)}</definedName>`;

/** Names by which spreadsheet programs know filters, print areas and repeated rows; sorted, as Excel keeps them. */
const definedNames = (sheets: readonly SheetPlan[]): string => {
  const filters = sheets.map(({ name, filter, columns }, index) => {
    const last = columnName(columns.length);
    return filter
      ? nameXml('_FilterDatabase', index, `${quotedName(name)}!$A$${filter.from}:$${last}$${filter.to}`, true)
      : '';
  });
  const areas = sheets.map(({ name, print, lastRow }, index) =>
    print ? nameXml('Print_Area', index, `${quotedName(name)}!$A$1:$${columnName(print.columns)}$${lastRow}`) : '',
  );
  const titles = sheets.map(({ name, print }, index) =>
    print ? nameXml('Print_Titles', index, `${quotedName(name)}!$${print.titleRow}:$${print.titleRow}`) : '',
  );
  const all = [...filters, ...areas, ...titles].join('');
  return all === '' ? '' : `<definedNames>${all}</definedNames>`;
};

/** The sheet that is shown when the file opens. */
export const firstShown = (sheets: readonly SheetPlan[]): number =>
  Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );

/** `xl/workbook.xml`; sheet n has relation `rIdn`. */
export const workbookXml = (sheets: readonly SheetPlan[]): string => {
  const entries = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${attributeText(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return [
    `${xmlHead}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relations}"><workbookPr/>`,
    `<bookViews><workbookView activeTab="${firstShown(sheets)}"/></bookViews>`,
    `<sheets>${entries.join('')}</sheets>`,
    definedNames(sheets),
    '</workbook>',
  ].join('');
};
