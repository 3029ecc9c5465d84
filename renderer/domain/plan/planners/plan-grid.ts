import type { TableName } from '../../records/table-name';
import type { RecordOf } from '../../records/tables';
import { createEdit, type Edit, type Plan, type Reason } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

/** What one action in a grid writes: a keystroke, a paste, a fill, a bulk edit. */
export interface GridOrder<T extends TableName> {
  readonly table: T;
  readonly updates: readonly { readonly id: string; readonly values: Readonly<Record<string, unknown>> }[];
  readonly creations: readonly RecordOf<T>[];
  /** What the action is called in the list of recent actions. */
  readonly label: string;
  readonly reason: Extract<Reason, 'edit' | 'paste'>;
}

/** One Plan for the whole action, so that one Ctrl+Z takes all of it back. Rows that are gone by now are left out. */
export const planGrid = <T extends TableName>(view: StoreView, order: GridOrder<T>): Plan => {
  const { updates, creations, label, reason } = order;
  const table: TableName = order.table;
  const updated = updates.flatMap(({ id, values }): readonly Edit[] => {
    const row = view.row(table, id);
    const edit = row ? updateEdit(table, row.record, values) : null;
    return edit ? [{ ...edit, source: { from: 'typed' } }] : [];
  });
  const created = creations.map((record) => createEdit(order.table, record, { from: 'typed' }));
  const edits = [...updated, ...created];
  // The edit of one cell is named by its record. It is no step of a visit to a form: each one is taken back by itself.
  const deed = edits.length > 1 ? { deed: { code: 'records', table, count: edits.length } as const } : {};
  return { reason, label, ...deed, edits, issues: [] };
};
