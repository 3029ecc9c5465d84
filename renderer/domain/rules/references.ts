import type { Issue } from '../records/issue';
import { valuesOf } from '../records/record-values';
import type { TableName } from '../records/table-name';
import { type AnyRecord, tables } from '../records/tables';
import type { IssueCode } from './issue-params';
import type { RuleContext } from './rule';

const idsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
};

/** References to records that are gone: a product of a removed producer, a memorandum of a removed buyer. */
export const checkReferences = (
  record: AnyRecord,
  { view }: RuleContext,
  table: TableName,
): readonly Issue<IssueCode>[] =>
  tables[table].fields.flatMap((field): readonly Issue<IssueCode>[] => {
    const target = field.table;
    if (target === undefined || (field.type !== 'reference' && field.type !== 'references')) return [];
    const missing = idsOf(valuesOf(record)[field.key]).filter((id) => id !== '' && !view.record(target, id));
    if (missing.length === 0) return [];
    return [{ code: 'reference-missing', severity: 'error', table, recordId: record.id, field: field.key, params: {} }];
  });
