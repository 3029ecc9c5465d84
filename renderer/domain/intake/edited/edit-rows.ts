import type { Field } from '../../records/field';
import type { RowRef } from '../candidates';
import type { IntakeIssue } from '../intake-issue';
import type { RefusedRow } from '../intake-proposal';
import type { RowData } from '../workbook-data';
import { cellHash } from './edit-cell';
import { editColumnsOf } from './edit-layout';
import type { EditLists } from './edit-lists';
import { type EditRowMark, readEditRowMark } from './edit-marks';
import { cellAt, type EditSheet, type PlacedColumn } from './edit-sheet';
import type { EditedCell, EditedRow } from './edited-row';
import { readEditCell } from './read-edit-cell';

export interface EditRows {
  readonly rows: readonly EditedRow[];
  readonly refused: readonly RefusedRow[];
  readonly issues: readonly IntakeIssue[];
}

interface Reading extends EditSheet {
  readonly lists: EditLists;
  readonly issues: IntakeIssue[];
}

const issueAt = (
  { sheet }: Pick<EditSheet, 'sheet'>,
  row: number,
  code: IntakeIssue['code'],
  placed: PlacedColumn | null,
  found: string,
): IntakeIssue => ({
  code,
  severity: code === 'edit-id' ? 'error' : 'warning',
  sheet: sheet.name,
  row,
  column: placed?.heading ?? null,
  columnIndex: placed?.column ?? null,
  field: null,
  found,
});

const fieldOf = ({ table }: EditSheet, { name, own }: PlacedColumn): Field | null =>
  editColumnsOf(table, own ? [own] : []).find((each) => each.name === name)?.field ?? null;

/** The cell as a value; an unreadable one is told and left as the registry has it. */
const readCell = (reading: Reading, row: RowData, placed: PlacedColumn, base: string | null): EditedCell | null => {
  const cell = cellAt(row, placed.column);
  const { name } = placed;
  const field = fieldOf(reading, placed);
  if (!field) return { name, value: cell?.text.trim() ?? '', base };
  const read = readEditCell(reading.table, field, cell, { lists: reading.lists, masked: reading.key?.masked === true });
  if (read.ok) return { name, value: read.value, base };
  reading.issues.push(issueAt(reading, row.row, read.why, placed, cell?.text ?? ''));
  return null;
};

const touchedCells = (reading: Reading, row: RowData, mark: EditRowMark | null): readonly EditedCell[] => {
  const bases = new Map(reading.key?.names.map((name, index) => [name, mark?.hashes[index] ?? null]));
  return reading.columns.flatMap((placed) => {
    const base = bases.get(placed.name) ?? null;
    if (placed.name === 'id' || (base !== null && cellHash(cellAt(row, placed.column)) === base)) return [];
    return readCell(reading, row, placed, base) ?? [];
  });
};

/** All cells that hold something, for a record that is to be made of them. */
const filledCells = (reading: Reading, row: RowData): readonly EditedCell[] =>
  reading.columns.flatMap((placed) =>
    placed.name === 'id' || !cellAt(row, placed.column) ? [] : (readCell(reading, row, placed, null) ?? []),
  );

const holdsAnything = ({ columns }: EditSheet, row: RowData): boolean =>
  columns.some(({ name, column }) => name !== 'id' && cellAt(row, column) !== null);

const idOf = (reading: Reading, row: RowData, mark: EditRowMark | null): string | null => {
  const column = reading.columns.find(({ name }) => name === 'id');
  if (!column) return mark?.id ?? null;
  const text = cellAt(row, column.column)?.text.trim() ?? '';
  return text === '' ? null : text;
};

/** What a new record cannot be without. */
const needed: Readonly<Record<EditSheet['table'], readonly string[]>> = {
  producers: ['name'],
  products: ['name'],
  decisions: ['number'],
  certificates: ['productId', 'productName'],
};

const missing: Readonly<Record<EditSheet['table'], IntakeIssue['code']>> = {
  producers: 'producer-missing',
  products: 'product-name-missing',
  decisions: 'edit-empty',
  certificates: 'product-name-missing',
};

const isFilled = ({ value }: EditedCell): boolean => value !== null && value !== '';

type ReadRow = { readonly refused: RefusedRow } | { readonly row: EditedRow };

const readRow = (reading: Reading, row: RowData, twins: ReadonlySet<number>): ReadRow | null => {
  const at: RowRef = { sheet: reading.sheet.name, row: row.row };
  const mark = reading.key ? readEditRowMark(cellAt(row, reading.key.column)?.text ?? '') : null;
  const id = idOf(reading, row, mark);
  const refuse = (code: IntakeIssue['code'], found: string): ReadRow => {
    const issue: IntakeIssue = { ...issueAt(reading, row.row, code, null, found), severity: 'error' };
    reading.issues.push(issue);
    return { refused: { at, issue } };
  };
  if (id !== null && mark && mark.id !== id) return refuse('edit-id', id);
  const twin = twins.has(row.row);
  const cells = id === null || twin ? filledCells(reading, row) : touchedCells(reading, row, mark);
  if (id === null) {
    if (!holdsAnything(reading, row)) return null;
    if (!cells.some((cell) => needed[reading.table].includes(cell.name) && isFilled(cell))) {
      return refuse(missing[reading.table], '');
    }
  }
  const masked = reading.key?.masked === true;
  return { row: { at, table: reading.table, id, masked, twin, cells } };
};

const touchedCount = ({ key, columns }: EditSheet, row: RowData, mark: EditRowMark): number =>
  columns.filter(({ name, column }) => {
    const place = key?.names.indexOf(name) ?? -1;
    return place >= 0 && cellHash(cellAt(row, column)) !== mark.hashes[place];
  }).length;

/** Rows with an id that another row has too, but for the one that stayed most as it was. */
const twinRows = (records: EditSheet): ReadonlySet<number> => {
  const byId = new Map<string, { readonly row: number; readonly touched: number }[]>();
  const column = records.columns.find(({ name }) => name === 'id')?.column;
  for (const row of records.rows) {
    const mark = records.key ? readEditRowMark(cellAt(row, records.key.column)?.text ?? '') : null;
    const id = column === undefined ? mark?.id : cellAt(row, column)?.text.trim();
    if (id === undefined || id === '') continue;
    const touched = mark ? touchedCount(records, row, mark) : records.columns.length;
    byId.set(id, [...(byId.get(id) ?? []), { row: row.row, touched }]);
  }
  return new Set(
    [...byId.values()].flatMap((group) =>
      group.length < 2
        ? []
        : group
            .toSorted((a, b) => a.touched - b.touched)
            .slice(1)
            .map(({ row }) => row),
    ),
  );
};

/** The rows of one of our own sheets, with what was done to them. */
export const editRows = (records: EditSheet, lists: EditLists): EditRows => {
  const reading: Reading = { ...records, lists, issues: [] };
  const twins = twinRows(records);
  const read = records.rows.flatMap((row) => readRow(reading, row, twins) ?? []);
  return {
    rows: read.flatMap((each) => ('row' in each ? [each.row] : [])),
    refused: read.flatMap((each) => ('refused' in each ? [each.refused] : [])),
    issues: reading.issues,
  };
};
