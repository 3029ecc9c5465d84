import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftKeeper, draftDelayMs, draftMostMs } from '../../../../renderer/storage/drafts/draft-keeper';
import type { Drafts } from '../../../../renderer/storage/drafts/drafts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const memoryDrafts = () => {
  const kept = new Map<string, unknown>();
  const writes: unknown[] = [];
  let full = false;
  const drafts: Drafts = {
    since: '2026-11-27T08:00:00Z',
    put: async (key, value) => {
      if (full) throw new Error('full');
      writes.push(value);
      kept.set(key, value);
    },
    get: async () => undefined,
    delete: async (key) => void kept.delete(key),
    list: async () => [],
    resume: () => undefined,
    resumed: () => false,
  };
  return { drafts, kept, writes, fill: (now: boolean) => (full = now) };
};

describe('createDraftKeeper', () => {
  it('writes once, a little after the last key', async () => {
    const { drafts, writes } = memoryDrafts();
    const keeper = createDraftKeeper(drafts, 'p1');
    for (const text of ['H', 'HT', 'HTX']) {
      keeper.keep(text);
      await vi.advanceTimersByTimeAsync(draftDelayMs - 1);
    }
    expect(writes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toEqual(['HTX']);
  });

  it('writes at once when the form or the window goes, and not again', async () => {
    const { drafts, writes } = memoryDrafts();
    const keeper = createDraftKeeper(drafts, 'p1');
    keeper.keep('HTX');
    await keeper.flush();
    await keeper.flush();
    await vi.advanceTimersByTimeAsync(draftDelayMs * 2);
    expect(writes).toEqual(['HTX']);
  });

  it('writes every two seconds while somebody types without a rest', async () => {
    const { drafts, writes } = memoryDrafts();
    const keeper = createDraftKeeper(drafts, 'p1');
    const step = draftDelayMs / 2;
    for (let key = 1; key <= (2 * draftMostMs) / step + 1; key += 1) {
      keeper.keep(key);
      await vi.advanceTimersByTimeAsync(step);
    }
    expect(writes).toEqual([draftMostMs / step, (2 * draftMostMs) / step]);
  });

  it('drops the draft and what still waited for it', async () => {
    const { drafts, kept } = memoryDrafts();
    const keeper = createDraftKeeper(drafts, 'p1');
    keeper.keep('H');
    await keeper.flush();
    keeper.keep('HT');
    keeper.drop();
    await vi.advanceTimersByTimeAsync(draftDelayMs * 2);
    expect(kept.size).toBe(0);
  });

  it('tries again with the newest text after a write that failed', async () => {
    const { drafts, kept, fill } = memoryDrafts();
    const keeper = createDraftKeeper(drafts, 'p1');
    fill(true);
    keeper.keep('H');
    await keeper.flush();
    fill(false);
    await keeper.flush();
    expect(kept.get('p1')).toBe('H');
    fill(true);
    keeper.keep('HT');
    const failing = keeper.flush();
    keeper.keep('HTX');
    await failing;
    fill(false);
    await keeper.flush();
    expect(kept.get('p1')).toBe('HTX');
  });
});
