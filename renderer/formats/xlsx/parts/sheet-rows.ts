import { columnName } from '../../read/xlsx/cell-reference';
import type { SheetPen, SheetPlan } from './sheet-plan';
import type { StringTable } from './string-table';

/** `<sheetData>` of a sheet, row for row, so that no sheet ever stands whole in memory. `onRow` hears of each. */
export const writeRows = (
  { fill, columns }: Pick<SheetPlan, 'fill' | 'columns'>,
  strings: StringTable,
  out: (text: string) => void,
  onRow: () => void,
): void => {
  const letters = columns.map((_, index) => columnName(index + 1));
  let line = '<sheetData>';
  let open = false;
  let current = 0;
  const place = (column: number, style: number): string => `<c r="${letters[column - 1] ?? ''}${current}" s="${style}"`;
  const close = (): void => {
    out(open ? `${line}</row>` : line);
    line = '';
  };
  const pen: SheetPen = {
    row: (row, { height, hidden } = {}) => {
      close();
      open = true;
      current = row;
      line += `<row r="${row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}${hidden ? ' hidden="1"' : ''}>`;
      onRow();
    },
    text: (column, text, style) => {
      line += `${place(column, style)} t="s"><v>${strings.idOf(text)}</v></c>`;
    },
    number: (column, value, style) => {
      line += `${place(column, style)}><v>${value}</v></c>`;
    },
    blank: (column, style) => {
      line += `${place(column, style)}/>`;
    },
  };
  fill(pen);
  close();
  out('</sheetData>');
};
