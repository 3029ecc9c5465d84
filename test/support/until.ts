import { vi } from 'vitest';

/**
 * Waits until an expectation holds. Vitest's own patience is one second, which a busy machine needs for a read: a state is
 * waited for here, and only a failure costs this long.
 */
export const until = (holds: () => unknown): Promise<unknown> => vi.waitFor(holds, { timeout: 30_000, interval: 20 });
