import type { SheetData, WorkbookData } from '../../../domain/intake/workbook-data';
import { readFault } from '../read-fault';
import type { ZipArchive } from '../zip-archive';
import { readPictures } from './drawing-part';
import { relationshipsOf } from './relationships';
import { readSharedStrings } from './shared-strings';
import { readSheetPart } from './sheet-part';
import { readStyles } from './styles-part';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

/** Where the workbook is inside the archive: usually xl/workbook.xml, but only the root relationships say so. */
const workbookPartName = (zip: ZipArchive): string => {
  const named = relationshipsOf(zip, '').find((relationship) => relationship.type === 'officeDocument')?.target;
  const part = named ?? 'xl/workbook.xml';
  if (!zip.names.has(part)) throw readFault('damaged');
  return part;
};

/** .xlsx and .xlsm (macros are never looked at). */
export const readXlsx = (zip: ZipArchive): Omit<WorkbookData, 'file' | 'format'> => {
  const workbook = readWorkbookPart(zip, workbookPartName(zip));
  const strings = readSharedStrings(zip, workbook.sharedStrings);
  const styles = readStyles(zip, workbook.styles);
  const context = { strings, date1904: workbook.date1904 };

  const readSheet = ({ name, visibility, part }: SheetEntry): SheetData => {
    if (!zip.names.has(part)) throw readFault('damaged', { sheet: name });
    const sheet = readSheetPart(zip, part, styles, context);
    return {
      name,
      visibility,
      rows: sheet.rows,
      merges: sheet.merges,
      hiddenColumns: sheet.hiddenColumns,
      pictures: readPictures(zip, part, sheet),
    };
  };
  return { date1904: workbook.date1904, sheets: workbook.sheets.map(readSheet) };
};
