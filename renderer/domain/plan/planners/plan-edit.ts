import type { TableName } from '../../records/table-name';
import type { FieldChange, Plan, Reason } from '../plan';
import { sameValue } from '../same-value';
import type { StoreView } from '../store-view';

export interface EditOrder {
  readonly table: TableName;
  readonly id: string;
  /** New values by field. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What the action is called in the list of recent actions; a warning's typed reason stands in it (R6). */
  readonly label: string;
  readonly reason?: Reason;
}

/** The Plan that gives fields of one record new values. Fields that hold them already are left out. */
export const planEdit = (view: StoreView, { table, id, values, label, reason = 'edit' }: EditOrder): Plan => {
  const record = view.row(table, id)?.record as unknown as Readonly<Record<string, unknown>> | undefined;
  const fields: Record<string, FieldChange> = {};
  for (const [key, after] of Object.entries(values)) {
    const before = record?.[key];
    if (record && !sameValue(before, after)) fields[key] = { before, after };
  }
  const edits =
    Object.keys(fields).length > 0
      ? [{ type: 'update' as const, table, id, fields, source: { from: 'typed' as const } }]
      : [];
  return { reason, label, edits, issues: [] };
};
