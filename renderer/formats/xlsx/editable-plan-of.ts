import type { EditableColumn, EditableSheet, EditableWorkbook } from '../../documents/editable-workbook';
import type { EditCell } from '../../domain/intake/edited/edit-cell';
import { columnLook, editableLooks, exampleLook, quotedLook } from './editable-looks';
import { excelDay } from './excel-day';
import type { RulePlan, SheetPen, SheetPlan } from './parts/sheet-plan';
import type { StyleTable } from './parts/style-table';
import { formulaStart } from './table-cell';

/** Title, note, hidden marks, heading, then the rows. */
const headRow = 4;

const ruleOf = (
  column: EditableColumn,
  range: string | undefined,
  words: EditableWorkbook['words'],
): Pick<RulePlan, 'allows' | 'refusal' | 'prompt'> | null => {
  const prompt = column.help === undefined ? {} : { prompt: column.help };
  const title = column.header;
  if (column.locked) return { allows: 'never', refusal: { title, text: words.locked }, ...prompt };
  if (range !== undefined) return { allows: { list: range }, refusal: { title, text: words.notInList }, ...prompt };
  return column.help === undefined ? null : { allows: 'anything', ...prompt };
};

const writeHead = (pen: SheetPen, { title, note, columns }: EditableSheet, styles: StyleTable): void => {
  pen.row(1);
  pen.text(1, title, styles.idOf(editableLooks.title));
  pen.row(2);
  pen.text(1, note, styles.idOf(editableLooks.note));
  pen.row(3, { hidden: true });
  columns.forEach(({ mark }, index) => {
    if (mark !== '') pen.text(index + 1, mark, 0);
  });
  pen.row(headRow, { height: 33 });
  columns.forEach(({ header }, index) => pen.text(index + 1, header, styles.idOf(editableLooks.head)));
};

const writeCell = (pen: SheetPen, column: number, cell: EditCell, look: number, quoted: number): void => {
  if (cell.kind === 'number') pen.number(column, cell.value, look);
  else if (cell.kind === 'date') pen.number(column, excelDay(cell.value), look);
  else pen.text(column, cell.value, formulaStart.test(cell.value) ? quoted : look);
};

const writeRows = (pen: SheetPen, { columns, rows, example }: EditableSheet, styles: StyleTable): void => {
  const looks = columns.map((column) => styles.idOf(columnLook(column)));
  const examples = columns.map((column) => styles.idOf(exampleLook(columnLook(column))));
  const quoted = styles.idOf(quotedLook);
  rows.forEach((cells, index) => {
    const rowLooks = example === true && index === 0 ? examples : looks;
    pen.row(headRow + 1 + index);
    cells.forEach((cell, at) => {
      if (cell) writeCell(pen, at + 1, cell, rowLooks[at] ?? 0, quoted);
    });
  });
};

/** A sheet to fill or to edit as the writer of parts takes it. `ranges`: where the words of each list stand. */
export const editablePlanOf = (
  sheet: EditableSheet,
  name: string,
  styles: StyleTable,
  ranges: ReadonlyMap<string, string>,
  words: EditableWorkbook['words'],
): SheetPlan => {
  const { columns, rows, spareRows, frozenColumns } = sheet;
  const lastRow = headRow + rows.length;
  return {
    name,
    columns: columns.map((column) => ({
      width: column.width,
      // An id's grey would reach the titles.
      style: styles.idOf(column.locked ? editableLooks.text : columnLook(column)),
      ...(column.hidden ? { hidden: true as const } : {}),
    })),
    fill: (pen) => {
      writeHead(pen, sheet, styles);
      writeRows(pen, sheet, styles);
    },
    lastRow,
    frozen: { columns: frozenColumns, rows: headRow },
    gridLines: true,
    filter: { from: headRow, to: lastRow },
    merges: [],
    rules: columns.flatMap((column, index) => {
      const rule = ruleOf(column, column.list === undefined ? undefined : ranges.get(column.list), words);
      return rule ? [{ column: index + 1, from: headRow + 1, to: lastRow + spareRows, ...rule }] : [];
    }),
    print: null,
    pictures: [],
  };
};
