import { describe, expect, it } from 'vitest';
import { undoImport } from '../../../../renderer/features/importing/job/undo-import';
import type { Store } from '../../../../renderer/storage/store';
import { noteUnderWay } from '../../../../renderer/ui/act/under-way';
import { openTestStore } from '../../../support/open-test-store';
import { addProducers, mustApply, producersOf, renameProducer } from '../../../support/store-plans';

/** A store that tells what was done in which order: the undo is planned from what the store holds at that moment. */
const telling = (store: Store): { readonly store: Store; readonly told: string[] } => {
  const told: string[] = [];
  const planUndo: Store['planUndo'] = (seq) => {
    told.push('planned');
    return store.planUndo(seq);
  };
  return { store: { ...store, planUndo }, told };
};

const renamed = async (store: Store, told: string[]): Promise<void> => {
  await mustApply(store, renameProducer(store, 'p1', 'HTX Mới'));
  told.push('edited');
};

describe('an import that is taken back', () => {
  it('waits for an edit that is not even a Plan yet, keeps it and names it', async () => {
    const { store, told } = telling(await openTestStore());
    const seq = await mustApply(store, addProducers('p1', 'p2'));
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    void noteUnderWay(opened.then(() => renamed(store, told)));
    const undone = undoImport(store, seq);
    open();
    expect(await undone).toMatchObject({ ok: true, kept: [expect.anything()] });
    expect(told).toEqual(['edited', 'planned']);
    expect(producersOf(store)).toEqual(['p1']);
    expect(store.record('producers', 'p1')?.name).toBe('HTX Mới');
  });

  it('waits for an edit that was handed to the store a moment ago', async () => {
    const { store, told } = telling(await openTestStore());
    const seq = await mustApply(store, addProducers('p1'));
    void renamed(store, told);
    expect(await undoImport(store, seq)).toMatchObject({ ok: true, kept: [expect.anything()] });
    expect(told).toEqual(['edited', 'planned']);
    expect(producersOf(store)).toEqual(['p1']);
  });
});
