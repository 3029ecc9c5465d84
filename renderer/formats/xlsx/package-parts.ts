import type { WorkbookDescription, WorkbookSheet } from '../../documents/workbook-description';
import { absoluteRange, quotedSheetName } from './cell-reference';
import type { StoredPicture } from './drawing-xml';
import { filterRange, headerRowOf, lastRowOf } from './sheet-xml';
import { escapeXml, xmlHead } from './xml-text';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const relationshipsXml = (items: readonly string[]): string =>
  `${xmlHead}<Relationships xmlns="${relationshipsNamespace}">${items.join('')}</Relationships>`;

/** `sheetCount` sheets; `drawings` are the numbers of the sheets that have one. */
export const contentTypesXml = (sheetCount: number, drawings: readonly number[]): string => {
  const part = (name: string, type: string): string => `<Override PartName="${name}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    part(`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheetType}.worksheet+xml`),
  );
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/>' +
    part('/xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`) +
    sheets.join('') +
    part('/xl/styles.xml', `${spreadsheetType}.styles+xml`) +
    part('/xl/sharedStrings.xml', `${spreadsheetType}.sharedStrings+xml`) +
    drawings
      .map((number) =>
        part(`/xl/drawings/drawing${number}.xml`, 'application/vnd.openxmlformats-officedocument.drawing+xml'),
      )
      .join('') +
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>'
  );
};

export const packageRelationshipsXml = (): string =>
  relationshipsXml([
    relationship('rId1', `${officeDocument}/relationships/officeDocument`, 'xl/workbook.xml'),
    relationship(
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ),
  ]);

export const workbookRelationshipsXml = (sheetCount: number): string =>
  relationshipsXml([
    ...Array.from({ length: sheetCount }, (_, index) =>
      relationship(`rId${index + 1}`, `${officeDocument}/relationships/worksheet`, `worksheets/sheet${index + 1}.xml`),
    ),
    relationship(`rId${sheetCount + 1}`, `${officeDocument}/relationships/styles`, 'styles.xml'),
    relationship(`rId${sheetCount + 2}`, `${officeDocument}/relationships/sharedStrings`, 'sharedStrings.xml'),
  ]);

export const sheetRelationshipsXml = (drawing: number): string =>
  relationshipsXml([
    relationship('rId1', `${officeDocument}/relationships/drawing`, `../drawings/drawing${drawing}.xml`),
  ]);

/** Pictures that one drawing shows; a photo on two sheets is stored once. */
export const drawingRelationshipsXml = (pictures: readonly StoredPicture[]): string =>
  relationshipsXml(
    pictures.map(({ number, type }) =>
      relationship(`rId${number}`, `${officeDocument}/relationships/image`, `../media/image${number}.${type}`),
    ),
  );

const definedNames = (sheet: WorkbookSheet, index: number, name: string): string => {
  const quoted = quotedSheetName(name);
  const header = headerRowOf(sheet);
  const at = `localSheetId="${index}"`;
  const area = absoluteRange(0, 1, sheet.print.columns - 1, lastRowOf(sheet));
  return (
    (sheet.filter
      ? `<definedName name="_xlnm._FilterDatabase" ${at} hidden="1">${escapeXml(`${quoted}!${filterRange(sheet, true)}`)}</definedName>`
      : '') +
    `<definedName name="_xlnm.Print_Area" ${at}>${escapeXml(`${quoted}!${area}`)}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" ${at}>${escapeXml(`${quoted}!$${header}:$${header}`)}</definedName>`
  );
};

export const workbookXml = (sheets: readonly WorkbookSheet[], names: readonly string[]): string =>
  `${xmlHead}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeDocument}/relationships">` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
  `<sheets>${names
    .map((name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets>` +
  `<definedNames>${sheets.map((sheet, index) => definedNames(sheet, index, names[index] ?? '')).join('')}</definedNames></workbook>`;

export const corePropertiesXml = (description: WorkbookDescription): string => {
  const created = new Date(description.createdAt).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(description.title)}</dc:title><dc:creator>${escapeXml(description.author)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`
  );
};
