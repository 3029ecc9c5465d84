import type { ChangeHeader } from '../../../domain/plan/change';

export interface RecentImport {
  readonly change: ChangeHeader;
  readonly undone: boolean;
}

/** Imports among the last Changes, newest first. An undo that was itself taken back no longer counts. */
export const recentImports = (changes: readonly ChangeHeader[]): readonly RecentImport[] => {
  const undoneBy = new Map<number, ChangeHeader[]>();
  for (const change of changes) {
    if (change.undoes === undefined) continue;
    undoneBy.set(change.undoes, [...(undoneBy.get(change.undoes) ?? []), change]);
  }
  const isUndone = (seq: number): boolean => (undoneBy.get(seq) ?? []).some((undo) => !isUndone(undo.seq));
  return changes
    .filter((change) => change.reason === 'import')
    .map((change) => ({ change, undone: isUndone(change.seq) }));
};
