import type { EditableColumn, EditableSheet, EditableWorkbook } from '../../documents/editable-workbook';
import type { EditCell } from '../../domain/intake/edited/edit-cell';
import type { EditList } from '../../domain/intake/edited/edit-lists';
import { asideMark } from '../../domain/intake/edited/edit-marks';
import { cellText } from './cell-text';
import { Excel, type Style, type Workbook, type Worksheet } from './excel';
import { packParts } from './pack-parts';
import { sheetNames } from './sheet-name';

const font = { name: 'Times New Roman', family: 1, size: 11 } as const;
const edge = { style: 'thin' as const, color: { argb: 'FFD0D0D0' } };
const grid = { top: edge, left: edge, bottom: edge, right: edge };
const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } });

type Look = Partial<Style>;

/** One object for each look: ExcelJS recognises a style by its object. Without borders: whole columns have them, titles too. */
const looks: Readonly<Record<EditableColumn['kind'] | 'locked', Look>> = {
  text: { font, numFmt: '@', alignment: { vertical: 'top' } },
  long: { font, alignment: { vertical: 'top' } },
  number: { font, numFmt: '#,##0.###', alignment: { vertical: 'top' } },
  date: { font, numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top', horizontal: 'left' } },
  locked: {
    font: { ...font, color: { argb: 'FF7A7A7A' } },
    numFmt: '@',
    fill: fill('FFF2F2F2'),
    alignment: { vertical: 'top' },
    protection: { locked: true },
  },
};
/** Text that begins like a formula: the reading order is the sign by which the parts get `quotePrefix`. */
const quoted: Look = { ...looks.long, alignment: { vertical: 'top', readingOrder: 'ltr' } };
const sample: Look = { ...looks.text, font: { ...font, italic: true, color: { argb: 'FF7A7A7A' } } };
const head: Look = {
  font: { ...font, bold: true },
  border: grid,
  fill: fill('FFEDEDED'),
  alignment: { vertical: 'middle', wrapText: true },
};

/** Title, note, hidden marks, heading, then the rows. */
const headRow = 4;
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

const put = (sheet: Worksheet, row: number, column: number, value: EditCell, look: Look): void => {
  const cell = sheet.getRow(row).getCell(column);
  if (value.kind === 'text') cell.value = cellText(value.value);
  else cell.value = value.kind === 'date' ? new Date(`${value.value}T00:00:00Z`) : value.value;
  cell.style = value.kind === 'text' && formulaStart.test(value.value) ? quoted : look;
};

const lookOf = ({ kind, locked }: EditableColumn): Look => (locked ? looks.locked : looks[kind]);

const fillRows = (target: Worksheet, { columns, rows, example }: EditableSheet): void => {
  const columnLooks = columns.map(lookOf);
  rows.forEach((cells, index) => {
    const isExample = example === true && index === 0;
    cells.forEach((cell, at) => {
      if (!cell) return;
      const look = columnLooks[at] ?? looks.text;
      put(target, headRow + 1 + index, at + 1, cell, isExample ? { ...look, font: sample.font ?? font } : look);
    });
  });
};

/** The part of a sheet that the types of ExcelJS leave out: one rule for a whole range. */
interface Ruled {
  readonly dataValidations: { add(range: string, rule: object): void };
}

const ruleOf = (column: EditableColumn, ranges: ReadonlyMap<string, string>, workbook: EditableWorkbook) => {
  const { words } = workbook;
  const refusal = { showErrorMessage: true, errorStyle: 'stop', errorTitle: column.header.slice(0, 31) };
  const help = column.help === undefined ? {} : { showInputMessage: true, prompt: column.help.slice(0, 250) };
  const range = column.list === undefined ? undefined : ranges.get(column.list);
  if (column.locked) {
    return { type: 'custom', allowBlank: false, formulae: ['FALSE'], ...refusal, error: words.locked, ...help };
  }
  if (range !== undefined) {
    return { type: 'list', allowBlank: true, formulae: [range], ...refusal, error: words.notInList, ...help };
  }
  return column.help === undefined ? null : { type: 'any', allowBlank: true, formulae: [], ...help };
};

const fillHead = (target: Worksheet, sheet: EditableSheet): void => {
  target.getCell(1, 1).value = cellText(sheet.title);
  target.getCell(1, 1).style = { font: { ...font, bold: true, size: 14 } };
  target.getCell(2, 1).value = cellText(sheet.note);
  target.getCell(2, 1).style = { font: { ...font, italic: true } };
  target.getRow(3).hidden = true;
  target.getRow(headRow).height = 33;
  sheet.columns.forEach(({ header, mark }, index) => {
    if (mark !== '') target.getCell(3, index + 1).value = mark;
    const cell = target.getCell(headRow, index + 1);
    cell.value = cellText(header);
    cell.style = head;
  });
};

const fillSheet = (
  target: Worksheet,
  sheet: EditableSheet,
  ranges: ReadonlyMap<string, string>,
  workbook: EditableWorkbook,
): void => {
  const { columns, rows, spareRows, frozenColumns } = sheet;
  const last = headRow + rows.length + spareRows;
  columns.forEach((column, index) => {
    const place = target.getColumn(index + 1);
    place.width = column.width;
    // An id's grey would reach the titles.
    place.style = column.locked ? looks.text : lookOf(column);
    if (column.hidden) place.hidden = true;
  });
  fillHead(target, sheet);
  fillRows(target, sheet);
  columns.forEach((column, index) => {
    const rule = ruleOf(column, ranges, workbook);
    const { letter } = target.getColumn(index + 1);
    const ruled = target as Worksheet & Ruled;
    if (rule) ruled.dataValidations.add(`${letter}${headRow + 1}:${letter}${last}`, rule);
  });
  target.views = [{ state: 'frozen', xSplit: frozenColumns, ySplit: headRow }];
  target.autoFilter = { from: { row: headRow, column: 1 }, to: { row: headRow + rows.length, column: columns.length } };
};

/** Codes at the left, words at the right; gives where the words of each list stand. */
const fillLists = (target: Worksheet, lists: readonly EditList[]): ReadonlyMap<string, string> => {
  target.getCell(1, 1).value = asideMark('lists');
  const ranges = new Map<string, string>();
  lists.forEach(({ key, entries }, index) => {
    const column = index * 2 + 1;
    target.getCell(2, column).value = key;
    entries.forEach(([code, word], at) => {
      target.getCell(at + 3, column).value = code;
      target.getCell(at + 3, column + 1).value = cellText(word);
    });
    const { letter } = target.getColumn(column + 1);
    // An apostrophe in a name is doubled between apostrophes.
    ranges.set(key, `'${target.name.replaceAll("'", "''")}'!$${letter}$3:$${letter}$${entries.length + 2}`);
  });
  return ranges;
};

const fillGuide = (target: Worksheet, { title, lines }: EditableWorkbook['guide']): void => {
  target.getColumn(1).width = 110;
  target.getRow(1).hidden = true;
  target.getCell(1, 1).value = asideMark('guide');
  target.getCell(2, 1).value = cellText(title);
  target.getCell(2, 1).style = { font: { ...font, bold: true, size: 14 } };
  lines.forEach((line, index) => {
    const cell = target.getCell(index + 3, 1);
    cell.value = cellText(line);
    cell.style = { font, alignment: { wrapText: true, vertical: 'top' } };
  });
};

const newWorkbook = ({ title, author, createdAt }: EditableWorkbook): Workbook => {
  const workbook = new Excel.Workbook();
  Object.assign(workbook, { title, creator: author, lastModifiedBy: author });
  workbook.created = new Date(createdAt);
  workbook.modified = new Date(createdAt);
  return workbook;
};

/** A workbook to fill or to edit, as an .xlsx file. Nothing in it is a formula but the rules of its choices. */
export const writeEditable = async (description: EditableWorkbook): Promise<Uint8Array> => {
  const workbook = newWorkbook(description);
  const { sheets, guide, lists, listsName } = description;
  const names = sheetNames([...sheets.map(({ name }) => name), guide.name, listsName]);
  const targets = sheets.map((_, index) => workbook.addWorksheet(names[index] ?? ''));
  fillGuide(workbook.addWorksheet(names[sheets.length] ?? ''), guide);
  const ranges = fillLists(workbook.addWorksheet(names[sheets.length + 1] ?? '', { state: 'hidden' }), lists);
  sheets.forEach((sheet, index) => {
    const target = targets[index];
    if (target) fillSheet(target, sheet, ranges, description);
  });
  const archive = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return packParts(new Uint8Array(archive), [], description.createdAt);
};
