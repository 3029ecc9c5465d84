import type { RowNote, SheetNotes, WorkbookNotes } from '../../../documents/error-workbook/workbook-notes';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';

/** The notes of a table beside another one, joined to those of its neighbour in the same row, whose mark the row keeps. */
const joinRows = (rows: readonly RowNote[], others: readonly RowNote[]): readonly RowNote[] => {
  const joined = new Map(rows.map((row) => [row.row, row]));
  for (const other of others) {
    const known = joined.get(other.row);
    const row: RowNote = known
      ? {
          ...known,
          note: [known.note, other.note].filter((note) => note !== '').join('\n'),
          columns: [...known.columns, ...other.columns],
        }
      : { ...other, producerId: null, productIds: [] };
    joined.set(other.row, row);
  }
  return [...joined.values()].sort((a, b) => a.row - b.row);
};

/**
 * The notes by the sheets that the file has: those of tables beside each other come together again. A turned sheet gets none,
 * because its notes are about columns. `file`: which of several that are imported as one.
 */
export const fileNotes = (
  { sheets }: Pick<IntakeProposal, 'sheets'>,
  notes: WorkbookNotes,
  file?: string,
): WorkbookNotes => {
  const made = new Map(
    sheets.flatMap(({ name, part, file: own }) => (part && own === file && part.of !== name ? [[name, part]] : [])),
  );
  const kept = new Map<string | null, SheetNotes>();
  for (const each of notes.sheets) {
    const part = made.get(each.sheet);
    if (part?.how === 'turned') continue;
    const sheet = part ? part.of : each.sheet;
    const known = kept.get(sheet) ?? { sheet, headRows: [], rows: [] };
    const headRows = [...new Set([...known.headRows, ...each.headRows])];
    kept.set(sheet, { sheet, headRows, rows: part ? joinRows(known.rows, each.rows) : [...known.rows, ...each.rows] });
  }
  return { ...notes, sheets: [...kept.values()] };
};
