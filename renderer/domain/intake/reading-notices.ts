import type { IntakeIssue } from './intake-issue';
import type { SheetPart, TableFinding } from './intake-proposal';
import type { SheetData, WorkbookData } from './workbook-data';

type Notice = Pick<IntakeIssue, 'code' | 'found'> & Partial<IntakeIssue>;

const notice = (sheet: string | null, said: Notice): IntakeIssue => ({
  severity: 'info',
  sheet,
  row: null,
  column: null,
  columnIndex: null,
  field: null,
  ...said,
});

/** What is missing where the reading was stopped: the rest of one sheet, and the sheets after it. */
export const cutNotices = ({ cut }: Pick<WorkbookData, 'cut'>): readonly IntakeIssue[] => {
  if (!cut) return [];
  const row = cut.lastRow === 0 ? null : cut.lastRow;
  const stopped = notice(cut.sheet, { code: 'read-in-part', severity: 'warning', row, found: String(cut.rows) });
  const unread = cut.unread.map((name) => notice(name, { code: 'sheet-unread', severity: 'warning', found: name }));
  return [stopped, ...unread];
};

/** Tables that were told apart, and a sheet that was turned, are never read without a word. */
export const partNotices = ({ name }: SheetData, { how, ranges = [], off }: SheetPart): readonly IntakeIssue[] => {
  if (off) return [];
  const code = how === 'beside' ? 'tables-beside' : 'sheet-turned';
  return [notice(name, { code, severity: 'warning', found: ranges.join('; ') })];
};

const pictureNotices = ({ name, picturesLeftOut = [] }: SheetData): readonly IntakeIssue[] =>
  picturesLeftOut.map(({ row, why }) =>
    notice(name, { code: 'picture-left-out', severity: 'warning', row, found: why }),
  );

/** One for each column that is read, not one for each cell: a column of formulas has them in every row. */
const formulaNotices = (sheet: SheetData, tables: readonly TableFinding[]): readonly IntakeIssue[] =>
  tables.flatMap((table) => {
    const last = table.rows.at(-1)?.row ?? table.headerBottom;
    const counts = new Map<number, number>();
    for (const { row, cells } of sheet.rows) {
      if (row <= table.headerBottom || row > last) continue;
      for (const { column, formula } of cells) if (formula) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    return table.columns.flatMap(({ column, heading, field }): readonly IntakeIssue[] => {
      const count = counts.get(column) ?? 0;
      if (count === 0 || field === null || field === 'rowNo') return [];
      return [
        notice(sheet.name, {
          code: 'formula-values',
          column: heading,
          columnIndex: column,
          field,
          found: String(count),
        }),
      ];
    });
  });

/** What was read otherwise than an officer would expect: results of formulas, pictures that cannot be taken. */
export const sheetNotices = (sheet: SheetData, tables: readonly TableFinding[]): readonly IntakeIssue[] => [
  ...pictureNotices(sheet),
  ...formulaNotices(sheet, tables),
];
