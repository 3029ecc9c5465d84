import type { SheetNotes } from '../../documents/error-workbook/workbook-notes';
import { ownColumns } from '../../domain/intake/returned/take-returned';
import type { MergeData, SheetData } from '../../domain/intake/workbook-data';
import { readLimits } from '../read/read-limits';
import type { AddedColumns } from './column-widths';

const lastColumnOf = ({ rows }: SheetData): number =>
  rows.reduce((last, { cells }) => cells.reduce((most, { column }) => Math.max(most, column), last), 0);

const covers = ({ left, right, top, bottom }: MergeData, column: number, from: number, to: number): boolean =>
  left <= column && column <= right && top <= to && bottom >= from;

/**
 * The first two columns to the right of everything that is written, not inside a merge of the table's rows: a text there would
 * not be seen. Null when a list is so wide that it could not be read again with two more.
 */
export const addedColumns = (sheet: SheetData, { headRows, rows }: SheetNotes): AddedColumns | null => {
  const known = ownColumns(sheet);
  // A list that goes back once more: what was said the first time makes room.
  if (known && known.noteColumn === known.keyColumn - 1) return { note: known.noteColumn, key: known.keyColumn };
  const from = headRows.reduce((first, row) => Math.min(first, row), Number.POSITIVE_INFINITY);
  const to = [...rows.map(({ row }) => row), ...headRows].reduce((last, row) => Math.max(last, row), 0);
  const merges = sheet.merges.filter(({ top, bottom }) => top <= to && bottom >= from);
  for (let note = lastColumnOf(sheet) + 1; note < readLimits.columns; note += 1) {
    const taken = merges.find((merge) => covers(merge, note, from, to) || covers(merge, note + 1, from, to));
    if (!taken) return { note, key: note + 1 };
    note = Math.max(note, taken.right);
  }
  return null;
};
