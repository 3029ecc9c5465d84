import { strToU8, zipSync } from 'fflate';

/** Parts of a small .xlsx written by hand, so that a test can put anything into it, hostile things too. */
export interface XlsxSketch {
  /** Inside `<sheetData>`. */
  readonly sheetData?: string;
  /** The whole sheet part, instead of `sheetData`. */
  readonly sheet?: string;
  readonly afterData?: string;
  readonly beforeData?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** More files of the archive, by path. */
  readonly more?: Readonly<Record<string, Uint8Array | string>>;
}

const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const sheetXml = (sketch: XlsxSketch): string =>
  sketch.sheet ??
  `${head}<worksheet ${ns}>${sketch.beforeData ?? ''}<sheetData>${sketch.sheetData ?? ''}</sheetData>${sketch.afterData ?? ''}</worksheet>`;

export const makeXlsx = (sketch: XlsxSketch): Uint8Array => {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships><Relationship Id="r1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${ns} xmlns:r="${rel}">${sketch.workbookPr ?? ''}<sheets><sheet name="DS" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships><Relationship Id="r1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(sketch),
    ...(sketch.sharedStrings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${head}<sst ${ns}>${sketch.sharedStrings}</sst>` }),
    ...(sketch.styles === undefined
      ? {}
      : { 'xl/styles.xml': `${head}<styleSheet ${ns}>${sketch.styles}</styleSheet>` }),
    ...sketch.more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
};

/** `<c r="A1" t="inlineStr">…</c>` for a text. */
export const inlineCell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
