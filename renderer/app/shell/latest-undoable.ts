import type { ChangeHeader } from '../../domain/plan/change';
import { shownChanges } from '../../domain/plan/edit-run';

/**
 * The newest action up to `upTo` that Ctrl+Z takes back: not an undo itself, and not taken back already. `headers` newest
 * first.
 */
export const latestUndoable = (
  headers: readonly ChangeHeader[],
  upTo = Number.POSITIVE_INFINITY,
): ChangeHeader | undefined =>
  shownChanges(headers.filter(({ seq, undoes }) => seq <= upTo || undoes !== undefined)).find(
    ({ change, undone }) => change.undoes === undefined && !undone,
  )?.change;
