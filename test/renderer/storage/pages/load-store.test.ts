import { describe, expect, it, vi } from 'vitest';
import { giveBack } from '../../../../renderer/storage/pages/give-back';
import { testPlace } from '../../../support/open-test-store';
import { addProducers, mustApply, producersOf, renameProducer } from '../../../support/store-plans';

describe('loadStore', () => {
  it('reads every row of every page again, in order, over more pages than it reads at once', async () => {
    const place = testPlace();
    const store = await place.openOk();
    const ids = Array.from({ length: 3500 }, (_, index) => `p${index}`);
    await mustApply(store, addProducers(...ids));
    await mustApply(store, renameProducer(store, 'p3400', 'HTX Mới'));
    const before = store.rows('producers');
    await store.close();
    const again = await place.openOk();
    expect(producersOf(again)).toEqual(ids);
    expect(again.rows('producers')).toEqual(before);
  });

  it('holds versions and trails that are equal in a run of rows as one object, and others as their own', async () => {
    const place = testPlace();
    const store = await place.openOk();
    await mustApply(store, addProducers('p1', 'p2', 'p3', 'p4'));
    await mustApply(store, renameProducer(store, 'p3', 'HTX Mới'));
    await store.close();
    const [first, second, renamed, last] = (await place.openOk()).rows('producers');
    expect(second?.versions).toBe(first?.versions);
    expect(second?.trail).toBe(first?.trail);
    expect(renamed?.versions).not.toEqual(first?.versions);
    expect(renamed?.trail).toEqual([1, 2]);
    expect(last?.versions).toEqual(first?.versions);
    expect(last?.trail).toEqual([1]);
  });
});

describe('giveBack', () => {
  it('empties the memory of bytes once, and does nothing where the host cannot', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const transfer = vi.fn();
    Object.defineProperty(bytes.buffer, 'transfer', { value: transfer });
    giveBack(bytes);
    expect(transfer).toHaveBeenCalledExactlyOnceWith(0);
    const plain = new Uint8Array([1, 2, 3]);
    Object.defineProperty(plain.buffer, 'detached', { value: true });
    giveBack(plain);
    expect([...plain]).toEqual([1, 2, 3]);
  });
});
