import { valuesOf } from '../../records/record-values';
import type { TableName } from '../../records/table-name';
import type { RecordOf } from '../../records/tables';
import type { Edit, FieldChange } from '../plan';
import { sameValue } from '../same-value';

/** New values for some fields of a Record. */
export type FieldValues<T extends TableName> = Partial<Omit<RecordOf<T>, 'id'>>;

/** The Edit that gives a Record these values; null when they are there already. */
export const updateEdit = <T extends TableName>(table: T, record: RecordOf<T>, values: FieldValues<T>): Edit | null => {
  const before = valuesOf(record);
  const fields: Record<string, FieldChange> = {};
  for (const [field, after] of Object.entries(values)) {
    // An own field that nobody filled in is absent.
    if (!sameValue(before[field] ?? null, after)) fields[field] = { before: before[field], after };
  }
  return Object.keys(fields).length === 0 ? null : { type: 'update', table, id: record.id, fields };
};
