import type { SnapshotInfo } from '../../../electron/contract/calls';
import type { Store } from '../store';
import type { SnapshotReason } from './write-snapshot';

/** Every half hour, when something changed (architecture, section 5). */
export const snapshotEveryMs = 30 * 60_000;

/** The first list shall be on screen before the disk is asked for more. */
export const startDelayMs = 3000;

/**
 * Snapshots that nobody has to think of. `known`: those on the disk at start. Returns the function that ends it.
 * A snapshot that fails is tried again at the next turn; the list of snapshots shows what there is.
 */
export const scheduleSnapshots = (store: Store, known: readonly SnapshotInfo[]): (() => void) => {
  const newest = known.filter(({ verified }) => verified).map(({ seq }) => seq);
  let doneSeq = Math.max(-1, ...newest);
  const run = async (reason: SnapshotReason): Promise<void> => {
    const seq = store.lastSeq();
    if (seq === 0 || seq <= doneSeq) return;
    const written = await store.snapshotNow(reason);
    if (written.ok) doneSeq = written.snapshot.seq;
  };
  const start = setTimeout(() => void run('start'), startDelayMs);
  const timer = setInterval(() => void run('timer'), snapshotEveryMs);
  return () => {
    clearTimeout(start);
    clearInterval(timer);
  };
};
