import type { TableName } from '../../records/table-name';
import type { RecordOf } from '../../records/tables';
import { createEdit, type Plan } from '../plan';

/** Adds one Record that the officer typed. */
export const planCreate = <T extends TableName>(table: T, record: RecordOf<T>, label: string): Plan => ({
  reason: 'edit',
  label,
  edits: [createEdit(table, record, { from: 'typed' })],
  issues: [],
});
