import { strToU8, type Zippable, zipSync } from 'fflate';

const officeNs = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
].join(' ');

/** An OpenDocument spreadsheet of one sheet, written by hand; nothing is packed, so that a test can change its headers. */
export const odsOf = (
  rows: string,
  more: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {},
  beforeRoot = '',
): Uint8Array<ArrayBuffer> => {
  const content = `<?xml version="1.0" encoding="UTF-8"?>${beforeRoot}<office:document-content ${officeNs}><office:body><office:spreadsheet><table:table table:name="DS">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const manifest =
    '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>';
  const stored = (text: string): Zippable[string] => [strToU8(text), { level: 0 }];
  return zipSync({
    mimetype: stored('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': stored(manifest),
    'content.xml': stored(content),
    ...more,
  });
};

/** An XML spreadsheet of Excel 2003 with one sheet. */
export const xml2003Of = (rows: string, beforeRoot = ''): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?>${beforeRoot}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="DS"><Table>${rows}</Table></Worksheet></Workbook>`,
  );
