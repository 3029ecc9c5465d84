import { strToU8, type Zippable, zipSync } from 'fflate';
import type { WorkbookDescription, WorkbookSheet } from '../../documents/workbook-description';
import type { Issue } from '../../domain/records/issue';
import { stylesXml } from './cell-styles';
import { drawingXml, type StoredPicture } from './drawing-xml';
import {
  contentTypesXml,
  corePropertiesXml,
  drawingRelationshipsXml,
  packageRelationshipsXml,
  sheetRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from './package-parts';
import { readPicture } from './picture-size';
import { sheetNames } from './sheet-name';
import { sheetXml } from './sheet-xml';
import { createStringTable } from './string-table';

export type WorkbookIssueCode = 'photo-missing' | 'photo-unreadable';

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** One per photo that is not in the file; params `sha256`, `name`. */
  readonly issues: readonly Issue<WorkbookIssueCode>[];
}

/** Photos are JPEG or PNG already: deflating them again costs seconds and saves nothing. */
const stored = { level: 0 } as const;
/** Level 4 is within a tenth of level 6 on sheets and takes half the time. */
const deflated = { level: 4 } as const;

interface Pictures {
  readonly known: ReadonlyMap<string, StoredPicture>;
  readonly issues: readonly Issue<WorkbookIssueCode>[];
}

const gatherPictures = (description: WorkbookDescription, photos: ReadonlyMap<string, Uint8Array>): Pictures => {
  const known = new Map<string, StoredPicture>();
  const failed = new Map<string, Issue<WorkbookIssueCode>>();
  for (const { sha256, description: name } of description.sheets.flatMap((sheet) => sheet.photos)) {
    if (known.has(sha256) || failed.has(sha256)) continue;
    const bytes = photos.get(sha256);
    const picture = bytes && readPicture(bytes);
    if (picture) known.set(sha256, { ...picture, number: known.size + 1 });
    else {
      const code = bytes ? 'photo-unreadable' : 'photo-missing';
      failed.set(sha256, { code, severity: 'warning', params: { sha256, name } });
    }
  }
  return { known, issues: [...failed.values()] };
};

const picturesOf = (sheet: WorkbookSheet, known: ReadonlyMap<string, StoredPicture>): readonly StoredPicture[] => [
  ...new Set(sheet.photos.flatMap(({ sha256 }) => known.get(sha256) ?? [])),
];

/** Takes out the photos that cannot be shown, so that no drawing is written for them. */
const withReadablePhotos = (sheet: WorkbookSheet, known: ReadonlyMap<string, StoredPicture>): WorkbookSheet => ({
  ...sheet,
  photos: sheet.photos.filter(({ sha256 }) => known.has(sha256)),
});

const addDrawings = (parts: Zippable, sheets: readonly WorkbookSheet[], known: ReadonlyMap<string, StoredPicture>) => {
  const drawings: number[] = [];
  sheets.forEach((sheet, index) => {
    if (sheet.photos.length === 0) return;
    const number = index + 1;
    drawings.push(number);
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = strToU8(sheetRelationshipsXml(number));
    parts[`xl/drawings/drawing${number}.xml`] = strToU8(drawingXml(sheet, known));
    parts[`xl/drawings/_rels/drawing${number}.xml.rels`] = strToU8(drawingRelationshipsXml(picturesOf(sheet, known)));
  });
  return drawings;
};

/**
 * A description as an .xlsx file. Written by hand and not through ExcelJS, which takes four times as long, deflates every photo
 * again and knows no `quotePrefix`; ExcelJS and LibreOffice read the result back in the tests.
 */
export const writeWorkbook = (
  description: WorkbookDescription,
  photos: ReadonlyMap<string, Uint8Array>,
): WrittenWorkbook => {
  const { known, issues } = gatherPictures(description, photos);
  const sheets = description.sheets.map((sheet) => withReadablePhotos(sheet, known));
  const names = sheetNames(sheets.map((sheet) => sheet.name));
  const strings = createStringTable();
  const parts: Zippable = {};
  const drawings = addDrawings(parts, sheets, known);
  sheets.forEach((sheet, index) => {
    const xml = sheetXml(sheet, strings, description.words.pageFooter, index === 0);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(xml);
  });
  for (const [sha256, { number, type }] of known) {
    const bytes = photos.get(sha256);
    if (bytes) parts[`xl/media/image${number}.${type}`] = [bytes, stored];
  }
  const head: Zippable = {
    '[Content_Types].xml': strToU8(contentTypesXml(sheets.length, drawings)),
    '_rels/.rels': strToU8(packageRelationshipsXml()),
    'xl/workbook.xml': strToU8(workbookXml(sheets, names)),
    'xl/_rels/workbook.xml.rels': strToU8(workbookRelationshipsXml(sheets.length)),
    'xl/styles.xml': strToU8(stylesXml(description.words.starFormat)),
    'xl/sharedStrings.xml': strToU8(strings.toXml()),
    'docProps/core.xml': strToU8(corePropertiesXml(description)),
  };
  const mtime = new Date(description.createdAt);
  return { bytes: zipSync({ ...head, ...parts }, { ...deflated, mtime }), issues };
};
