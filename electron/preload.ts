import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge } from './contract/desktop-bridge';
import type { EventPayload } from './contract/events';
import type { Outcome } from './contract/failures';

/**
 * Puts `window.desktop` into the page and nothing else. The fixed prefixes mean that no other channel can be reached,
 * and the main process answers only the names of the contract, so that this file need not know them (nor carry zod).
 */
const desktop: DesktopBridge = {
  call: async (name, argument) => {
    try {
      return await ipcRenderer.invoke(`call:${name}`, argument);
    } catch {
      // Not clonable, or no such Call: the page made a mistake, and the envelope says so as for any other.
      return { ok: false, code: 'bad-argument', details: {} } satisfies Outcome<never>;
    }
  },
  on: (name, listener) => {
    const channel = `event:${name}`;
    // The page gets the payload only: Electron's event would hand it the sender.
    const forward = (_event: unknown, payload: EventPayload<typeof name>): void => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.removeListener(channel, forward);
    };
  },
};

contextBridge.exposeInMainWorld('desktop', desktop);
