import { afterEach, describe, expect, it, vi } from 'vitest';
import { claimStore } from '../../../../renderer/storage/opening/claim-store';
import { testPlace } from '../../../support/open-test-store';
import { until } from '../../../support/until';

/** The Web Locks of a browser, as far as one name needs them. */
const browserLocks = () => {
  const held = new Set<string>();
  return {
    request: async (name: string, _options: unknown, granted: (lock: object | null) => Promise<void> | undefined) => {
      if (held.has(name)) return granted(null);
      held.add(name);
      await granted({ name });
      held.delete(name);
      return undefined;
    },
  };
};

afterEach(() => void vi.unstubAllGlobals());

describe('claimStore', () => {
  it('lets one window in, and the next when that one has left', async () => {
    vi.stubGlobal('navigator', { locks: browserLocks() });
    const first = await claimStore('store');
    expect(first).not.toBeNull();
    expect(await claimStore('store')).toBeNull();
    expect(await claimStore('other')).not.toBeNull();
    first?.();
    await until(async () => expect(await claimStore('store')).not.toBeNull());
  });

  it('lets everybody in where there are no locks', async () => {
    vi.stubGlobal('navigator', undefined);
    expect(await claimStore('store')).not.toBeNull();
    expect(await claimStore('store')).not.toBeNull();
  });
});

describe('a second window', () => {
  it('is told that the store is open, touches nothing, and may open it afterwards', async () => {
    vi.stubGlobal('navigator', { locks: browserLocks() });
    const place = testPlace();
    const store = await place.openOk();
    const calls = place.desktop.memory.called.length;
    expect(await place.open()).toEqual({ ok: false, why: 'already-open' });
    expect(place.desktop.memory.called).toHaveLength(calls);
    await store.close();
    await until(async () => expect((await place.open()).ok).toBe(true));
  });

  it('does not keep a store locked that could not be opened', async () => {
    vi.stubGlobal('navigator', { locks: browserLocks() });
    const place = testPlace();
    const { call } = place.desktop;
    Object.assign(place.desktop, { call: async () => ({ ok: false, code: 'internal', details: {} }) });
    expect(await place.open()).toMatchObject({ ok: false, why: 'failure' });
    Object.assign(place.desktop, { call });
    await until(async () => expect((await place.open()).ok).toBe(true));
  });
});
