import { describe, expect, test } from 'vitest';
import { closingLimitMs, createClosing } from '../../electron/closing';

function setUp() {
  const seen: string[] = [];
  let timer: { ms: number; task: () => void } | null = null;
  const closing = createClosing({
    tellWindow: () => seen.push('told'),
    closeNow: () => seen.push('closed'),
    after: (ms, task) => {
      timer = { ms, task };
    },
  });
  return { closing, seen, timer: () => timer };
}

describe('closing', () => {
  test('tells the window once and waits for it', () => {
    const { closing, seen } = setUp();
    expect(closing.mayClose()).toBe(false);
    expect(closing.mayClose()).toBe(false);
    expect(seen).toEqual(['told']);
    closing.ready();
    expect(seen).toEqual(['told', 'closed']);
    expect(closing.mayClose()).toBe(true);
  });

  test('no longer than five seconds', () => {
    const { closing, seen, timer } = setUp();
    closing.mayClose();
    expect(timer()?.ms).toBe(closingLimitMs);
    expect(closingLimitMs).toBe(5_000);
    timer()?.task();
    closing.ready();
    expect(seen).toEqual(['told', 'closed']);
  });

  test('"ready" without having been asked closes nothing', () => {
    const { closing, seen } = setUp();
    closing.ready();
    expect(seen).toEqual([]);
    expect(closing.mayClose()).toBe(false);
  });

  test('a window that is gone is not waited for', () => {
    const early = setUp();
    early.closing.gone();
    expect(early.closing.mayClose()).toBe(true);
    expect(early.seen).toEqual([]);
    const late = setUp();
    late.closing.mayClose();
    late.closing.gone();
    late.timer()?.task();
    expect(late.seen).toEqual(['told', 'closed']);
  });
});
