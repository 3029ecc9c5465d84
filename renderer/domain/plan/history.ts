import type { AnyRecord } from '../records/tables';
import type { ChangeHeader } from './change';
import type { Edit, Reason } from './plan';
import { sameValue } from './same-value';
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

/** Where a present value came from. */
export interface Origin {
  /** The newest Change that wrote it. */
  readonly latest: HistoryEntry;
  /** The Change that brought the value; another one when `latest` only brought it back (an undo, a restored snapshot). */
  readonly source: HistoryEntry;
}

const bringsBack: ReadonlySet<Reason> = new Set(['undo', 'restore']);

/** `history` is of one Record, newest first; `value` is what the field holds now. Undefined when the history is incomplete. */
export const traceOrigin = (history: readonly HistoryEntry[], field: string, value: unknown): Origin | undefined => {
  const latest = originOf(history, field);
  if (!latest) return undefined;
  if (!bringsBack.has(latest.change.reason)) return { latest, source: latest };
  const older = history.slice(history.indexOf(latest) + 1);
  const source = older.find(
    ({ change, fields }) =>
      !bringsBack.has(change.reason) && fields.some((each) => each.field === field && sameValue(each.after, value)),
  );
  return { latest, source: source ?? latest };
};
