import { recordOfRow } from '../../intake/edited/blank-record';
import type { Absorbed } from '../../merge/absorbed';
import type { HeldEdit } from '../../records/doubt';
import type { Edit, FieldChange } from '../plan';
import { sameValue } from '../same-value';
import type { Source } from '../source';
import type { StoreView } from '../store-view';

/** The record that an edit is about now: a merge makes another one of it. Null: it is gone. */
export const recordOfEdit = ({ table, recordId }: HeldEdit, standsFor: Absorbed['standsFor']): string | null =>
  table === 'producers' || table === 'products' ? standsFor(table, recordId) : recordId;

/** What the cells would change in the record as it is now; a cell that it agrees with by now changes nothing. */
export const changesOfEdit = (
  view: StoreView,
  { table, values }: HeldEdit,
  recordId: string,
): Readonly<Record<string, FieldChange>> | null => {
  const record = view.record(table, recordId);
  if (!record) return null;
  const known: Readonly<Record<string, unknown>> = { ...record };
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, after]) =>
      sameValue(known[field], after) ? [] : [[field, { before: known[field], after }] as const],
    ),
  );
};

/** What an answer about an edit writes, and into which record. */
export interface SettledEdit {
  readonly recordId: string;
  readonly edits: readonly Edit[];
}

interface EditAnswer {
  /** The record into which the cells go, or a new one. */
  readonly chosen: string;
  readonly newId: () => string;
  readonly source: Source;
}

/** Null when nothing can be done: the record is gone, or a new one is asked for where nothing was copied. */
export const settleEdit = (
  view: StoreView,
  edit: HeldEdit,
  { chosen, newId, source }: EditAnswer,
): SettledEdit | null => {
  const { table, values, copy } = edit;
  if (chosen === 'new') {
    if (!copy) return null;
    const record = recordOfRow(table, newId(), values);
    return { recordId: record.id, edits: [{ type: 'create', table, id: record.id, record, source }] };
  }
  const fields = copy ? null : changesOfEdit(view, edit, chosen);
  if (!fields) return null;
  const isSame = Object.keys(fields).length === 0;
  return { recordId: chosen, edits: isSame ? [] : [{ type: 'update', table, id: chosen, fields, source }] };
};
