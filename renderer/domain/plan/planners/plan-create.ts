import type { TableName } from '../../records/table-name';
import type { RecordOf } from '../../records/tables';
import { createEdit, type Plan, type Reason } from '../plan';

/** The Plan that adds one record typed by the officer. */
export const planCreate = <T extends TableName>(
  table: T,
  record: RecordOf<T>,
  label: string,
  reason: Reason = 'create',
): Plan => ({ reason, label, edits: [createEdit(table, record, { from: 'typed' })], issues: [] });
