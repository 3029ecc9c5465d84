import { describe, expect, it } from 'vitest';
import { undoImport } from '../../../../renderer/features/importing/job/undo-import';
import { noteUnderWay } from '../../../../renderer/ui/act/under-way';
import { openTestStore } from '../../../support/open-test-store';
import { addProducers, mustApply, producersOf, renameProducer } from '../../../support/store-plans';

describe('an import that is taken back', () => {
  it('keeps an edit that is still on its way to the store, and names it', async () => {
    const store = await openTestStore();
    const seq = await mustApply(store, addProducers('p1', 'p2'));
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const edited = noteUnderWay(opened.then(() => store.applyPlan(renameProducer(store, 'p1', 'HTX Mới'))));
    const undone = undoImport(store, seq);
    open();
    await edited;
    expect(await undone).toMatchObject({ ok: true, kept: [expect.anything()] });
    expect(producersOf(store)).toEqual(['p1']);
    expect(store.record('producers', 'p1')?.name).toBe('HTX Mới');
  });

  it('keeps an edit that was handed to the store a moment ago', async () => {
    const store = await openTestStore();
    const seq = await mustApply(store, addProducers('p1'));
    const edited = store.applyPlan(renameProducer(store, 'p1', 'HTX Mới'));
    expect(await undoImport(store, seq)).toMatchObject({ ok: true, kept: [expect.anything()] });
    await edited;
    expect(producersOf(store)).toEqual(['p1']);
  });
});
