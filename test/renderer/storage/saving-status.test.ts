import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaving, slowAfterMs } from '../../../renderer/storage/saving-status';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const saving = (freeBytes: number | null = 5_000_000) => {
  let minute = 0;
  const status = createSaving({
    now: () => `10:0${(minute += 1)}`,
    freeBytes: async () => freeBytes,
  });
  const states: string[] = [];
  status.subscribe(() => states.push(status.get().state));
  return { status, states };
};

describe('saving', () => {
  it('goes from idle over saving to saved, with the time', () => {
    const { status, states } = saving();
    expect(status.get().state).toBe('idle');
    status.begin();
    status.saved();
    expect(states).toEqual(['saving', 'saved']);
    expect(status.get()).toMatchObject({ at: '10:01', failure: null });
  });

  it('is slow after 5 s, and knows the free space then', async () => {
    const { status } = saving();
    status.begin();
    await vi.advanceTimersByTimeAsync(slowAfterMs - 1);
    expect(status.get().state).toBe('saving');
    await vi.advanceTimersByTimeAsync(1);
    expect(status.get()).toMatchObject({ state: 'slow', freeBytes: 5_000_000 });
    status.saved();
    expect(status.get()).toMatchObject({ state: 'saved', freeBytes: null });
  });

  it('is not slow when it was quick', async () => {
    const { status, states } = saving();
    status.begin();
    status.saved();
    await vi.advanceTimersByTimeAsync(slowAfterMs * 2);
    expect(states).not.toContain('slow');
  });

  it('keeps the time of the last safe write when one is refused', () => {
    const { status } = saving();
    status.begin();
    status.saved();
    status.begin();
    status.failed({ code: 'disk-full', details: {} }, false);
    expect(status.get()).toMatchObject({
      state: 'failed',
      at: '10:01',
      failure: { code: 'disk-full' },
      journalOnly: false,
    });
    status.begin();
    status.failed({ code: 'internal', details: {} }, true);
    expect(status.get()).toMatchObject({ at: '10:02', journalOnly: true });
  });

  it('says again what it said before when nothing was written after all', () => {
    const { status } = saving();
    status.begin();
    status.failed({ code: 'disk-full', details: {} }, false);
    status.begin();
    status.nothing();
    expect(status.get()).toMatchObject({ state: 'failed', failure: { code: 'disk-full' } });
  });

  it('gives the same object until something changes, and stops telling those who left', () => {
    const { status } = saving();
    const told = vi.fn();
    const leave = status.subscribe(told);
    status.begin();
    expect(status.get()).toBe(status.get());
    leave();
    status.saved();
    expect(told).toHaveBeenCalledTimes(1);
  });
});
