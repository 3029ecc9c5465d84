import type { OwnField } from '../../records/own-field';
import type { IntakeIssue } from '../intake-issue';
import {
  type ColumnMapping,
  type RefusedRow,
  type RowKind,
  rowKinds,
  type SheetFinding,
  type TableFinding,
} from '../intake-proposal';
import type { WorkbookData } from '../workbook-data';
import { type EditList, editLists } from './edit-lists';
import { editRows } from './edit-rows';
import { cellAt, type EditSheet, type KnownSheet, knowSheet } from './edit-sheet';
import type { EditedRow } from './edited-row';

/** What a workbook holds of our own. */
export interface TakenEdits {
  /** The workbook without our sheets: what somebody added is a list like any other. */
  readonly workbook: WorkbookData;
  readonly rows: readonly EditedRow[];
  readonly refused: readonly RefusedRow[];
  readonly issues: readonly IntakeIssue[];
  readonly sheets: readonly SheetFinding[];
  readonly tables: readonly TableFinding[];
  readonly lists: readonly EditList[];
  /** Own fields of the office that wrote the workbook. */
  readonly ownFields: readonly OwnField[];
}

const naming = { producers: 'producerName', products: 'productName', decisions: null, certificates: null } as const;

const mappings = ({ columns, table }: EditSheet): readonly ColumnMapping[] =>
  columns.map(({ column, heading, name }) => ({
    column,
    heading,
    field: name === 'name' ? naming[table] : name === 'productName' ? 'productName' : null,
    confidence: 1,
    by: 'heading',
    round: 1,
    samples: [],
  }));

const tableIdOf = ({ sheet }: EditSheet): string => `${sheet.name ?? ''}#1`;

/** Only rows that were touched are shown with their texts: a register of 18,500 would be carried about for nothing. */
const findingOf = (records: EditSheet, rows: readonly EditedRow[]): TableFinding => {
  const touched = new Set(rows.filter(({ cells }) => cells.length > 0).map(({ at }) => at.row));
  const counts = Object.fromEntries(rowKinds.map((kind) => [kind, 0])) as Record<RowKind, number>;
  return {
    id: tableIdOf(records),
    sheet: records.sheet.name,
    headerTop: records.headRow,
    headerBottom: records.headRow,
    columns: mappings(records),
    rows: records.rows
      .filter(({ row }) => touched.has(row))
      .map((row) => ({
        row: row.row,
        kind: 'data',
        texts: records.columns.map(({ column }) => cellAt(row, column)?.text ?? ''),
      })),
    counts: { ...counts, header: 1, data: rows.length },
    fingerprint: `edit ${records.table}`,
  };
};

const sheetFindingOf = (records: EditSheet): SheetFinding => ({
  name: records.sheet.name,
  role: 'data',
  tables: [tableIdOf(records)],
  firstRows: [],
  hiddenRows: [],
  hiddenColumns: [],
});

const recordsOf = (known: KnownSheet): readonly EditSheet[] => (known.is === 'records' ? [known.records] : []);

/** Takes the sheets of «Xuất Excel để sửa», and those of a template that hold no records, out of a workbook. */
export const takeEdited = (workbook: WorkbookData): TakenEdits => {
  const known = workbook.sheets.map(knowSheet);
  const lists = known.flatMap((each) => (each.is === 'lists' ? each.lists : []));
  const words = editLists(lists);
  const read = known.flatMap(recordsOf).map((records) => ({ records, ...editRows(records, words) }));
  return {
    workbook: { ...workbook, sheets: workbook.sheets.filter((_, index) => known[index]?.is === 'foreign') },
    rows: read.flatMap(({ rows }) => rows),
    refused: read.flatMap(({ refused }) => refused),
    issues: read.flatMap(({ issues }) => issues),
    sheets: read.map(({ records }) => sheetFindingOf(records)),
    tables: read.map(({ records, rows }) => findingOf(records, rows)),
    // Of a template nothing is edited: its lists are for its cells only.
    lists: read.length > 0 ? lists : [],
    ownFields: read.flatMap(({ records }) => records.columns.flatMap(({ own }) => own ?? [])),
  };
};
