import { describe, expect, it } from 'vitest';
import type { DesktopBridge } from '../../../electron/contract/desktop-bridge';
import { chooseDesktop } from '../../../renderer/desktop/choose-desktop';
import { electronDesktop } from '../../../renderer/desktop/electron-desktop';
import { browserNeeds } from './browser-needs';

const bridge = (call: (name: string, argument: unknown) => Promise<unknown>): DesktopBridge =>
  ({
    call,
    on: (_: string, listener: (payload: object) => void) => (listener({}), () => undefined),
  }) as unknown as DesktopBridge;

describe('electronDesktop', () => {
  it('passes Calls and answers through', async () => {
    const asked: unknown[] = [];
    const desktop = electronDesktop(
      bridge(async (...given) => {
        asked.push(given);
        return { ok: true, value: { bytes: 7 } };
      }),
    );
    expect(desktop).toMatchObject({ host: 'electron', journal: true });
    expect(await desktop.call('disk.free', {})).toEqual({ ok: true, value: { bytes: 7 } });
    expect(asked).toEqual([['disk.free', {}]]);
  });

  it('answers «internal» when the bridge throws', async () => {
    const desktop = electronDesktop(bridge(() => Promise.reject(new Error('gone'))));
    expect(await desktop.call('disk.free', {})).toEqual({ ok: false, code: 'internal', details: {} });
  });

  it('passes events through and names photos by their hash', async () => {
    const desktop = electronDesktop(bridge(async () => null));
    let told = 0;
    desktop.on('closing', () => (told += 1));
    expect(told).toBe(1);
    expect(await desktop.photoUrl('ab'.repeat(32))).toBe(`app://photo/${'ab'.repeat(32)}`);
  });
});

describe('chooseDesktop', () => {
  it('takes Electron where the preload was, the browser otherwise', () => {
    expect(chooseDesktop({ desktop: bridge(async () => null) }, browserNeeds().needs).host).toBe('electron');
    expect(chooseDesktop({}, browserNeeds().needs)).toMatchObject({ host: 'browser', journal: false });
  });
});
