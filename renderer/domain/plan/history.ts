import type { AnyRecord } from '../records/tables';
import type { ChangeHeader } from './change';
import type { Edit } from './plan';
import type { Source } from './source';

/** One field in the history: `before` is undefined where the record was created with the value. */
export interface FieldHistory {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What one Change did to one Record: who, when and why are in `change`, the source paper in `source`. */
export interface HistoryEntry {
  readonly change: ChangeHeader;
  readonly created: boolean;
  readonly fields: readonly FieldHistory[];
  readonly source?: Source;
}

const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

const filledFields = (record: AnyRecord): readonly FieldHistory[] =>
  Object.entries(record)
    .filter(([field, value]) => field !== 'id' && !isBlank(value))
    .map(([field, after]) => ({ field, before: undefined, after }));

const fieldsOf = (edit: Edit): readonly FieldHistory[] =>
  edit.type === 'create'
    ? filledFields(edit.record)
    : Object.entries(edit.fields).map(([field, { before, after }]) => ({ field, before, after }));

export const historyEntry = (change: ChangeHeader, edit: Edit): HistoryEntry => ({
  change,
  created: edit.type === 'create',
  fields: fieldsOf(edit),
  ...(edit.source ? { source: edit.source } : {}),
});

/**
 * Where the present value of a field came from: the newest entry that wrote it, or the creation.
 * `history` is of one Record, newest first. Undefined only when the history is incomplete.
 */
export const originOf = (history: readonly HistoryEntry[], field: string): HistoryEntry | undefined =>
  history.find((entry) => entry.created || entry.fields.some((written) => written.field === field));
