import { BrowserWindow, screen } from 'electron';
import { identity } from './identity';
import { webPreferences } from './window-security';
import { leastSize, placeWindow, type WindowState } from './window-state';

export interface WindowOptions {
  readonly preload: string;
  readonly isPackaged: boolean;
  readonly saved: WindowState | null;
}

/** The one place that makes a window. It shows itself when the first picture is ready: no white flash. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const areas = [primary, ...others].map((display) => display.workArea);
  const placement = placeWindow(options.saved, areas);
  const window = new BrowserWindow({
    title: identity.appName,
    width: placement.width,
    height: placement.height,
    minWidth: Math.min(leastSize.width, placement.width),
    minHeight: Math.min(leastSize.height, placement.height),
    ...placement.at,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: webPreferences(options.preload, options.isPackaged),
  });
  window.once('ready-to-show', () => {
    if (placement.maximized) window.maximize();
    window.show();
  });
  return window;
}

export function stateOf(window: BrowserWindow): WindowState {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}
