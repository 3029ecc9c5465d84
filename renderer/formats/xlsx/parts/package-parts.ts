import { attributeText, cellText } from '../cell-text';
import { elementText, xmlHead } from './xml-text';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a part points to: kind as the last word of its address, path from the part itself. */
export interface Relation {
  readonly kind: string;
  readonly target: string;
}

/** Relations `rId1`, `rId2` … in their order. */
export const relationsXml = (relations: readonly Relation[]): string => {
  const entries = relations.map(({ kind, target }, index) => {
    const type =
      kind === 'core-properties' ? `${packages}/relationships/metadata/${kind}` : `${office}/relationships/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${entries.join('')}</Relationships>`;
};

/** `[Content_Types].xml` of a workbook with so many sheets; `drawings`: numbers of the sheets that have one. */
export const contentTypesXml = (sheets: number, drawings: readonly number[]): string => {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const kinds = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const parts = [
    part('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, index) =>
      part(`xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`),
    ),
    part('xl/styles.xml', `${spreadsheet}.styles+xml`),
    part('xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`),
    ...drawings.map((number) =>
      part(`xl/drawings/drawing${number}.xml`, 'application/vnd.openxmlformats-officedocument.drawing+xml'),
    ),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ];
  return `${xmlHead}<Types xmlns="${packages}/content-types">${kinds.join('')}${parts.join('')}</Types>`;
};

export interface BookProperties {
  readonly title: string;
  readonly author: string;
  /** ISO time with zone. */
  readonly createdAt: string;
}

export const corePropertiesXml = ({ title, author, createdAt }: BookProperties): string => {
  const time = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const at = (tag: string): string => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${time}</dcterms:${tag}>`;
  const text = (tag: string, value: string): string => `<${tag}>${elementText(cellText(value))}</${tag}>`;
  return [
    `${xmlHead}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    text('dc:title', title),
    text('dc:creator', author),
    text('cp:lastModifiedBy', author),
    at('created'),
    at('modified'),
    '</cp:coreProperties>',
  ].join('');
};

/** `docProps/app.xml`: which program wrote the file. */
export const programXml = (program: string): string =>
  `${xmlHead}<Properties xmlns="${office}/extended-properties"><Application>${attributeText(program)}</Application></Properties>`;
