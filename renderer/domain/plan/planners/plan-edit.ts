import type { TableName } from '../../records/table-name';
import type { RecordOf } from '../../records/tables';
import type { Plan } from '../plan';
import { type FieldValues, updateEdit } from './update-edit';

/** Changes some fields of one Record. No Edit when nothing differs. */
export const planEdit = <T extends TableName>(
  table: T,
  record: RecordOf<T>,
  values: FieldValues<T>,
  label: string,
): Plan => {
  const edit = updateEdit(table, record, values);
  return { reason: 'edit', label, edits: edit ? [edit] : [], issues: [] };
};
