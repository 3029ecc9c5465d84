import { type BrowserDesktopNeeds, browserDesktop } from './browser-desktop';
import type { Desktop } from './desktop';
import { type BridgedWindow, electronDesktop } from './electron-desktop';

/** Electron where there is one, otherwise the browser itself. */
export const chooseDesktop = (host: BridgedWindow, browser: BrowserDesktopNeeds): Desktop =>
  host.desktop ? electronDesktop(host.desktop) : browserDesktop(browser);
