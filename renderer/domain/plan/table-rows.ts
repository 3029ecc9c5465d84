import type { TableName } from '../records/table-name';
import type { RecordOf } from '../records/tables';
import type { Row } from './row';
import type { StoreView } from './store-view';

/**
 * The Rows of one table in order of creation, and where each id stands. A Row never leaves its place (removal is a field),
 * so the index only grows; an entry past the end of `rows` belongs to a later state and is not seen.
 */
export interface TableRows<T extends TableName = TableName> {
  readonly rows: readonly Row<T>[];
  readonly index: ReadonlyMap<string, number>;
}

export const noRows: TableRows = { rows: [], index: new Map() };

export const indexRows = <T extends TableName>(rows: readonly Row<T>[]): TableRows<T> => ({
  rows,
  index: new Map(rows.map((row, position) => [row.record.id, position])),
});

export const rowIn = <T extends TableName>({ rows, index }: TableRows<T>, id: string): Row<T> | undefined => {
  const position = index.get(id);
  return position === undefined ? undefined : rows[position];
};

// Keyed by the array itself: a table that changes gets a new array, so the cache can be neither stale nor forgotten.
const liveOf = new WeakMap<readonly Row[], readonly RecordOf<TableName>[]>();

const liveRecords = (rows: readonly Row[]): readonly RecordOf<TableName>[] => {
  const known = liveOf.get(rows);
  if (known) return known;
  const live = rows.flatMap((row) => (row.record.removed ? [] : [row.record]));
  liveOf.set(rows, live);
  return live;
};

/** A view over whatever `tableOf` gives at the moment of the question. */
export const viewOfTables = (tableOf: <T extends TableName>(table: T) => TableRows<T>): StoreView => ({
  row: (table, id) => rowIn(tableOf(table), id),
  record: (table, id) => {
    const record = rowIn(tableOf(table), id)?.record;
    return record && !record.removed ? record : undefined;
  },
  rows: (table) => tableOf(table).rows,
  records: <T extends TableName>(table: T) => liveRecords(tableOf(table).rows) as readonly RecordOf<T>[],
});
