import type { Store } from '../../storage/store';
import type { Actions } from '../../ui/act/act-context';
import { noteUnderWay, settledSoFar } from '../../ui/act/under-way';
import { latestUndoable } from './latest-undoable';

/** Changes looked at for the newest one to take back. */
const lookedAt = 60;

type Needs = Pick<Store, 'recentChanges' | 'lastSeq' | 'settled'> & Pick<Actions, 'undoInTurn'>;

/**
 * Takes back the last thing that the officer did before the key, false when there is none. Screens show the outcome of a key at
 * once and write it a moment later: whoever presses Ctrl+Z in that moment means that one, not the action before it. A second
 * Ctrl+Z waits for the first in the same way. What begins after the key is none of it, even when it is written meanwhile.
 */
export const undoLatest = ({ recentChanges, lastSeq, settled, undoInTurn }: Needs): Promise<boolean> => {
  const takeBack = async (): Promise<boolean> => {
    await settledSoFar();
    await settled();
    const upTo = lastSeq();
    const latest = latestUndoable(await recentChanges(lookedAt), upTo);
    if (!latest) return false;
    await undoInTurn(latest.seq);
    return true;
  };
  return noteUnderWay(takeBack());
};
