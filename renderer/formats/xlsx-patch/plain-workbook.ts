import type { CellData, MergeData, SheetData, WorkbookData } from '../../domain/intake/workbook-data';
import { cellText } from '../xlsx/cell-text';
import { Excel, type Worksheet } from '../xlsx/excel';
import { sheetNames } from '../xlsx/sheet-name';

const days: Partial<Worksheet['columns'][number]['style']> = { numFmt: 'dd/mm/yyyy' };

/** Only texts, numbers and days: what was a formula is its last value. */
const valueOf = ({ kind, value, text }: CellData): string | number | Date => {
  if (kind === 'number' && typeof value === 'number') return value;
  if (kind === 'date') return new Date(`${String(value)}T00:00:00Z`);
  return cellText(kind === 'text' ? String(value) : text);
};

/** A merge of whole columns is no merge of a list; ExcelJS makes every cell of it. */
const largestMerge = 2000;

const mergeCells = (target: Worksheet, { top, left, bottom, right }: MergeData, merged: Set<string>): void => {
  if ((bottom - top + 1) * (right - left + 1) > largestMerge) return;
  const places: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push(`${row} ${column}`);
  }
  // Files that programs wrote have merges over merges; the first one holds.
  if (places.some((place) => merged.has(place))) return;
  for (const place of places) merged.add(place);
  target.mergeCells(top, left, bottom, right);
};

const fillSheet = (target: Worksheet, sheet: SheetData): void => {
  for (const { row, cells, hidden } of sheet.rows) {
    const line = target.getRow(row);
    if (hidden) line.hidden = true;
    for (const cell of cells) {
      const place = line.getCell(cell.column);
      place.value = valueOf(cell);
      if (cell.kind === 'date') place.style = days;
      // Old letters are told by their font, and read by it on the screen.
      if (cell.font !== undefined) place.font = { name: cell.font };
      if (cell.text.includes('\n')) place.alignment = { wrapText: true, vertical: 'top' };
    }
  }
  const merged = new Set<string>();
  for (const merge of sheet.merges) mergeCells(target, merge, merged);
  for (const column of sheet.hiddenColumns) target.getColumn(column).hidden = true;
};

/**
 * The values that were read, each in its place, as a new .xlsx: for lists that came as .xls, .ods, .csv or a web page. Pictures
 * and looks are not in it.
 */
export const plainWorkbook = async (
  { sheets }: Pick<WorkbookData, 'sheets'>,
  nameless: string,
): Promise<Uint8Array> => {
  const workbook = new Excel.Workbook();
  const names = sheetNames(sheets.map(({ name }) => name ?? nameless));
  sheets.forEach((sheet, index) => {
    const target = workbook.addWorksheet(names[index] ?? nameless, {
      state: sheet.visibility === 'very-hidden' ? 'veryHidden' : sheet.visibility,
    });
    fillSheet(target, sheet);
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
