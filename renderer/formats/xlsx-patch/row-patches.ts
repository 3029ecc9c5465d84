import type { SheetNotes, WorkbookNotes } from '../../documents/error-workbook/workbook-notes';
import { rowContent, textHash } from '../../domain/intake/returned/row-content';
import { headMarkText, rowMarkText } from '../../domain/intake/returned/row-mark';
import { ownColumns } from '../../domain/intake/returned/take-returned';
import type { MergeData, RowData, SheetData } from '../../domain/intake/workbook-data';
import type { AddedColumns } from './column-widths';
import type { RowPatch } from './sheet-patch';
import type { StyleBook } from './style-book';

type Draft = { -readonly [Key in keyof RowPatch]: RowPatch[Key][number][] };

/** Where a merged cell shows its colour: at its upper left. */
const shownAt = (merges: readonly MergeData[], row: number, column: number): { row: number; column: number } => {
  const merge = merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ? { row: merge.top, column: merge.left } : { row, column };
};

/** Columns of an earlier sending, which are written anew or emptied. */
const earlierColumns = (sheet: SheetData): ReadonlySet<number> => {
  const known = ownColumns(sheet);
  return new Set(known ? [known.keyColumn, ...(known.noteColumn === null ? [] : [known.noteColumn])] : []);
};

/** Colours, notes and marks of one sheet. A row that the file does not have any more gets nothing. */
export const rowPatches = (
  sheet: SheetData,
  notes: SheetNotes,
  { noteHead }: Pick<WorkbookNotes, 'noteHead'>,
  { note, key }: AddedColumns,
  styles: Pick<StyleBook, 'note' | 'noteHead'>,
): ReadonlyMap<number, RowPatch> => {
  const earlier = earlierColumns(sheet);
  const filled = new Map<number, RowData>(sheet.rows.map((row) => [row.row, row]));
  const drafts = new Map<number, Draft>();
  const draftAt = (row: number): Draft => {
    const draft = drafts.get(row) ?? { marked: [], texts: [] };
    drafts.set(row, draft);
    return draft;
  };
  notes.headRows.forEach((row, index) => {
    const { texts } = draftAt(row);
    texts.push({ column: note, text: noteHead, style: styles.noteHead });
    if (index === 0) texts.push({ column: key, text: headMarkText({ noteHead: textHash(noteHead) }), style: null });
  });
  for (const { row, note: text, columns, producerId, productIds } of notes.rows) {
    const own = filled.get(row);
    if (!own) continue;
    const mark = rowMarkText({ row, producerId, productIds, ...rowContent(own, earlier) });
    const { texts } = draftAt(row);
    if (text !== '') texts.push({ column: note, text, style: styles.note });
    texts.push({ column: key, text: mark, style: null });
    for (const column of columns.filter((each) => each < note)) {
      const shown = shownAt(sheet.merges, row, column);
      if (filled.has(shown.row)) draftAt(shown.row).marked.push(shown.column);
    }
  }
  for (const row of earlier.size > 0 ? sheet.rows : []) {
    const { texts } = draftAt(row.row);
    const stale = row.cells.filter(
      ({ column }) => earlier.has(column) && texts.every((each) => each.column !== column),
    );
    texts.push(...stale.map(({ column }) => ({ column, text: '', style: null })));
  }
  return drafts;
};
