import type { TableName } from '../records/table-name';
import { applyEdits } from './apply-edits';
import type { Edit } from './plan';
import type { StoreView } from './store-view';
import { indexRows, noRows, type TableRows, viewOfTables } from './table-rows';

/** A value that a Plan writes and replaces again never had a version of its own: older than every other one. */
const withinPlan = { seq: 0, dot: 'plan:0' } as const;

/** The view as these Edits would leave it, for what is planned on top of them in the same Plan. */
export const viewAfter = (view: StoreView, edits: readonly Edit[]): StoreView => {
  const touched = applyEdits(view, { ...withinPlan, edits });
  const tables = new Map<TableName, TableRows>();
  for (const table of new Set(touched.map((each) => each.table))) {
    const written = new Map(touched.flatMap((each) => (each.table === table ? [[each.row.record.id, each.row]] : [])));
    const kept = view.rows(table).map((row) => written.get(row.record.id) ?? row);
    const added = [...written.values()].filter(({ record }) => !view.row(table, record.id));
    tables.set(table, indexRows([...kept, ...added]));
  }
  const after = viewOfTables(
    <T extends TableName>(table: T) => (tables.get(table) ?? noRows) as unknown as TableRows<T>,
  );
  const of = (table: TableName): StoreView => (tables.has(table) ? after : view);
  return {
    row: (table, id) => of(table).row(table, id),
    record: (table, id) => of(table).record(table, id),
    rows: (table) => of(table).rows(table),
    records: (table) => of(table).records(table),
  };
};
