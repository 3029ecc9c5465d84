import type { TableName } from '../records/table-name';
import { type RecordOf, tables } from '../records/tables';

const candidates: readonly unknown[] = [null, '', [], false];

const accepts = <T extends TableName>(table: T, record: RecordOf<T>, key: string, value: unknown): boolean => {
  const parsed = tables[table].schema.safeParse({ ...record, [key]: value });
  return parsed.success || parsed.error.issues.every(({ path }) => path[0] !== key);
};

/**
 * What an emptied field holds, as the record's own schema says: null where unknown is allowed, otherwise blank or an
 * empty list. Undefined: the field cannot be emptied.
 */
export const emptyValueOf = <T extends TableName>(table: T, record: RecordOf<T>, key: string): unknown =>
  candidates.find((candidate) => accepts(table, record, key, candidate));

/** Whether the schema takes the value for the field, whatever the other fields hold. */
export const acceptsValue = accepts;
