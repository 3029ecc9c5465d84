import { describe, expect, it } from 'vitest';
import { planEdit } from '../../../../renderer/domain/plan/planners/plan-edit';
import { planFirstStart } from '../../../../renderer/domain/plan/planners/plan-first-start';
import { recentWork } from '../../../../renderer/features/start/recent-work';
import type { Store } from '../../../../renderer/storage/store';
import { openTestStore } from '../../../support/open-test-store';
import { addProducers, mustApply } from '../../../support/store-plans';

const entry = { provinceCode: '08', name: 'Sở Công Thương', superiorBody: null, officerName: 'Lan' };
const note = (store: Store, id: string, text: string) =>
  mustApply(store, planEdit(store, { table: 'producers', id, values: { note: text }, label: `HTX ${id}` }));

const worked = async (): Promise<Store> => {
  const store = await openTestStore();
  await mustApply(store, planFirstStart(store, 'o1', entry, entry.name));
  await mustApply(store, addProducers('p1', 'p2', 'p3'));
  await note(store, 'p1', 'gọi lại');
  await note(store, 'p2', 'đã gọi');
  await note(store, 'p1', 'đã gọi');
  return store;
};

describe('recentWork', () => {
  it('lists what was done, newest first, and where somebody worked, each once', async () => {
    const { recent, resume } = await recentWork(await worked());
    expect(recent.map(({ change }) => change.label)).toEqual([
      'HTX p1',
      'HTX p2',
      'HTX p1',
      expect.any(String),
      'Sở Công Thương',
    ]);
    expect(recent.every(({ undone }) => !undone)).toBe(true);
    expect(resume.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it('shows what was taken back as such', async () => {
    const store = await worked();
    const undo = await store.planUndo(store.lastSeq());
    if (!undo) throw new Error('the last edit can be taken back');
    await mustApply(store, undo);
    const { recent } = await recentWork(store);
    expect(recent.map(({ change, undone }) => [change.reason, undone]).slice(0, 2)).toEqual([
      ['undo', false],
      ['edit', true],
    ]);
  });

  it('puts typing that is not saved first', async () => {
    const store = await worked();
    await store.drafts.put('producers/p3', { note: 'gọi sau' });
    const { resume } = await recentWork(store);
    expect(resume.map(({ id, typing }) => [id, typing])).toEqual([
      ['p3', true],
      ['p1', false],
      ['p2', false],
    ]);
  });

  it('is empty in a new store', async () => {
    expect(await recentWork(await openTestStore())).toEqual({ recent: [], resume: [] });
  });

  it('shows no more than its room: five actions, four places', async () => {
    const store = await openTestStore();
    const ids = Array.from({ length: 9 }, (_, index) => `p${index}`);
    await mustApply(store, addProducers(...ids));
    for (const id of ids) await note(store, id, 'x');
    const { recent, resume } = await recentWork(store);
    expect([recent.length, resume.length]).toEqual([5, 4]);
  });
});
