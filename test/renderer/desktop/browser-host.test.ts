import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserDesktop } from '../../../renderer/desktop/browser-desktop';
import { browserNeeds } from './browser-needs';

afterEach(() => void vi.unstubAllGlobals());

const withStorage = (estimate: () => Promise<{ quota?: number; usage?: number }>) => {
  vi.stubGlobal('navigator', { storage: { estimate } });
  return browserDesktop(browserNeeds().needs);
};

describe('free space in a browser', () => {
  it('is what the browser still allows, never less than nothing', async () => {
    const some = withStorage(async () => ({ quota: 1000, usage: 300 }));
    expect(await some.call('disk.free', {})).toEqual({ ok: true, value: { bytes: 700 } });
    const over = withStorage(async () => ({ quota: 1000, usage: 1300 }));
    expect(await over.call('disk.free', {})).toEqual({ ok: true, value: { bytes: 0 } });
    const unused = withStorage(async () => ({ quota: 1000 }));
    expect(await unused.call('disk.free', {})).toEqual({ ok: true, value: { bytes: 1000 } });
  });

  it('is not offered where the browser does not say, and unknown is not zero', async () => {
    const silent = withStorage(async () => ({}));
    expect(await silent.call('disk.free', {})).toMatchObject({ ok: false, code: 'not-offered' });
    const broken = withStorage(() => Promise.reject(new Error('no')));
    expect(await broken.call('disk.free', {})).toMatchObject({ ok: false, code: 'internal' });
  });
});

describe('the window in a browser', () => {
  it('starts again by loading the page again', async () => {
    const reload = vi.fn();
    vi.stubGlobal('location', { reload });
    expect(await browserDesktop(browserNeeds().needs).call('app.relaunch', {})).toEqual({ ok: true, value: null });
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is always ready to close', async () => {
    expect(await browserDesktop(browserNeeds().needs).call('app.readyToClose', {})).toEqual({ ok: true, value: null });
  });

  it('tells its version and that it is no Electron', async () => {
    expect(await browserDesktop(browserNeeds().needs).call('app.info', {})).toMatchObject({
      ok: true,
      value: { version: '0.1.0', platform: 'browser', electron: '', dataFolder: '' },
    });
  });
});
