import type { ChangeHeader } from '../../domain/plan/change';

/** One action as the start screen lists it. */
export interface RecentLine {
  readonly change: ChangeHeader;
  /** Taken back already by a later one. */
  readonly undone: boolean;
}

/** `headers` newest first. An undo stands as a line of its own, and what it took back cannot be taken back twice. */
export const recentLines = (headers: readonly ChangeHeader[], shown: number): readonly RecentLine[] => {
  const undone = new Set(headers.flatMap(({ undoes }) => (undoes === undefined ? [] : [undoes])));
  return headers.slice(0, shown).map((change) => ({ change, undone: undone.has(change.seq) }));
};
