import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  StoreProvider,
  useDraft,
  useRecord,
  useRecords,
  useSaving,
  useStore,
  useTableVersion,
} from '../../../renderer/storage/hooks';
import type { Store } from '../../../renderer/storage/store';
import { openTestStore } from '../../support/open-test-store';
import { addProducers, mustApply, renameProducer } from '../../support/store-plans';

/** What a component that reads with `read` shows first. */
const shown = (store: Store, read: () => unknown): string => {
  const Reader = (): ReactNode => JSON.stringify(read());
  const page = (
    <StoreProvider store={store}>
      <Reader />
    </StoreProvider>
  );
  return renderToStaticMarkup(page).replaceAll('&quot;', '"');
};

// Static rendering shows the first state; that a change renders again, and only where it must, is seen in test/e2e and,
// for subscriptions and the identity of lists, in store.test.ts.
describe('hooks', () => {
  it('show live records, one record, the version and the saving state', async () => {
    const store = await openTestStore();
    await mustApply(store, addProducers('p1', 'p2'));
    await mustApply(store, renameProducer(store, 'p2', 'HTX Hai'));
    expect(shown(store, () => useRecords('producers').map(({ name }) => name))).toBe('["HTX p1","HTX Hai"]');
    expect(shown(store, () => useRecord('producers', 'p2')?.name)).toBe('"HTX Hai"');
    expect(shown(store, () => useRecord('producers', 'p9') === undefined)).toBe('true');
    expect(shown(store, () => useTableVersion('producers'))).toBe('2');
    expect(shown(store, () => useSaving().state)).toBe('"saved"');
  });

  it('show a draft as loading until the database has answered', async () => {
    const store = await openTestStore();
    expect(shown(store, () => useDraft('producers/p1').loading)).toBe('true');
  });

  it('say when there is no store above', () => {
    const Lost = (): ReactNode => useStore().now();
    expect(() => renderToStaticMarkup(<Lost />)).toThrow('StoreProvider');
  });
});
