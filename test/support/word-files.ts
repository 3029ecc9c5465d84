import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph as Word writes it; each text is a run of its own. */
export const wordParagraph = (...runs: readonly string[]): string => `<w:p>${runs.map(run).join('')}</w:p>`;

export const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** A text box as it stands in a paragraph. */
export const wordTextBox = (text: string): string =>
  `<w:p><w:r><w:drawing><wp:anchor><wp:docPr id="1" name="box"/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${wordParagraph(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>`;

export interface WordParts {
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  /** Relationship elements of the main part. */
  readonly relationships?: string;
  /** Content type of the main part. */
  readonly type?: string;
  /** Further files. */
  readonly more?: Readonly<Record<string, Uint8Array>>;
  /** Before the root of the main part. */
  readonly prolog?: string;
}

/** A .docx as another program would write it, part by part. */
export const wordFile = ({
  body,
  header = '',
  footer = '',
  relationships = '',
  type = `${main}.document.main+xml`,
  more = {},
  prolog = '',
}: WordParts): Uint8Array => {
  const part = (root: string, inner: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:${root} ${names}>${inner}</w:${root}>`);
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/><Override PartName="/word/header1.xml" ContentType="${main}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${main}.footer+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${kinds}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${kinds}/header" Target="header1.xml"/><Relationship Id="rId2" Type="${kinds}/footer" Target="footer1.xml"/>${relationships}</Relationships>`,
    ),
    'word/document.xml': part(
      'document',
      `<w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr></w:body>`,
    ),
    'word/header1.xml': part('hdr', wordParagraph(header)),
    'word/footer1.xml': part('ftr', wordParagraph(footer)),
    ...more,
  });
};

/** Texts of one part, a paragraph to a line; breaks within one are spaces. */
export const wordLines = (docx: Uint8Array, part = 'word/document.xml'): readonly string[] =>
  strFromU8(unzipSync(docx)[part] ?? new Uint8Array())
    .split('</w:p>')
    .map((piece) =>
      [...piece.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map(([, text]) => text ?? ' ')
        .join('')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .filter((line) => line.trim() !== '');
