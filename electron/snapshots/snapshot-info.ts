import type { SnapshotInfo } from '../contract/calls';
import type { SnapshotHead } from './snapshot-format';

/** What the window is told about a snapshot file. */
export function infoOf(id: string, head: SnapshotHead, bytes: number, verified: boolean): SnapshotInfo {
  return { id, at: head.at, seq: head.mark.seq, counts: head.mark.counts, bytes, reason: head.reason, verified };
}
