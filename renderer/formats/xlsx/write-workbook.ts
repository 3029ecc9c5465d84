import type { PhotoWords, WorkbookDescription, WorkbookSheet } from '../../documents/workbook-description';
import type { Issue } from '../../domain/records/issue';
import { wholePicture } from '../pictures/whole-picture';
import { type CellLook, cellLooks } from './cell-looks';
import { createStyleTable } from './parts/style-table';
import { type BookImage, writeBook } from './parts/write-book';
import { placePhotos, type StoredPicture } from './place-photos';
import { sheetNames } from './sheet-name';
import { sheetPlanOf } from './sheet-plan-of';

export type WorkbookIssueCode = 'photo-missing' | 'photo-unreadable';

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** One per photo that is not in the file; params `sha256`, `name`. */
  readonly issues: readonly Issue<WorkbookIssueCode>[];
}

interface Pictures {
  readonly known: ReadonlyMap<string, StoredPicture>;
  readonly images: readonly BookImage[];
  readonly issues: readonly Issue<WorkbookIssueCode>[];
}

/** Each readable photo once in the workbook, however many sheets show it. */
const gatherPictures = (sheets: readonly WorkbookSheet[], photos: ReadonlyMap<string, Uint8Array>): Pictures => {
  const known = new Map<string, StoredPicture>();
  const images: BookImage[] = [];
  const failed = new Map<string, Issue<WorkbookIssueCode>>();
  for (const { sha256, description: name } of sheets.flatMap((sheet) => [
    ...(sheet.logo ? [sheet.logo] : []),
    ...sheet.photos,
  ])) {
    if (known.has(sha256) || failed.has(sha256)) continue;
    const bytes = photos.get(sha256);
    const picture = bytes && wholePicture(bytes);
    if (bytes && picture) {
      known.set(sha256, { ...picture, image: images.length });
      images.push({ bytes, type: picture.type });
    } else {
      const code = bytes ? 'photo-unreadable' : 'photo-missing';
      failed.set(sha256, { code, severity: 'warning', params: { sha256, name } });
    }
  }
  return { known, images, issues: [...failed.values()] };
};

/** The sheet with words in the cells of photos that are not in the file: the row keeps its height, and nobody looks for the photo. */
const withPhotoNotes = (sheet: WorkbookSheet, { known, issues }: Pictures, words: PhotoWords): WorkbookSheet => {
  const codes = new Map(issues.map(({ code, params }) => [String(params['sha256']), code]));
  const notes = new Map(
    sheet.photos
      .filter(({ sha256 }) => !known.has(sha256))
      .map(({ row, column, sha256 }) => [
        `${row},${column}`,
        codes.get(sha256) === 'photo-unreadable' ? words.brokenPhoto : words.noPhoto,
      ]),
  );
  if (notes.size === 0) return sheet;
  const rows = sheet.rows.map((line, row) => ({
    ...line,
    cells: line.cells.map((value, column) => notes.get(`${row},${column}`) ?? value),
  }));
  return { ...sheet, rows };
};

/** A description as an .xlsx file. `onProgress` hears the share of its rows that are written, 0 to 1. */
export const writeWorkbook = (
  description: WorkbookDescription,
  photos: ReadonlyMap<string, Uint8Array>,
  onProgress?: (share: number) => void,
): WrittenWorkbook => {
  const { title, author, createdAt, words } = description;
  const pictures = gatherPictures(description.sheets, photos);
  const { known, images, issues } = pictures;
  const names = sheetNames(description.sheets.map((sheet) => sheet.name));
  const styles = createStyleTable();
  const looks = cellLooks(words);
  const ids = Object.fromEntries(Object.entries(looks).map(([look, style]) => [look, styles.idOf(style)])) as Readonly<
    Record<CellLook, number>
  >;
  const sheets = description.sheets.map((given, index) => {
    const sheet = words.photos ? withPhotoNotes(given, pictures, words.photos) : given;
    return sheetPlanOf(sheet, names[index] ?? '', ids, words.pageFooter, placePhotos(sheet, known));
  });
  return { bytes: writeBook({ title, author, createdAt, sheets, styles, images }, onProgress), issues };
};
