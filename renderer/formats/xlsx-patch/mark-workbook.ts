import type { WorkbookNotes } from '../../documents/error-workbook/workbook-notes';
import type { WorkbookData } from '../../domain/intake/workbook-data';
import { relationshipsOf } from '../read/xlsx/relationships';
import { readWorkbookPart, type WorkbookPart } from '../read/xlsx/workbook-part';
import { openZip, type ZipArchive } from '../read/zip-archive';
import { addedColumns } from './added-columns';
import { repackZip } from './repack-zip';
import { rowPatches } from './row-patches';
import { patchSheet } from './sheet-patch';
import { type StyleBook, styleBook } from './style-book';

/** Which part holds what; the reader found all of it before. */
const xlsxParts = (zip: ZipArchive): WorkbookPart => {
  const named = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  return readWorkbookPart(zip, named ?? 'xl/workbook.xml');
};

const textOf = (zip: ZipArchive, part: string): string =>
  // A mark of byte order at the beginning belongs to the part and stays.
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(zip.read(part));

interface Sheets {
  readonly entries: WorkbookPart['sheets'];
  readonly zip: ZipArchive;
  readonly workbook: WorkbookData;
  readonly notes: WorkbookNotes;
  readonly styles: StyleBook;
}

/** Null: a sheet of the notes is not there, or leaves no room beside it. */
const patchedSheets = ({ entries, zip, workbook, notes, styles }: Sheets): Map<string, string> | null => {
  const parts = new Map<string, string>();
  for (const sheetNotes of notes.sheets) {
    const index = entries.findIndex(({ name }) => name === sheetNotes.sheet);
    const entry = entries[index];
    const sheet = workbook.sheets[index];
    const added = sheet && sheetNotes.headRows.length > 0 ? addedColumns(sheet, sheetNotes) : null;
    if (!entry || !sheet || !added) return null;
    const rows = rowPatches(sheet, sheetNotes, notes, added, styles);
    parts.set(entry.part, patchSheet(textOf(zip, entry.part), { added, rows }, styles));
  }
  return parts;
};

/**
 * The sender's .xlsx or .xlsm with colours, a column of notes and a hidden column of marks. Only the parts of the marked sheets
 * and of the styles are written anew, and these sign by sign but for what is added; all others keep their very bytes.
 * Null when the file cannot take it (no styles, no room beside the list): then its values go into a new workbook.
 * @throws read faults
 */
export const markWorkbook = (bytes: Uint8Array, workbook: WorkbookData, notes: WorkbookNotes): Uint8Array | null => {
  const zip = openZip(bytes);
  const { styles: stylesPart, sheets: entries } = xlsxParts(zip);
  if (stylesPart === undefined) return null;
  const styles = styleBook(textOf(zip, stylesPart));
  const parts = patchedSheets({ entries, zip, workbook, notes, styles });
  if (!parts || parts.size === 0) return null;
  return repackZip(bytes, parts.set(stylesPart, styles.write()));
};
