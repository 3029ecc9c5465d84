import { columnName } from './column-letter';
import { isWithoutHeading } from './header-block';
import type { IntakeIssue } from './intake-issue';
import type { ColumnMapping, TableFinding } from './intake-proposal';
import { isLeftOut, valuesIn } from './kept-fields';
import type { SheetData } from './workbook-data';

export const sheetIssue = (sheet: SheetData, code: IntakeIssue['code'], found: string): IntakeIssue => ({
  code,
  severity: 'info',
  sheet: sheet.name,
  row: null,
  column: null,
  columnIndex: null,
  field: null,
  found,
});

/** Columns that are hidden and hold something. */
export const hiddenFilled = (sheet: SheetData): readonly number[] => {
  const hidden = new Set(sheet.hiddenColumns);
  if (hidden.size === 0) return [];
  const filled = sheet.rows.flatMap(({ cells }) => cells.flatMap(({ column }) => (hidden.has(column) ? [column] : [])));
  return [...new Set(filled)].sort((a, b) => a - b);
};

/** A column that was left out, or whose meaning is a guess. One without a heading and a meaning has nothing to be told by. */
const columnDoubt = (mapping: ColumnMapping): 'column-unknown' | 'column-without-place' | 'column-guess' | null => {
  const { field, heading, by, confidence } = mapping;
  if (field === null) return heading === '' || mapping.own ? null : 'column-unknown';
  if (isLeftOut(mapping)) return 'column-without-place';
  const said = by === 'officer' || by === 'memory';
  return !said && (by === 'values' || confidence < 0.7) ? 'column-guess' : null;
};

const headingDoubt = ({ headerTop: top, headerBottom: bottom }: TableFinding): 'heading-missing' | 'heading-guess' =>
  isWithoutHeading({ top, bottom }) ? 'heading-missing' : 'heading-guess';

/** What the officer must know of a sheet as a whole, before any of its rows. `issues` grows. */
export const reportSheet = (sheet: SheetData, tables: readonly TableFinding[], issues: IntakeIssue[]): void => {
  const hidden = sheet.rows.filter((row) => row.hidden).length;
  const columns = hiddenFilled(sheet).length;
  if (hidden > 0) issues.push(sheetIssue(sheet, 'rows-hidden', String(hidden)));
  if (columns > 0) issues.push(sheetIssue(sheet, 'columns-hidden', String(columns)));
  if (tables.length === 0 && sheet.rows.length > 0) issues.push(sheetIssue(sheet, 'sheet-without-table', ''));
  for (const finding of tables) {
    // Of the sheet, and no note to the sender at his first row: the officer is asked.
    if (finding.headingGuessed === 'open')
      issues.push(sheetIssue(sheet, headingDoubt(finding), String(finding.headerTop)));
    for (const column of finding.columns) {
      const code = column.samples.length === 0 ? null : columnDoubt(column);
      if (code === null) continue;
      issues.push({
        ...sheetIssue(sheet, code, column.heading),
        column: columnName(column),
        columnIndex: column.column,
        field: column.field,
        ...(isLeftOut(column) ? { expected: String(valuesIn(finding, column.column)) } : {}),
      });
    }
  }
};
