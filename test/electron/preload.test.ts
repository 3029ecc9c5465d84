import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { DesktopBridge } from '../../electron/contract/desktop-bridge';

/** The two things that a preload gets of Electron. */
const fake = vi.hoisted(() => {
  const listeners = new Map<string, ((event: unknown, payload: unknown) => void)[]>();
  return {
    listeners,
    exposed: new Map<string, unknown>(),
    invoked: [] as unknown[][],
    invoke: async (...args: unknown[]): Promise<unknown> => {
      fake.invoked.push(args);
      if (args[0] === 'call:no.such') throw new Error("No handler registered for 'call:no.such'");
      return { ok: true, value: 7 };
    },
    on: (channel: string, listener: (event: unknown, payload: unknown) => void) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    removeListener: (channel: string, listener: unknown) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((known) => known !== listener),
      );
    },
  };
});
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (key: string, value: unknown) => {
      fake.exposed.set(key, value);
    },
  },
  ipcRenderer: { invoke: fake.invoke, on: fake.on, removeListener: fake.removeListener },
}));

let desktop: DesktopBridge;
beforeAll(async () => {
  await import('../../electron/preload');
  desktop = fake.exposed.get('desktop') as DesktopBridge;
});

describe('preload', () => {
  test('exposes one object with two functions', () => {
    expect([...fake.exposed.keys()]).toEqual(['desktop']);
    expect(Object.keys(desktop)).toEqual(['call', 'on']);
  });

  test('a Call goes to its own channel and to no other', async () => {
    expect(await desktop.call('app.info', {})).toEqual({ ok: true, value: 7 });
    const anything = desktop as unknown as { call: (name: string, argument: unknown) => Promise<unknown> };
    await anything.call('ELECTRON_INTERNAL', {});
    expect(fake.invoked.map(([channel]) => channel)).toEqual(['call:app.info', 'call:ELECTRON_INTERNAL']);
  });

  test('what cannot be sent or is unknown becomes an envelope', async () => {
    const anything = desktop as unknown as { call: (name: string, argument: unknown) => Promise<unknown> };
    expect(await anything.call('no.such', {})).toEqual({ ok: false, code: 'bad-argument', details: {} });
  });

  test('events hand over the payload only, until they are no longer wanted', () => {
    const seen: unknown[][] = [];
    const stop = desktop.on('menu', (...args) => seen.push(args));
    const fire = () => {
      for (const listener of fake.listeners.get('event:menu') ?? [])
        listener({ sender: 'secret' }, { command: 'search' });
    };
    fire();
    stop();
    fire();
    expect(seen).toEqual([[{ command: 'search' }]]);
  });
});
