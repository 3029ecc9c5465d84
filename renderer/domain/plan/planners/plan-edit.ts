import type { TableName } from '../../records/table-name';
import type { WaiverOrder } from '../../records/waiver';
import type { Plan, Reason } from '../plan';
import type { StoreView } from '../store-view';
import { waiverEdits } from './plan-waive';
import { updateEdit } from './update-edit';

export interface EditOrder {
  readonly table: TableName;
  readonly id: string;
  /** New values by field. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Values that move with what was edited; the action is named after the edit alone. */
  readonly along?: Readonly<Record<string, unknown>>;
  /** What the action is called in the list of recent actions; a warning's typed reason stands in it (R6). */
  readonly label: string;
  readonly reason?: Reason;
  /** Why values that a rule doubts are kept. */
  readonly waivers?: readonly WaiverOrder[];
}

/** The Plan that gives fields of one record new values. Fields that hold them already are left out. */
export const planEdit = (
  view: StoreView,
  { table, id, values, along = {}, label, reason = 'edit', waivers = [] }: EditOrder,
): Plan => {
  const row = view.row(table, id);
  const edit = row ? updateEdit(table, row.record, { ...along, ...values }) : null;
  const [field, ...others] = edit?.type === 'update' ? Object.keys(edit.fields).filter((key) => !(key in along)) : [];
  const one = field !== undefined && others.length === 0;
  return {
    reason,
    label,
    ...(one ? { deed: { code: 'edited', table, id, field } } : {}),
    edits: [...(edit ? [{ ...edit, source: { from: 'typed' } } as const] : []), ...waiverEdits(view, waivers)],
    issues: [],
  };
};
