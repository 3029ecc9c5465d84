import type { ChangeHeader } from '../../domain/plan/change';
import { shownChanges } from '../../domain/plan/edit-run';

/** The newest action that Ctrl+Z takes back: not an undo itself, and not taken back already. `headers` newest first. */
export const latestUndoable = (headers: readonly ChangeHeader[]): ChangeHeader | undefined =>
  shownChanges(headers).find(({ change, undone }) => change.undoes === undefined && !undone)?.change;
