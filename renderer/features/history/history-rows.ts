import type { Change, ChangeHeader } from '../../domain/plan/change';
import type { ShownChange } from '../../domain/plan/edit-run';
import type { Edit, Reason } from '../../domain/plan/plan';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';
import type { AnyRecord } from '../../domain/records/tables';
import { prepareSearch } from '../../domain/search/prepare-search';
import { search } from '../../domain/search/search';

/** Rows of the kinds and words asked for, newest first: here the time tells more than how well a word fits. */
export const findRows = (
  rows: readonly ShownChange[],
  text: string,
  reasons: readonly string[],
  wordsOf: (change: ChangeHeader) => string,
): readonly ShownChange[] => {
  const ofKind = reasons.length === 0 ? rows : rows.filter(({ change }) => reasons.includes(change.reason));
  if (text.trim() === '') return ofKind;
  const prepared = prepareSearch(ofKind, ({ change }) => ({ name: wordsOf(change), more: [change.who] }));
  const found = new Set(search(prepared, text));
  return ofKind.filter((row) => found.has(row));
};

export const reasonsIn = (rows: readonly ShownChange[]): readonly Reason[] => [
  ...new Set(rows.map(({ change }) => change.reason)),
];

/** What one Edit did, for the inspector. */
export interface EditLine {
  readonly key: string;
  readonly table: TableName;
  readonly id: string;
  /** What the record is called; null for one that has no name of its own. */
  readonly name: string | null;
  readonly kind: 'created' | 'removed' | 'returned' | 'updated';
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

/** Certificates and invitations have no name: they are called by what they belong to. */
const nameOf = (view: StoreView, record: AnyRecord | undefined): string | null => {
  if (!record) return null;
  if ('name' in record) return record.name;
  if ('productId' in record) return nameOf(view, view.row('products', record.productId)?.record);
  if ('partyId' in record) {
    const { partyId } = record;
    return nameOf(view, view.row('producers', partyId)?.record ?? view.row('buyers', partyId)?.record);
  }
  return 'number' in record ? String(record.number) : null;
};

const kindOf = (edit: Edit): EditLine['kind'] => {
  if (edit.type === 'create') return 'created';
  const removed = edit.fields['removed'];
  if (!removed) return 'updated';
  return removed.after === true ? 'removed' : 'returned';
};

/** The first `most` Edits of a Change as lines. */
export const editLines = (view: StoreView, { edits }: Change, most: number): readonly EditLine[] =>
  edits.slice(0, most).map((edit, index) => ({
    key: `${index} ${edit.id}`,
    table: edit.table,
    id: edit.id,
    name: nameOf(view, view.row(edit.table, edit.id)?.record),
    kind: kindOf(edit),
    fields:
      edit.type === 'create'
        ? []
        : Object.entries(edit.fields)
            .filter(([field]) => field !== 'removed')
            .map(([field, { before, after }]) => ({ field, before, after })),
  }));
