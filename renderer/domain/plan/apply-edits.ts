import { writeFields } from '../merge/field-versions';
import type { AnyRecord } from '../records/tables';
import type { Change, Dot } from './change';
import type { Edit, FieldChange } from './plan';
import type { Row } from './row';
import { runAtOnce, type Steps, stepSize } from './steps';
import type { StoreView } from './store-view';
import { type TouchedRow, touchRows } from './touched-rows';

/** The parts of a Change that decide the Rows. */
export type AppliedChange = Pick<Change, 'seq' | 'dot' | 'edits'>;

/** The record with the `after` of each field. Whether the result is valid is check-plan's business. */
export const withFields = (record: AnyRecord, fields: Readonly<Record<string, FieldChange>>): AnyRecord => {
  const next: Record<string, unknown> = { ...record };
  for (const [key, { after }] of Object.entries(fields)) next[key] = after;
  return next as unknown as AnyRecord;
};

const withSeq = (trail: readonly number[], seq: number): readonly number[] =>
  trail.at(-1) === seq ? trail : [...trail, seq];

const editedRow = (row: Row | undefined, edit: Edit, seq: number, dot: Dot): Row => {
  if (edit.type === 'create') {
    if (row) throw new Error(`create of ${edit.table}/${edit.id}, which exists`);
    return { record: edit.record, versions: { created: dot }, trail: [seq] };
  }
  if (!row) throw new Error(`update of ${edit.table}/${edit.id}, which does not exist`);
  return {
    record: withFields(row.record, edit.fields),
    versions: writeFields(row.versions, Object.keys(edit.fields), dot),
    trail: withSeq(row.trail, seq),
  };
};

/**
 * The Rows that a Change makes or replaces, in order of first touch. The view is not changed.
 * Throws when an Edit does not fit the view: a checked Plan always fits, a journal that does not is damaged.
 */
export function* applyEditsInSteps(view: StoreView, change: AppliedChange): Steps<readonly TouchedRow[]> {
  const touched = touchRows(view);
  for (const [index, edit] of change.edits.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    touched.put(edit.table, editedRow(touched.find(edit.table, edit.id), edit, change.seq, change.dot));
  }
  return touched.list();
}

export const applyEdits = (view: StoreView, change: AppliedChange): readonly TouchedRow[] =>
  runAtOnce(applyEditsInSteps(view, change));
