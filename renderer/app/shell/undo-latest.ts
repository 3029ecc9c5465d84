import type { Store } from '../../storage/store';
import type { Acted } from '../../ui/act/act-context';
import { noteUnderWay, settledSoFar } from '../../ui/act/under-way';
import { latestUndoable } from './latest-undoable';

/** Changes looked at for the newest one to take back. */
const lookedAt = 60;

interface Needs extends Pick<Store, 'recentChanges' | 'lastSeq' | 'settled'> {
  /** Does not wait for what is under way: this is under way itself. */
  readonly undo: (seq: number) => Promise<Acted>;
}

/**
 * Takes back the last thing that the officer did before the key, false when there is none. Screens show the outcome of a key at
 * once and write it a moment later: whoever presses Ctrl+Z in that moment means that one, not the action before it. A second
 * Ctrl+Z waits for the first in the same way. What begins after the key is none of it, even when it is written meanwhile.
 */
export const undoLatest = ({ recentChanges, lastSeq, settled, undo }: Needs): Promise<boolean> => {
  const takeBack = async (): Promise<boolean> => {
    await settledSoFar();
    await settled();
    const upTo = lastSeq();
    const latest = latestUndoable(await recentChanges(lookedAt), upTo);
    if (!latest) return false;
    await undo(latest.seq);
    return true;
  };
  return noteUnderWay(takeBack());
};
