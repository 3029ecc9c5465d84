import type { Issue } from '../records/issue';
import type { RecordValues } from '../records/record-values';
import { type AnyRecord, tables } from '../records/tables';
import { withFields } from './apply-edits';
import { lockOf } from './locked';
import type { Edit, FieldChange, Plan } from './plan';
import type { Row } from './row';
import { sameValue } from './same-value';
import { runAtOnce, type Steps, stepSize } from './steps';
import type { StoreView } from './store-view';
import { touchRows } from './touched-rows';
import { uniqueKeys } from './unique-keys';

/**
 * `ready`: the Edits to apply, without fields that do not change. `blocked`: Issues of severity error, the planner's own
 * or `invalid-value` from the record's schema, `taken-already` for a number that another record was given. `stale`: Edits whose `before` no longer holds, or whose record came or went.
 */
export type CheckedPlan =
  | { readonly verdict: 'ready'; readonly edits: readonly Edit[] }
  | { readonly verdict: 'blocked'; readonly issues: readonly Issue[] }
  | { readonly verdict: 'stale'; readonly edits: readonly Edit[] };

const invalid = (edit: Edit, field: string | undefined, problem: string): Issue => ({
  code: 'invalid-value',
  severity: 'error',
  table: edit.table,
  recordId: edit.id,
  ...(field === undefined ? {} : { field }),
  params: { problem },
});

const schemaIssues = (edit: Edit, record: AnyRecord): readonly Issue[] => {
  if (record.id !== edit.id) return [invalid(edit, 'id', 'other-id')];
  const parsed = tables[edit.table].schema.safeParse(record);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, code }) =>
    invalid(edit, path.length > 0 ? String(path[0]) : undefined, code),
  );
};

type FieldChanges = Readonly<Record<string, FieldChange>>;

const isStale = (edit: Edit, row: Row | undefined): boolean => {
  if (edit.type === 'create') return row !== undefined;
  if (!row) return true;
  const record: RecordValues = row.record;
  return Object.entries(edit.fields).some(([field, { before }]) => !sameValue(record[field], before));
};

/** Fields that really change. A form that saves what was already there writes nothing. */
const realChanges = (fields: FieldChanges): FieldChanges =>
  Object.fromEntries(Object.entries(fields).filter(([, { before, after }]) => !sameValue(before, after)));

const lean = (edit: Edit): Edit | null => {
  if (edit.type === 'create') return edit;
  const fields = realChanges(edit.fields);
  return Object.keys(fields).length === 0 ? null : { ...edit, fields };
};

const editedRecord = (edit: Edit, row: Row | undefined): AnyRecord => {
  if (edit.type === 'create') return edit.record;
  if (!row) throw new Error('an update without a row is stale');
  return withFields(row.record, edit.fields);
};

const unchecked = { created: 'plan:0', fields: {} } as const;

/** Looks at every Edit in order, each on top of those before it. */
export function* checkPlanInSteps(view: StoreView, plan: Plan): Steps<CheckedPlan> {
  const issues = plan.issues.filter(({ severity }) => severity === 'error');
  const stale: Edit[] = [];
  const edits: Edit[] = [];
  const touched = touchRows(view);
  const keys = uniqueKeys(view, plan.reason);
  for (const [index, edit] of plan.edits.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    const row = touched.find(edit.table, edit.id);
    if (isStale(edit, row)) {
      stale.push(edit);
      continue;
    }
    const real = lean(edit);
    if (!real) continue;
    const record = editedRecord(real, row);
    const lock = lockOf(view, real, plan.reason);
    if (lock) issues.push(lock);
    issues.push(...schemaIssues(real, record));
    const clash = keys.taken(real, row?.record, record);
    if (clash) issues.push(clash);
    edits.push(real);
    touched.put(edit.table, { record, versions: unchecked, trail: [] });
  }
  if (issues.length > 0) return { verdict: 'blocked', issues };
  return stale.length > 0 ? { verdict: 'stale', edits: stale } : { verdict: 'ready', edits };
}

export const checkPlan = (view: StoreView, plan: Plan): CheckedPlan => runAtOnce(checkPlanInSteps(view, plan));
