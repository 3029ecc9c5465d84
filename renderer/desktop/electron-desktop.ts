import type { DesktopBridge } from '../../electron/contract/desktop-bridge';
import type { Desktop } from './desktop';

/** What the preload may have put on the window. The only place that reads it. */
export interface BridgedWindow {
  readonly desktop?: DesktopBridge;
}

/** Electron's bridge as a Desktop. A Call that throws (the main process is gone) answers `internal`, like any other fault. */
export const electronDesktop = (bridge: DesktopBridge): Desktop => ({
  host: 'electron',
  journal: true,
  call: async (name, argument) => {
    try {
      return await bridge.call(name, argument);
    } catch {
      return { ok: false, code: 'internal', details: {} };
    }
  },
  on: (name, listener) => bridge.on(name, listener),
  photoUrl: async (sha256) => `app://photo/${sha256}`,
});
