import type { TableName } from '../../records/table-name';
import type { RecordOf } from '../../records/tables';
import type { Deed } from '../deed';
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

/** One cell is the edit of a field; more are so many records of the table. */
const deedOf = (table: TableName, edits: readonly Edit[]): Deed => {
  const [only, ...others] = edits;
  const [field, ...more] = only?.type === 'update' ? Object.keys(only.fields) : [];
  if (only && others.length === 0 && field !== undefined && more.length === 0) {
    return { code: 'edited', table, id: only.id, field };
  }
  return { code: 'records', table, count: edits.length };
};

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
  return { reason, label, deed: deedOf(table, edits), edits, issues: [] };
};
