import { describe, expect, it } from 'vitest';
import { PreparedRegisters } from '../../../renderer/app/shell/prepared-registers';
import { producerRegister } from '../../../renderer/domain/search/registers';
import { openTestStore } from '../../support/open-test-store';
import { addProducers, mustApply } from '../../support/store-plans';
import { showScreen, wordsOf } from '../features/show-screen';

const storeWith = async (count: number) => {
  const store = await openTestStore();
  await mustApply(store, addProducers(...Array.from({ length: count }, (_, index) => `p${index}`)));
  return store;
};

const section = (
  <PreparedRegisters>
    <p>the list</p>
  </PreparedRegisters>
);

describe('a section that searches the registers', () => {
  it('stands at once over a small register, prepared or not', async () => {
    expect(wordsOf(showScreen(section, { store: await storeWith(40) }))).toBe('the list');
  });

  it('says what is left to prepare in place of the list of a large one, and stands when that is done', async () => {
    const store = await storeWith(1200);
    const waiting = wordsOf(showScreen(section, { store }));
    expect(waiting).toContain('1.200');
    expect(waiting).not.toContain('the list');
    expect(wordsOf(showScreen(section, { store, language: 'en' }))).toMatch(/1,200 entries to go/);
    producerRegister(store);
    expect(wordsOf(showScreen(section, { store }))).toBe('the list');
  });
});
