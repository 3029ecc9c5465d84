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

const lockedIssue = ({ table, id }: Pick<Edit, 'table' | 'id'>): Issue => ({
  code: 'record-locked',
  severity: 'error',
  table,
  recordId: id,
  params: {},
});

/** The same of a record of any table: most tables have no lock. */
export const isLockedRecord = (view: StoreView, table: TableName, id: string): boolean =>
  lockable.has(table) && isLocked(view, id);

/** What is said of a record that cannot be edited; null where it can. */
export const lockOfRecord = (view: StoreView, table: TableName, id: string): Issue | null =>
  isLockedRecord(view, table, id) ? lockedIssue({ table, id }) : null;

const touchesLocked = (view: StoreView, edit: Edit): boolean =>
  edit.type === 'update' && isLockedRecord(view, edit.table, edit.id);

/** Why an Edit is refused by a lock; null when it is not. */
export const lockOf = (view: StoreView, edit: Edit, reason: Reason): Issue | null =>
  !passes.has(reason) && touchesLocked(view, edit) ? lockedIssue(edit) : null;
