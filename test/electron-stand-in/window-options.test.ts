import { describe, expect, test, vi } from 'vitest';
import { until } from '../support/until';
import { runtime } from './runtime';

const { checkWindowOptions } = runtime('window/window-options') as { checkWindowOptions: (options: object) => void };

interface Bounds {
  getBounds: () => object;
  getNormalBounds: () => object;
  setBounds: (change: object) => void;
  maximize: () => void;
  unmaximize: () => void;
  setFullScreen: (on: boolean) => void;
  isFullScreen: () => boolean;
  isNormal: () => boolean;
}
const { createBounds, initialSize } = runtime('window/window-bounds') as {
  createBounds: (options: object, parts: object) => Bounds;
  initialSize: (options: object) => { width: number; height: number };
};

describe('the options of a window', () => {
  test('are taken when they can be honoured', () => {
    const webPreferences = { sandbox: true, contextIsolation: undefined, nodeIntegration: false, preload: '/p.cjs' };
    expect(() => checkWindowOptions({ width: 1, show: false, webPreferences })).not.toThrow();
    expect(() => checkWindowOptions({})).not.toThrow();
  });

  test.each([
    [{ kiosk: true }, "BrowserWindow option 'kiosk'"],
    [{ webPreferences: { sandbox: false } }, 'webPreferences.sandbox = false'],
    [{ webPreferences: { nodeIntegration: true } }, 'webPreferences.nodeIntegration = true'],
    [{ webPreferences: { partition: 'x' } }, 'webPreferences.partition = "x"'],
    [{ webPreferences: { constructor: 1 } }, 'webPreferences.constructor = 1'],
  ])('%j is refused by name', (options, name) => {
    expect(() => checkWindowOptions(options)).toThrow(`standin: ${name} is not implemented`);
  });
});

describe('the bounds of a window', () => {
  function make(options: object) {
    const sent: object[] = [];
    const events: string[] = [];
    const send = vi.fn((method: string, { bounds }: { bounds: object }) => {
      if (method === 'Browser.setWindowBounds') sent.push(bounds);
      return Promise.resolve({ windowId: 7 });
    });
    const bounds = createBounds(options, {
      ready: Promise.resolve({ targetId: 't' }),
      browser: () => ({ root: { send } }),
      emit: (event: string) => events.push(event),
    });
    return { bounds, sent, events };
  }

  test('start in the middle of the work area, at least as large as the minimum', () => {
    expect(initialSize({})).toEqual({ width: 800, height: 600 });
    expect(initialSize({ width: 300, minWidth: 900 })).toEqual({ width: 900, height: 600 });
    expect(make({ width: 1000, height: 600 }).bounds.getBounds()).toEqual({ x: 183, y: 64, width: 1000, height: 600 });
  });

  test('tell what changed, and reach Chromium in order', async () => {
    const { bounds, sent, events } = make({ x: 1, y: 2, width: 900, height: 600, minHeight: 500 });
    bounds.setBounds({ x: 9, height: 100 });
    expect(bounds.getBounds()).toEqual({ x: 9, y: 2, width: 900, height: 500 });
    expect(events).toEqual(['resize', 'move']);
    bounds.maximize();
    bounds.setFullScreen(true);
    expect([bounds.isFullScreen(), bounds.isNormal()]).toEqual([true, false]);
    expect(bounds.getNormalBounds()).toEqual({ x: 9, y: 2, width: 900, height: 500 });
    bounds.unmaximize();
    expect(bounds.isFullScreen()).toBe(true);
    bounds.setFullScreen(false);
    await until(() => expect(sent).toHaveLength(6));
    expect(sent).toEqual([
      { left: 1, top: 2, width: 900, height: 600 },
      { left: 9, top: 2, width: 900, height: 500 },
      { windowState: 'maximized' },
      { windowState: 'normal' },
      { windowState: 'fullscreen' },
      { windowState: 'normal' },
    ]);
  });
});
