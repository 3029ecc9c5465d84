import type { ReadCut, SheetData, WorkbookData } from '../../../domain/intake/workbook-data';
import { inSheet, readFault } from '../read-fault';
import { cutAt, type ReadGauge } from '../read-gauge';
import type { ZipArchive } from '../zip-archive';
import { cellPictures } from './cell-pictures';
import { drawnPictures } from './drawing-part';
import { takePictures } from './picture-parts';
import { relationshipsOf } from './relationships';
import { readSharedStrings } from './shared-strings';
import type { CellContext } from './sheet-cell';
import { readSheetPart } from './sheet-part';
import { type CellStyle, readStyles } from './styles-part';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

/** Where the workbook is inside the archive: usually xl/workbook.xml, but only the root relationships say so. */
const workbookPartName = (zip: ZipArchive): string => {
  const named = relationshipsOf(zip, '').find((relationship) => relationship.type === 'officeDocument')?.target;
  const part = named ?? 'xl/workbook.xml';
  if (!zip.names.has(part)) throw readFault('damaged');
  return part;
};

/** A sheet without its end gives no pictures: where they stand is said behind the rows. */
const readSheet = (
  zip: ZipArchive,
  { name, visibility, part }: SheetEntry,
  styles: readonly CellStyle[],
  context: CellContext,
): { readonly sheet: SheetData; readonly cut: ReadCut['why'] | null } => {
  if (!zip.names.has(part)) throw readFault('damaged', { sheet: name });
  const read = readSheetPart(zip, part, styles, context);
  const { rows, merges, hiddenColumns, cellPictures: inCells, cut } = read;
  const placed = cut === null ? [...drawnPictures(zip, part, read), ...inCells] : [];
  const { pictures, leftOut } = takePictures(zip, context.gauge, placed);
  const left = leftOut.length === 0 ? {} : { picturesLeftOut: leftOut };
  return { sheet: { name, visibility, rows, merges, hiddenColumns, pictures, ...left }, cut };
};

/** .xlsx and .xlsm (macros are never looked at). */
export const readXlsx = (zip: ZipArchive, gauge: ReadGauge): Omit<WorkbookData, 'file' | 'format'> => {
  const workbook = readWorkbookPart(zip, workbookPartName(zip));
  const { date1904 } = workbook;
  const strings = readSharedStrings(zip, workbook.sharedStrings, gauge);
  const styles = readStyles(zip, workbook.styles);
  const context = { strings, date1904, gauge, cellPictures: cellPictures(zip, workbook.relationships) };
  const sheets: SheetData[] = [];
  for (const entry of workbook.sheets) {
    const { sheet, cut } = inSheet(entry.name, () => readSheet(zip, entry, styles, context));
    sheets.push(sheet);
    if (cut !== null) {
      const unread = workbook.sheets.slice(sheets.length).map(({ name }) => name);
      return { date1904, sheets, cut: cutAt(sheet, cut, unread) };
    }
  }
  return { date1904, sheets };
};
