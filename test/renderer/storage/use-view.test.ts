import { describe, expect, it } from 'vitest';
import { planCreate } from '../../../renderer/domain/plan/planners/plan-create';
import { blankBuyer } from '../../../renderer/domain/records/buyer';
import { blankConference } from '../../../renderer/domain/records/conference';
import { viewSource } from '../../../renderer/storage/use-view';
import { openTestStore } from '../../support/open-test-store';

describe('viewSource', () => {
  it('gives the same view until one of its tables changes', async () => {
    const store = await openTestStore();
    const source = viewSource(store, ['buyers']);
    const before = source.get();
    await store.applyPlan(planCreate('conferences', { ...blankConference('c'), name: 'Hội nghị' }, ''));
    expect(source.get()).toBe(before);
    await store.applyPlan(planCreate('buyers', { ...blankBuyer('b'), name: 'Siêu thị' }, ''));
    const after = source.get();
    expect(after).not.toBe(before);
    expect(source.get()).toBe(after);
    expect(after.record('buyers', 'b')?.name).toBe('Siêu thị');
  });

  it('keeps the store’s own functions, by which prepared registers know it', async () => {
    const store = await openTestStore();
    const view = viewSource(store, ['buyers']).get();
    expect(view.records).toBe(store.records);
    expect(view.record).toBe(store.record);
  });

  it('tells its listeners of those tables alone', async () => {
    const store = await openTestStore();
    let told = 0;
    const forget = viewSource(store, ['buyers']).subscribe(() => {
      told += 1;
    });
    await store.applyPlan(planCreate('conferences', { ...blankConference('c'), name: 'Hội nghị' }, ''));
    expect(told).toBe(0);
    await store.applyPlan(planCreate('buyers', { ...blankBuyer('b'), name: 'Siêu thị' }, ''));
    expect(told).toBe(1);
    forget();
    await store.applyPlan(planCreate('buyers', { ...blankBuyer('d'), name: 'Siêu thị' }, ''));
    expect(told).toBe(1);
  });
});
