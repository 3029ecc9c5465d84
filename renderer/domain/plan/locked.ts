import type { Issue } from '../records/issue';
import { reviewedTables, reviewId } from '../records/review';
import type { TableName } from '../records/table-name';
import type { Edit, Reason } from './plan';
import type { StoreView } from './store-view';

/** Tables whose records can be locked. */
const lockable: ReadonlySet<TableName> = new Set(reviewedTables);

/** A snapshot and the sample bring back what was; they are no edits of a record. */
const passes: ReadonlySet<Reason> = new Set(['first-start', 'restore', 'sample-load', 'sample-remove']);

/** Whether a record is locked: it refuses every edit until somebody unlocks it with a reason (R10). */
export const isLocked = (view: StoreView, recordId: string): boolean =>
  view.record('reviews', reviewId(recordId))?.state === 'locked';

const lockedIssue = ({ table, id }: Pick<Edit, 'table' | 'id'>, severity: Issue['severity']): Issue => ({
  code: 'record-locked',
  severity,
  table,
  recordId: id,
  params: {},
});

const touchesLocked = (view: StoreView, edit: Edit): boolean =>
  edit.type === 'update' && lockable.has(edit.table) && isLocked(view, edit.id);

/** Why an Edit is refused by a lock; null when it is not. */
export const lockOf = (view: StoreView, edit: Edit, reason: Reason): Issue | null =>
  !passes.has(reason) && touchesLocked(view, edit) ? lockedIssue(edit, 'error') : null;

/** What a list may write: one locked record does not keep the other five thousand out (I8), it stays as it is and is named. */
export const besideLocks = (
  view: StoreView,
  edits: readonly Edit[],
): { readonly edits: readonly Edit[]; readonly issues: readonly Issue[] } => {
  const kept = edits.filter((edit) => touchesLocked(view, edit));
  if (kept.length === 0) return { edits, issues: [] };
  return {
    edits: edits.filter((edit) => !kept.includes(edit)),
    issues: kept.map((edit) => lockedIssue(edit, 'warning')),
  };
};
