import type { SheetNotes, WorkbookNotes } from '../../documents/error-workbook/workbook-notes';
import type { ReadFailure } from '../../domain/intake/read-failure';
import type { WorkbookData } from '../../domain/intake/workbook-data';
import { readWorkbook } from '../read/read-workbook';
import { markWorkbook } from './mark-workbook';
import { plainWorkbook } from './plain-workbook';

/** `kept`: it is the sender's own file with additions; otherwise a new one with the values that were read. */
export type ReturnedWorkbook =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly kept: boolean }
  | { readonly ok: false; readonly failure: ReadFailure };

/** A file with parts that this program cannot add to goes back as its values. */
const keptWorkbook = (bytes: Uint8Array, workbook: WorkbookData, notes: WorkbookNotes): Uint8Array | null => {
  if (workbook.format !== 'xlsx') return null;
  try {
    return markWorkbook(bytes, workbook, notes);
  } catch {
    return null;
  }
};

/** The notes by the names that the sheets have in the new file: those of text files have none. */
const notesFor = (notes: WorkbookNotes, from: WorkbookData, to: WorkbookData): WorkbookNotes => ({
  ...notes,
  sheets: notes.sheets.flatMap((each): readonly SheetNotes[] => {
    const name = to.sheets[from.sheets.findIndex((sheet) => sheet.name === each.sheet)]?.name;
    return name === undefined ? [] : [{ ...each, sheet: name }];
  }),
});

/**
 * What «Gửi lại người gửi» saves. The limits and defences of the reader hold: a file that it refuses is refused here too.
 * `nameless`: what the sheet of a text file is called.
 */
export const returnWorkbook = async (
  bytes: Uint8Array,
  file: string,
  notes: WorkbookNotes,
  nameless: string,
): Promise<ReturnedWorkbook> => {
  const outcome = readWorkbook(bytes, file);
  if (!outcome.ok) return outcome;
  const kept = keptWorkbook(bytes, outcome.value, notes);
  if (kept) return { ok: true, bytes: kept, kept: true };
  const plain = await plainWorkbook(outcome.value, nameless);
  const again = readWorkbook(plain, file);
  if (!again.ok) return again;
  const marked = markWorkbook(plain, again.value, notesFor(notes, outcome.value, again.value));
  if (!marked) return { ok: false, failure: { code: 'too-large', file, limit: 'columns' } };
  return { ok: true, bytes: marked, kept: false };
};
