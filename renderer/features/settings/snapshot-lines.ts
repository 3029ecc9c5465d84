import type { SnapshotInfo } from '../../../electron/contract/calls';

/** One backup as the list shows it. */
export interface SnapshotLine {
  readonly id: string;
  readonly at: string;
  readonly reason: string;
  /** Live records in it. */
  readonly records: number;
  readonly bytes: number;
  readonly verified: boolean;
  /** What the store holds is what this backup holds. */
  readonly present: boolean;
}

/** Counts of removed records stand under `table:removed`; who asks how much is in a backup means the others. */
export const liveRecords = (counts: SnapshotInfo['counts']): number =>
  Object.entries(counts).reduce((sum, [key, count]) => (key.includes(':') ? sum : sum + count), 0);

/** Newest first. `lastSeq`: of the store as it is now. */
export const snapshotLines = (snapshots: readonly SnapshotInfo[], lastSeq: number): readonly SnapshotLine[] =>
  snapshots
    .toSorted((a, b) => b.at.localeCompare(a.at) || b.seq - a.seq)
    .map(({ id, at, reason, counts, bytes, verified, seq }) => ({
      id,
      at,
      reason,
      records: liveRecords(counts),
      bytes,
      verified,
      present: seq === lastSeq,
    }));
