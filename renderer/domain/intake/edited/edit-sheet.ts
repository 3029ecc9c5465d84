import type { EditTable } from '../../records/edit-table';
import type { OwnField } from '../../records/own-field';
import type { CellData, RowData, SheetData } from '../workbook-data';
import type { EditList } from './edit-lists';
import { type OverMark, readMark } from './edit-marks';

/** A column of one of our sheets, as it stands there now. */
export interface PlacedColumn {
  readonly column: number;
  readonly name: string;
  readonly heading: string;
  /** The own field of the office that wrote the workbook. */
  readonly own?: OwnField;
}

/** A sheet of our own with records. */
export interface EditSheet {
  readonly sheet: SheetData;
  readonly table: EditTable;
  readonly columns: readonly PlacedColumn[];
  /** The hidden column beside the rows; null when somebody deleted it. */
  readonly key: { readonly column: number; readonly masked: boolean; readonly names: readonly string[] } | null;
  readonly headRow: number;
  readonly rows: readonly RowData[];
}

/** The marks stand in one of the first rows, under the title. */
const searchedRows = 20;

interface MarkedRow {
  readonly row: number;
  readonly marks: readonly { readonly column: number; readonly mark: OverMark }[];
}

const markedRow = ({ rows }: SheetData): MarkedRow | null => {
  for (const { row, cells } of rows.slice(0, searchedRows)) {
    const marks = cells.flatMap(({ column, kind, text }) => {
      const mark = kind === 'text' ? readMark(text) : null;
      return mark ? [{ column, mark }] : [];
    });
    if (marks.length > 0) return { row, marks };
  }
  return null;
};

export const cellAt = (row: RowData | undefined, column: number): CellData | null =>
  row?.cells.find((cell) => cell.column === column) ?? null;

/** Pairs of columns: codes at the left with the key of their list on top, words at the right. */
const listsOf = ({ rows }: SheetData, { row: top, marks }: MarkedRow): readonly EditList[] => {
  const first = marks[0]?.column ?? 1;
  const head = rows.find(({ row }) => row === top + 1);
  return (head?.cells ?? [])
    .filter(({ column }) => (column - first) % 2 === 0)
    .map(({ column, text }) => ({
      key: text,
      entries: rows.flatMap((row): EditList['entries'] => {
        const code = cellAt(row, column)?.text;
        const word = cellAt(row, column + 1)?.text;
        return row.row > top + 1 && code !== undefined && word !== undefined ? [[code, word]] : [];
      }),
    }));
};

const editSheetOf = (sheet: SheetData, { row: top, marks }: MarkedRow): EditSheet | null => {
  const table = marks.flatMap(({ mark }) => ('table' in mark ? [mark.table] : []))[0];
  const head = sheet.rows.find(({ row }) => row > top);
  const key = marks.flatMap(({ column, mark }) =>
    mark.is === 'key' ? [{ column, masked: mark.masked, names: mark.names }] : [],
  )[0];
  const columns = marks.flatMap(({ column, mark }) =>
    mark.is === 'column'
      ? [
          {
            column,
            name: mark.name,
            heading: cellAt(head, column)?.text ?? '',
            ...(mark.own ? { own: mark.own } : {}),
          },
        ]
      : [],
  );
  // Without either every row would look new.
  if (!table || !head || (!key && columns.every(({ name }) => name !== 'id'))) return null;
  const rows = sheet.rows.filter(({ row }) => row > head.row);
  return { sheet, table, columns, key: key ?? null, headRow: head.row, rows };
};

/** What a sheet is to «Xuất Excel để sửa»; `foreign`: it is a list like any other. */
export type KnownSheet =
  | { readonly is: 'foreign' | 'aside' }
  | { readonly is: 'lists'; readonly lists: readonly EditList[] }
  | { readonly is: 'records'; readonly records: EditSheet };

/**
 * What a sheet is by the hidden marks of «Xuất Excel để sửa»; one whose marks were cut away is `foreign` and read like
 * any list.
 */
export const knowSheet = (sheet: SheetData): KnownSheet => {
  const marked = markedRow(sheet);
  if (!marked) return { is: 'foreign' };
  if (marked.marks.some(({ mark }) => mark.is === 'lists')) return { is: 'lists', lists: listsOf(sheet, marked) };
  if (marked.marks.some(({ mark }) => mark.is === 'guide')) return { is: 'aside' };
  const records = editSheetOf(sheet, marked);
  return records ? { is: 'records', records } : { is: 'foreign' };
};
