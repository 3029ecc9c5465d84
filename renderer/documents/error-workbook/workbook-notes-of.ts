import type { ImportPreview, PreviewEntry } from '../../domain/intake/import-preview';
import type { DuplicateGroup, IntakeProposal, TableFinding } from '../../domain/intake/intake-proposal';
import { refKey } from '../../domain/intake/place-pictures';
import { rowSentences, type SenderWords } from './row-sentences';
import type { RowNote, SheetNotes, WorkbookNotes } from './workbook-notes';

/** Groups that the officer or the sender must look at, by each of their rows. */
const openGroups = (groups: readonly DuplicateGroup[]): ReadonlyMap<string, readonly DuplicateGroup[]> => {
  const byRow = new Map<string, DuplicateGroup[]>();
  for (const group of groups.filter(({ certain }) => !certain)) {
    for (const member of group.members) {
      const key = refKey(member);
      byRow.set(key, [...(byRow.get(key) ?? []), group]);
    }
  }
  return byRow;
};

const noteOf = (words: SenderWords, entry: PreviewEntry, twins: readonly DuplicateGroup[]): RowNote => ({
  row: entry.at.row,
  note: rowSentences(words, entry, twins).join('\n'),
  columns: [
    ...new Set(
      entry.issues.flatMap(({ severity, columnIndex }) =>
        severity === 'info' || columnIndex === null ? [] : [columnIndex],
      ),
    ),
  ],
  producerId: entry.producerId,
  productIds: entry.productIds,
});

const holdsAny = (table: TableFinding, rows: ReadonlySet<number>): boolean =>
  table.rows.some(({ row, kind }) => kind === 'data' && rows.has(row));

/** What is written into the file that goes back. `file`: which of several that are imported as one. */
export const workbookNotesOf = (
  proposal: Pick<IntakeProposal, 'tables' | 'duplicates'>,
  preview: Pick<ImportPreview, 'entries'>,
  words: SenderWords,
  { officeName, file }: { readonly officeName: string | null; readonly file?: string | undefined },
): WorkbookNotes => {
  const groups = openGroups(proposal.duplicates);
  const bySheet = new Map<string | null, RowNote[]>();
  for (const entry of preview.entries) {
    if (entry.at.file !== file) continue;
    const rows = bySheet.get(entry.at.sheet) ?? [];
    rows.push(noteOf(words, entry, groups.get(refKey(entry.at)) ?? []));
    bySheet.set(entry.at.sheet, rows);
  }
  const sheets = [...bySheet].map(([sheet, rows]): SheetNotes => {
    const numbers = new Set(rows.map(({ row }) => row));
    const tables = proposal.tables.filter((table) => table.file === file && table.sheet === sheet);
    return {
      sheet,
      headRows: tables.filter((table) => holdsAny(table, numbers)).map(({ headerBottom }) => headerBottom),
      rows,
    };
  });
  return { noteHead: officeName === null ? words.paper.noteHead : words.paper.noteHeadOf(officeName), sheets };
};
