import type { Field } from '../records/field';
import type { Issue } from '../records/issue';
import { valuesOf } from '../records/record-values';
import type { TableName } from '../records/table-name';
import { type AnyRecord, tables } from '../records/tables';
import type { IssueCode } from './issue-params';
import type { RuleContext } from './rule';

/** Whether a value says something: blank text, an empty list and null do not; zero and «no» do. */
export const isFilled = (value: unknown): boolean => {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : true;
};

/** A kind that nobody read is not a kind. */
const isAnswered = (field: Field, value: unknown): boolean =>
  isFilled(value) && !(field.key === 'kind' && value === 'unknown');

export const isFieldFilled = (field: Field, record: AnyRecord): boolean =>
  isAnswered(field, valuesOf(record)[field.key]);

const kindOf = (record: AnyRecord): string => ('kind' in record ? record.kind : '');

/** Whether a record of this kind has the field (R1). */
export const isShown = (field: Field, record: AnyRecord): boolean =>
  !field.shownFor || field.shownFor.includes(kindOf(record));

/** A value in a field that the record's kind does not have: shown and said all the same, for nothing is dropped silently. */
export const isHeldUnused = (field: Field, record: AnyRecord): boolean =>
  !isShown(field, record) && isFieldFilled(field, record);

/** Whether the record cannot be kept without the field: a company needs its tax code, a household does not (R1). */
export const isRequired = (field: Field, record: AnyRecord): boolean => {
  if (field.required === undefined || !isShown(field, record)) return false;
  return field.required === 'always' || field.required.kinds.includes(kindOf(record));
};

/** An unread kind is doubtful, not wrong: the list did not say, and the record is kept. */
const severityOf = (field: Field): Issue['severity'] => (field.key === 'kind' ? 'warning' : 'error');

/** Fields without which a record is not complete enough to keep. */
export const checkRequiredFields = (
  record: AnyRecord,
  _context: RuleContext,
  table: TableName,
): readonly Issue<IssueCode>[] =>
  tables[table].fields
    .filter((field) => isRequired(field, record) && !isFieldFilled(field, record))
    .map((field) => ({
      code: 'required-missing',
      severity: severityOf(field),
      table,
      recordId: record.id,
      field: field.key,
      params: {},
    }));
