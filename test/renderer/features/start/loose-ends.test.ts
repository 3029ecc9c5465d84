import { describe, expect, it } from 'vitest';
import type { SnapshotInfo } from '../../../../electron/contract/calls';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { backupTrouble, looseEnds, unfinishedDrafts } from '../../../../renderer/features/start/loose-ends';
import { startFactsInSteps } from '../../../../renderer/features/start/start-facts';
import { tasksOf } from '../../../../renderer/features/start/tasks';
import { conferenceRecords } from '../../../support/conference-records';
import { openTestStore } from '../../../support/open-test-store';

const snapshot = (at: string, seq: number, verified = true): SnapshotInfo => ({
  id: at,
  at,
  seq,
  reason: 'timer',
  bytes: 1,
  counts: {},
  verified,
});
const now = '2026-11-27T08:00:00Z';
const firstChangeAt = '2026-11-20T08:00:00Z';

describe('backupTrouble', () => {
  it('is none while every change is in a backup, however old that is', () => {
    expect(
      backupTrouble({ snapshots: [snapshot('2026-11-01T08:00:00Z', 7)], lastSeq: 7, firstChangeAt, now }),
    ).toBeNull();
    expect(backupTrouble({ snapshots: [], lastSeq: 0, firstChangeAt: null, now })).toBeNull();
  });

  it('is none for changes of today', () => {
    const snapshots = [snapshot('2026-11-26T08:00:01Z', 7)];
    expect(backupTrouble({ snapshots, lastSeq: 9, firstChangeAt, now })).toBeNull();
    expect(backupTrouble({ snapshots: [], lastSeq: 9, firstChangeAt: '2026-11-27T07:00:00Z', now })).toBeNull();
  });

  it('counts the days since the newest backup, or since the first change where there is none', () => {
    const snapshots = [snapshot('2026-11-20T08:00:00Z', 3), snapshot('2026-11-24T09:00:00Z', 7)];
    expect(backupTrouble({ snapshots, lastSeq: 9, firstChangeAt, now })).toEqual({ kind: 'late', days: 2 });
    expect(backupTrouble({ snapshots: [], lastSeq: 9, firstChangeAt, now })).toEqual({ kind: 'late', days: 7 });
  });

  it('says when the newest one cannot be opened, even though an older one can', () => {
    const snapshots = [snapshot('2026-11-27T07:00:00Z', 9, false), snapshot('2026-11-26T08:00:00Z', 9)];
    expect(backupTrouble({ snapshots, lastSeq: 9, firstChangeAt, now })).toEqual({ kind: 'damaged' });
  });
});

describe('unfinishedDrafts', () => {
  it('leads to the dialog, the sheet or the page on which somebody stopped, and leaves out what holds nothing', () => {
    const drafts = [
      { key: 'producers/p1', value: { note: 'còn thiếu' } },
      { key: 'add/products', value: { name: 'Mật ong', picked: null, more: {} } },
      { key: 'sheet/buyers', value: { texts: {}, newRows: [] } },
      { key: 'add/buyers', value: { name: ' ', picked: null, more: {} } },
      { key: 'producers/gone', value: { note: 'x' } },
      { key: 'producers/p1', value: {} },
      { key: 'sheet-columns/products', value: { order: [] } },
      { key: 'first-start', value: { name: 'Sở' } },
    ].map((draft) => ({ ...draft, at: now }));
    expect(unfinishedDrafts(memoryView(conferenceRecords), drafts, now)).toEqual([
      '/chu-the/p1',
      '/san-pham/them',
      '/ben-mua/bang',
    ]);
  });
});

describe('drafts of an earlier session', () => {
  const left = (name: string, at: string) => ({ key: `add/${name}`, value: { name: 'x', picked: null, more: {} }, at });
  const [before, since, after] = ['2026-11-26T08:00:00Z', now, '2026-11-27T09:00:00Z'];
  const places = (drafts: Parameters<typeof unfinishedDrafts>[1]) => unfinishedDrafts(memoryView({}), drafts, since);

  it('are named above every screen, so that no task says it again; what is left open today is a task', () => {
    expect(places([left('products', before)])).toEqual([]);
    expect(places([left('buyers', after), left('products', before)])).toEqual(['/ben-mua/them']);
  });

  it('are a task from the fourth on, for which there is no room above', () => {
    const more = ['products', 'buyers', 'producers', 'products'].map((name) => left(name, before));
    expect(places(more)).toEqual(['/san-pham/them']);
  });
});

describe('the tasks of loose ends', () => {
  const facts = runAtOnce(startFactsInSteps(memoryView({}), '2026-11-27'));
  it('stand with the count and the place of each, backups first', () => {
    const drafts = ['/chu-the/p1', '/ben-mua/bang'];
    expect(tasksOf(facts, { drafts, backup: { kind: 'late', days: 3 } })).toMatchObject([
      { kind: 'backupLate', count: 3, address: '/cai-dat' },
      { kind: 'drafts', count: 2, address: '/chu-the/p1' },
    ]);
    expect(tasksOf(facts, { drafts: [], backup: { kind: 'damaged' } })).toMatchObject([{ kind: 'backupDamaged' }]);
    expect(tasksOf(facts, { drafts: [], backup: null })).toEqual([]);
  });
});

describe('looseEnds', () => {
  it('reads them from the store, and asks no host for backups that keeps none', async () => {
    const store = await openTestStore();
    await store.drafts.put('add/products', { name: 'Mật ong', picked: null, more: {} });
    expect(await looseEnds(store, true)).toEqual({ drafts: ['/san-pham/them'], backup: null });
    expect(await looseEnds(store, false)).toEqual({ drafts: ['/san-pham/them'], backup: null });
  });
});
