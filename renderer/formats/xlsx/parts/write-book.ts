import { drawingPart } from './drawing-part';
import {
  type BookProperties,
  contentTypesXml,
  corePropertiesXml,
  programXml,
  type Relation,
  relationsXml,
} from './package-parts';
import { writeSheet } from './sheet-part';
import type { SheetPlan } from './sheet-plan';
import { createStringTable } from './string-table';
import type { StyleTable } from './style-table';
import { firstShown, workbookXml } from './workbook-part';
import { createZipParts, type ZipParts } from './zip-parts';

export interface BookImage {
  readonly bytes: Uint8Array;
  readonly type: 'jpeg' | 'png';
}

export interface BookPlan extends BookProperties {
  readonly sheets: readonly SheetPlan[];
  readonly styles: StyleTable;
  readonly images: readonly BookImage[];
}

/** Rows that are written between two reports of progress. */
const reportEvery = 500;

const imageName = (index: number, { type }: BookImage): string => `image${index + 1}.${type}`;

const bookRelations = (sheets: readonly SheetPlan[]): readonly Relation[] => [
  ...sheets.map((_, index) => ({ kind: 'worksheet', target: `worksheets/sheet${index + 1}.xml` })),
  { kind: 'styles', target: 'styles.xml' },
  { kind: 'sharedStrings', target: 'sharedStrings.xml' },
];

const fileRelations: readonly Relation[] = [
  { kind: 'officeDocument', target: 'xl/workbook.xml' },
  { kind: 'core-properties', target: 'docProps/core.xml' },
  { kind: 'extended-properties', target: 'docProps/app.xml' },
];

const addDrawing = (zip: ZipParts, { pictures }: SheetPlan, number: number, images: readonly BookImage[]): void => {
  const drawing = drawingPart(pictures);
  const targets = drawing.images.flatMap((image): readonly Relation[] => {
    const found = images[image];
    return found ? [{ kind: 'image', target: `../media/${imageName(image, found)}` }] : [];
  });
  const toDrawing: Relation = { kind: 'drawing', target: `../drawings/drawing${number}.xml` };
  zip.deflate(`xl/worksheets/_rels/sheet${number}.xml.rels`, (out) => out(relationsXml([toDrawing])));
  zip.deflate(`xl/drawings/drawing${number}.xml`, (out) => out(drawing.xml));
  zip.deflate(`xl/drawings/_rels/drawing${number}.xml.rels`, (out) => out(relationsXml(targets)));
};

/** Tells the share of the rows that are written, now and then. */
const rowCounter = (sheets: readonly SheetPlan[], onProgress: (share: number) => void): (() => void) => {
  const total = sheets.reduce((sum, { lastRow }) => sum + lastRow, 0);
  let done = 0;
  return () => {
    done += 1;
    if (done % reportEvery === 0) onProgress(Math.min(1, done / total));
  };
};

/**
 * An .xlsx file part by part (ECMA-376). Sheets are deflated while they are written; texts stand in a table of their own, looks too,
 * images as they are. The same plan gives the same bytes. `onProgress` hears the share of rows, 0 to 1.
 */
export const writeBook = (
  plan: BookPlan,
  onProgress: (share: number) => void = () => undefined,
): Uint8Array<ArrayBuffer> => {
  const { sheets, styles, images } = plan;
  // Level 3 is within a tenth of level 6 on sheets and takes two thirds of the time.
  const zip = createZipParts(plan.createdAt, 3);
  const strings = createStringTable();
  const onRow = rowCounter(sheets, onProgress);
  const drawn = sheets.flatMap(({ pictures }, index) => (pictures.length > 0 ? [index + 1] : []));
  zip.deflate('[Content_Types].xml', (out) => out(contentTypesXml(sheets.length, drawn)));
  zip.deflate('_rels/.rels', (out) => out(relationsXml(fileRelations)));
  zip.deflate('docProps/core.xml', (out) => out(corePropertiesXml(plan)));
  zip.deflate('docProps/app.xml', (out) => out(programXml('Nhip Cau OCOP')));
  zip.deflate('xl/workbook.xml', (out) => out(workbookXml(sheets)));
  zip.deflate('xl/_rels/workbook.xml.rels', (out) => out(relationsXml(bookRelations(sheets))));
  const shown = firstShown(sheets);
  sheets.forEach((sheet, index) => {
    zip.deflate(`xl/worksheets/sheet${index + 1}.xml`, (out) =>
      writeSheet(sheet, index === shown, strings, out, onRow),
    );
    if (sheet.pictures.length > 0) addDrawing(zip, sheet, index + 1, images);
  });
  zip.deflate('xl/sharedStrings.xml', (out) => {
    for (const piece of strings.pieces()) out(piece);
  });
  zip.deflate('xl/styles.xml', (out) => out(styles.xml()));
  images.forEach((image, index) => zip.store(`xl/media/${imageName(index, image)}`, image.bytes));
  return zip.finish();
};
