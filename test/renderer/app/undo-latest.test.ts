import { describe, expect, it } from 'vitest';
import { undoLatest } from '../../../renderer/app/shell/undo-latest';
import { storeActions } from '../../../renderer/app/store-actions';
import type { Store } from '../../../renderer/storage/store';
import { noteUnderWay, settledSoFar } from '../../../renderer/ui/act/under-way';
import { openTestStore } from '../../support/open-test-store';
import { addProducers, mustApply, producersOf, renameProducer } from '../../support/store-plans';

/** Ctrl+Z as the shell presses it, without the window's words. */
const pressUndo = (store: Store): Promise<boolean> =>
  undoLatest({ ...store, undoInTurn: storeActions(store, 'vi').undoInTurn });

/** Work that stands still until it is let go. */
const gate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

const storeWithOne = async (): Promise<Store> => {
  const store = await openTestStore();
  await mustApply(store, addProducers('before'));
  return store;
};

/** Lets `undone` come as far as its look at the history. */
const untilItLooks = async (undone: Promise<boolean>, store: Store): Promise<void> => {
  await store.settled();
  await Promise.race([undone, new Promise((resolve) => setTimeout(resolve))]);
};

describe('Ctrl+Z', () => {
  it('takes back what is still on its way to the store, not the action before it', async () => {
    const store = await storeWithOne();
    const applied = store.applyPlan(addProducers('last'));
    expect(await pressUndo(store)).toBe(true);
    await applied;
    expect(producersOf(store)).toEqual(['before']);
  });

  it('waits for an answer that is not even a Plan yet', async () => {
    const store = await storeWithOne();
    const { opened, open } = gate();
    const answer = noteUnderWay(opened.then(() => store.applyPlan(addProducers('answered'))));
    const undone = pressUndo(store);
    open();
    await answer;
    expect(await undone).toBe(true);
    expect(producersOf(store)).toEqual(['before']);
  });

  it('waits even when what it waits for fails, and takes back the action before', async () => {
    const store = await storeWithOne();
    const { opened, open } = gate();
    const failing = noteUnderWay(opened.then(() => Promise.reject(new Error('the disk is full'))));
    const undone = pressUndo(store);
    open();
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await undone).toBe(true);
    expect(producersOf(store)).toEqual([]);
  });

  it('pressed twice without a pause takes back two actions', async () => {
    const store = await storeWithOne();
    const applied = store.applyPlan(addProducers('last'));
    expect(await Promise.all([pressUndo(store), pressUndo(store), pressUndo(store)])).toEqual([true, true, false]);
    await applied;
    expect(producersOf(store)).toEqual([]);
  });

  it('leaves alone what was begun after the key, though it is written first', async () => {
    const store = await storeWithOne();
    const { opened, open } = gate();
    const recentChanges: Store['recentChanges'] = async (count) => {
      await opened;
      return store.recentChanges(count);
    };
    const undone = undoLatest({ ...store, recentChanges, undoInTurn: storeActions(store, 'vi').undoInTurn });
    await untilItLooks(undone, store);
    await mustApply(store, addProducers('later'));
    open();
    expect(await undone).toBe(true);
    expect(producersOf(store)).toEqual(['later']);
  });
});

describe('«Hoàn tác» beside an action', () => {
  it('keeps what was typed a moment before, and is still on its way', async () => {
    const store = await storeWithOne();
    const added = store.lastSeq();
    const { opened, open } = gate();
    const typed = noteUnderWay(opened.then(() => store.applyPlan(renameProducer(store, 'before', 'HTX Mới'))));
    const undone = storeActions(store, 'vi').undo(added);
    open();
    await typed;
    await undone;
    expect(store.record('producers', 'before')?.name).toBe('HTX Mới');
  });
});

describe('an undo in its turn', () => {
  it('does not wait for the turns behind it: the sheet takes back two steps by two quick keys', async () => {
    const store = await storeWithOne();
    const seq = await mustApply(store, renameProducer(store, 'before', 'HTX Mới'));
    const { undoInTurn } = storeActions(store, 'vi');
    const { opened, open } = gate();
    const first = noteUnderWay(opened.then(() => undoInTurn(seq)));
    const second = noteUnderWay(first.then(() => undoInTurn(seq - 1)));
    open();
    expect(await first).toMatchObject({ ok: true });
    expect(await second).toMatchObject({ ok: true });
    expect(producersOf(store)).toEqual([]);
  });
});

describe('work under way', () => {
  it('gives its result back, and is waited for only as long as it lasts', async () => {
    const { opened, open } = gate();
    const work = noteUnderWay(opened.then(() => 7));
    const waiting = settledSoFar();
    expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 0, 'not yet'))])).toBe('not yet');
    open();
    expect(await work).toBe(7);
    await waiting;
    await expect(settledSoFar()).resolves.toBeUndefined();
  });
});
