import { describe, expect, it } from 'vitest';
import type { SnapshotInfo } from '../../../../electron/contract/calls';
import { failureCodes } from '../../../../electron/contract/failures';
import { restoreTrouble } from '../../../../renderer/features/settings/restored-words';
import { snapshotLines } from '../../../../renderer/features/settings/snapshot-lines';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { openTestStore } from '../../../support/open-test-store';
import { addProducers, mustApply, producersOf } from '../../../support/store-plans';

const info = (id: string, change: Partial<SnapshotInfo> = {}): SnapshotInfo => ({
  id,
  at: '2026-11-24T08:00:00Z',
  seq: 3,
  counts: { producers: 2, 'producers:removed': 5, products: 4 },
  bytes: 1000,
  reason: 'timer',
  verified: true,
  ...change,
});

describe('snapshotLines', () => {
  it('counts live records, not removed ones', () => {
    expect(snapshotLines([info('a')], 9)).toEqual([
      { id: 'a', at: '2026-11-24T08:00:00Z', reason: 'timer', records: 6, bytes: 1000, verified: true, present: false },
    ]);
  });

  it('puts the newest first, and of one second the one that holds more', () => {
    const lines = snapshotLines([info('a'), info('b', { at: '2026-11-24T09:00:00Z' }), info('c', { seq: 4 })], 9);
    expect(lines.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('knows which one is what the store holds now', () => {
    expect(snapshotLines([info('a'), info('b', { seq: 4 })], 4).map(({ id, present }) => [id, present])).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });

  it('has no line without a snapshot', () => {
    expect(snapshotLines([], 0)).toEqual([]);
  });

  it('reads what the store really wrote', async () => {
    const store = await openTestStore();
    await mustApply(store, addProducers('p1', 'p2'));
    expect((await store.snapshotNow('asked')).ok).toBe(true);
    await mustApply(store, addProducers('p3'));
    const listed = await store.snapshots();
    const [line, ...others] = 'code' in listed ? [] : snapshotLines(listed, store.lastSeq());
    expect(others).toEqual([]);
    expect(line).toMatchObject({ reason: 'asked', records: 2, verified: true, present: false });
    const restored = await store.restore(line?.id ?? '', 'bản sao lưu');
    expect(restoreTrouble(dictionaries.vi, restored)).toBeNull();
    expect(producersOf(store)).toEqual(['p1', 'p2']);
  });
});

describe('restoreTrouble', () => {
  it('has a sentence for every way in which nothing was restored, in both languages', () => {
    for (const words of [dictionaries.vi, dictionaries.en]) {
      expect(restoreTrouble(words, { ok: false, why: 'newer-version', found: 9 })).toBe(words.settings.snapshots.newer);
      expect(restoreTrouble(words, { ok: false, why: 'stale', edits: [] })).toBe(words.ui.refused.stale);
      expect(restoreTrouble(words, { ok: false, why: 'blocked', issues: [] })).toBe(words.ui.form.invalid);
      for (const code of failureCodes) {
        const sentence = restoreTrouble(words, { ok: false, why: 'failure', failure: { code, details: {} } });
        expect(sentence).toBe(words.failures[code]({}));
        expect(sentence?.length).toBeGreaterThan(10);
      }
    }
  });

  it('says which finding blocked it', () => {
    const issue = { code: 'still-used', severity: 'error', recordId: 'p1', params: { byTable: 'mous' } } as const;
    const sentence = restoreTrouble(dictionaries.vi, { ok: false, why: 'blocked', issues: [issue] });
    expect(sentence).not.toBe(dictionaries.vi.ui.form.invalid);
  });
});
