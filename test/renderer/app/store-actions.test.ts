import { describe, expect, it } from 'vitest';
import { storeActions } from '../../../renderer/app/store-actions';
import { dictionaries, type Language } from '../../../renderer/i18n/dictionary';
import type { Store } from '../../../renderer/storage/store';

const storeWhose = (planUndo: Store['planUndo']): Store =>
  ({ planUndo, settled: () => Promise.resolve() }) as unknown as Store;

describe('taking back an action', () => {
  it.each<Language>(['vi', 'en'])('says that its history is damaged, and touches nothing (%s)', async (language) => {
    const store = storeWhose(() => Promise.reject(new Error('change 7 is incomplete')));
    expect(await storeActions(store, language).undo(7)).toEqual({
      ok: false,
      sentence: dictionaries[language].ui.refused.historyDamaged,
    });
  });

  it('says that there is nothing to take back', async () => {
    const store = storeWhose(() => Promise.resolve(undefined));
    expect(await storeActions(store, 'vi').undo(7)).toEqual({
      ok: false,
      sentence: dictionaries.vi.ui.done.nothingToUndo,
    });
  });
});
