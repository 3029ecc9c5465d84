import type { RecordValues } from '../records/record-values';
import { type TableName, tableNames } from '../records/table-name';
import type { AnyRecord } from '../records/tables';
import type { Edit, FieldChange, Plan } from './plan';
import type { Row } from './row';
import { sameValue } from './same-value';
import { type Steps, stepSize } from './steps';
import type { StoreView } from './store-view';

const differences = (now: AnyRecord, then: AnyRecord): Readonly<Record<string, FieldChange>> => {
  const current: RecordValues = now;
  const wanted: RecordValues = then;
  const fields: Record<string, FieldChange> = {};
  for (const field of Object.keys(wanted)) {
    if (!sameValue(current[field], wanted[field])) fields[field] = { before: current[field], after: wanted[field] };
  }
  for (const field of Object.keys(current)) {
    if (!(field in wanted)) fields[field] = { before: current[field], after: undefined };
  }
  return fields;
};

const restoreRow = (view: StoreView, table: TableName, { record }: Row): Edit | null => {
  const { id } = record;
  const source = { from: 'program' } as const;
  const present = view.row(table, id);
  // A record that was already removed then, and that this store never knew, has nothing to come back for.
  if (!present) return record.removed ? null : { type: 'create', table, id, record, source };
  const fields = differences(present.record, record);
  return Object.keys(fields).length === 0 ? null : { type: 'update', table, id, fields, source };
};

const removal = (table: TableName, id: string): Edit => ({
  type: 'update',
  table,
  id,
  fields: { removed: { before: false, after: true } },
  source: { from: 'program' },
});

/**
 * The Plan that brings the store back to the Rows of a snapshot of `at` (ISO time). A restore is an edit like any other: its dots are new, so
 * that another office does not take the old values for ones it has already overwritten; history stays; it can be undone.
 */
export function* planRestoreInSteps(
  view: StoreView,
  rowsOf: (table: TableName) => readonly Row[],
  at: string,
): Steps<Plan> {
  const edits: Edit[] = [];
  let count = 0;
  for (const table of tableNames) {
    const wanted = rowsOf(table);
    for (const row of wanted) {
      count += 1;
      if (count % stepSize === 0) yield;
      const edit = restoreRow(view, table, row);
      if (edit) edits.push(edit);
    }
    const then = new Set(wanted.map((row) => row.record.id));
    for (const { id } of view.records(table)) if (!then.has(id)) edits.push(removal(table, id));
  }
  return { reason: 'restore', label: '', deed: { code: 'backup', at }, edits, issues: [] };
}
