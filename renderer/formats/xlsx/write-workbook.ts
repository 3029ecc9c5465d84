import type { WorkbookDescription, WorkbookSheet } from '../../documents/workbook-description';
import type { Issue } from '../../domain/records/issue';
import { cellLooks } from './cell-looks';
import { Excel, type Workbook } from './excel';
import { fillSheet } from './fill-sheet';
import { packParts } from './pack-parts';
import { readPicture } from './picture-size';
import { placePhotos, type StoredPicture } from './place-photos';
import { sheetNames } from './sheet-name';

export type WorkbookIssueCode = 'photo-missing' | 'photo-unreadable';

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** One per photo that is not in the file; params `sha256`, `name`. */
  readonly issues: readonly Issue<WorkbookIssueCode>[];
}

interface Pictures {
  readonly known: ReadonlyMap<string, StoredPicture>;
  readonly issues: readonly Issue<WorkbookIssueCode>[];
}

/** Each readable photo once in the workbook, however many sheets show it. */
const addPictures = (
  workbook: Workbook,
  sheets: readonly WorkbookSheet[],
  photos: ReadonlyMap<string, Uint8Array>,
): Pictures => {
  const known = new Map<string, StoredPicture>();
  const failed = new Map<string, Issue<WorkbookIssueCode>>();
  for (const { sha256, description: name } of sheets.flatMap((sheet) => sheet.photos)) {
    if (known.has(sha256) || failed.has(sha256)) continue;
    const bytes = photos.get(sha256);
    const picture = bytes && readPicture(bytes);
    if (picture) {
      // The types ask for Node's Buffer; any bytes do.
      const image = { buffer: bytes, extension: picture.type } as unknown as Parameters<Workbook['addImage']>[0];
      known.set(sha256, { ...picture, imageId: workbook.addImage(image) });
    } else {
      const code = bytes ? 'photo-unreadable' : 'photo-missing';
      failed.set(sha256, { code, severity: 'warning', params: { sha256, name } });
    }
  }
  return { known, issues: [...failed.values()] };
};

const newWorkbook = (description: WorkbookDescription): Workbook => {
  const workbook = new Excel.Workbook();
  workbook.title = description.title;
  workbook.creator = description.author;
  workbook.lastModifiedBy = description.author;
  workbook.created = new Date(description.createdAt);
  workbook.modified = new Date(description.createdAt);
  return workbook;
};

/**
 * A description as an .xlsx file. ExcelJS makes the parts; they are packed here, because it would deflate every photo again
 * (six times the time for a catalogue with photos).
 */
export const writeWorkbook = async (
  description: WorkbookDescription,
  photos: ReadonlyMap<string, Uint8Array>,
): Promise<WrittenWorkbook> => {
  const workbook = newWorkbook(description);
  const { known, issues } = addPictures(workbook, description.sheets, photos);
  const names = sheetNames(description.sheets.map((sheet) => sheet.name));
  const looks = cellLooks(description.words.starFormat);
  const descriptions: string[][] = [];
  description.sheets.forEach((sheet, index) => {
    const target = fillSheet(workbook, sheet, names[index] ?? '', looks, description.words.pageFooter);
    const shown = sheet.photos.filter(({ sha256 }) => known.has(sha256));
    if (shown.length === 0) return;
    placePhotos(target, sheet, known);
    descriptions.push(shown.map((photo) => photo.description));
  });
  const archive = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return { bytes: packParts(new Uint8Array(archive), descriptions, description.createdAt), issues };
};
