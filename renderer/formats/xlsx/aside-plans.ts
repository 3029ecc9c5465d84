import type { EditableWorkbook } from '../../documents/editable-workbook';
import type { EditList } from '../../domain/intake/edited/edit-lists';
import { asideMark } from '../../domain/intake/edited/edit-marks';
import { columnName } from '../read/xlsx/cell-reference';
import { editableLooks } from './editable-looks';
import type { SheetPlan } from './parts/sheet-plan';
import type { StyleTable } from './parts/style-table';
import { quotedName } from './parts/workbook-part';

const bare = {
  frozen: { columns: 0, rows: 0 },
  gridLines: true,
  filter: null,
  merges: [],
  rules: [],
  print: null,
  pictures: [],
} as const;

/** Mark and key stand over the words of a list. */
const firstWordRow = 3;

/** Where the words of each list stand in the sheet of this name. */
export const listRanges = (lists: readonly EditList[], name: string): ReadonlyMap<string, string> =>
  new Map(
    lists.map(({ key, entries }, index) => {
      const letter = columnName(index * 2 + 2);
      return [key, `${quotedName(name)}!$${letter}$${firstWordRow}:$${letter}$${entries.length + firstWordRow - 1}`];
    }),
  );

/** The hidden sheet of lists: codes at the left, words at the right of each pair of columns. */
export const listsPlan = (lists: readonly EditList[], name: string): SheetPlan => {
  const longest = Math.max(0, ...lists.map(({ entries }) => entries.length));
  return {
    ...bare,
    name,
    hidden: true,
    columns: lists.flatMap(() => [{ width: 12 }, { width: 30 }]),
    fill: (pen) => {
      pen.row(1);
      pen.text(1, asideMark('lists'), 0);
      pen.row(2);
      lists.forEach(({ key }, index) => pen.text(index * 2 + 1, key, 0));
      for (let at = 0; at < longest; at += 1) {
        pen.row(firstWordRow + at);
        lists.forEach(({ entries }, index) => {
          const [code, word] = entries[at] ?? [];
          if (code === undefined || word === undefined) return;
          pen.text(index * 2 + 1, code, 0);
          pen.text(index * 2 + 2, word, 0);
        });
      }
    },
    lastRow: firstWordRow + longest - 1,
  };
};

/** Instructions, one line under the other. */
export const guidePlan = (
  { title, lines }: EditableWorkbook['guide'],
  name: string,
  styles: StyleTable,
): SheetPlan => ({
  ...bare,
  name,
  columns: [{ width: 110 }],
  fill: (pen) => {
    pen.row(1, { hidden: true });
    pen.text(1, asideMark('guide'), 0);
    pen.row(2);
    pen.text(1, title, styles.idOf(editableLooks.title));
    lines.forEach((line, index) => {
      pen.row(index + 3);
      if (line !== '') pen.text(1, line, styles.idOf(editableLooks.guide));
    });
  },
  lastRow: lines.length + 2,
});
