import type { EditableWorkbook } from '../../documents/editable-workbook';
import { guidePlan, listRanges, listsPlan } from './aside-plans';
import { editablePlanOf } from './editable-plan-of';
import { createStyleTable } from './parts/style-table';
import { writeBook } from './parts/write-book';
import { sheetNames } from './sheet-name';

/**
 * A workbook to fill or to edit, as an .xlsx file. Nothing in it is a formula but the rules of its choices. `onProgress` hears the
 * share of its rows that are written, 0 to 1.
 */
export const writeEditable = (
  { title, author, createdAt, sheets, guide, lists, listsName, words }: EditableWorkbook,
  onProgress?: (share: number) => void,
): Uint8Array<ArrayBuffer> => {
  const names = sheetNames([...sheets.map(({ name }) => name), guide.name, listsName]);
  const nameOf = (index: number): string => names[index] ?? '';
  const listsAt = nameOf(sheets.length + 1);
  const ranges = listRanges(lists, listsAt);
  const styles = createStyleTable();
  const plans = [
    ...sheets.map((sheet, index) => editablePlanOf(sheet, nameOf(index), styles, ranges, words)),
    guidePlan(guide, nameOf(sheets.length), styles),
    listsPlan(lists, listsAt),
  ];
  return writeBook({ title, author, createdAt, sheets: plans, styles, images: [] }, onProgress);
};
